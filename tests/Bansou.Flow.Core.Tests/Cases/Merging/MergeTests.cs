using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Holders;
using Bansou.Flow.Core.Cases.Merging;
using Bansou.Flow.Core.Cases.Referrals;

namespace Bansou.Flow.Core.Tests.Cases.Merging;

/// <summary>One person, two records: neither is lost, one overview holder (HR-3), open referrals go on, and a wrong merge is undone (CS-5).</summary>
public class MergeTests
{
    private const string Sketch = """
        R Referral arrived declined
        A Talk met
        R:arrived -> A
        """;

    private static readonly CaseId Other = new("c2");
    private static readonly CaseHolders Leads = new(new Holder(RecordsPlay.Chief.Person, RecordsPlay.Chief.Organisation), CasePlay.Lead);
    private static readonly CaseCommand Join = new CaseCommand.JoinCase(Other, Leads, "よみと電話が同じ");

    [Fact]
    public void The_case_that_leads_remembers_why_and_by_whom_the_other_was_taken_in()
    {
        var play = RecordsPlay.Simple().Do(new CaseCommand.TakeInCase(Other, "よみと電話が同じ"));
        play.Active.Bundle.Find(Other).ShouldBe(new JoinedCase(Other, "よみと電話が同じ", CasePlay.Counselor.Person, play.Now));
        play.Decide(new CaseCommand.TakeInCase(Other, "もう一度")).ShouldBe(Decision.NothingToDo);
        play.Do(new CaseCommand.LetCaseGo(Other, "別の人だった")).Active.Bundle.Taken.ShouldBeEmpty();
        play.Refuses(new CaseCommand.LetCaseGo(Other, "もう一度"), RefusalCode.CaseNotJoined);
    }

    [Fact]
    public void A_case_that_joins_rests_and_has_the_holders_of_the_one_that_leads_HR_3()
    {
        var play = RecordsPlay.Simple().Do(Join, Actor.Engine);
        play.IsAt();
        play.Active.Holders.ShouldBe(Leads);
        play.Active.Bundle.IsJoined.ShouldBeTrue();
        play.Decide(Join, Actor.Engine).ShouldBeOfType<Decision.Accepted>().Events.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_open_with_somebody_outside_goes_on()
    {
        var play = RecordsPlay.Of(Sketch).Send("R", "r1").PromiseNext().Do(Join, Actor.Engine);
        play.IsAt("R", "R/r1");
        play.Records().Work.HasNextAction.ShouldBeTrue();
        play.Move("r1", ReferralStage.Arrived).Active.Tokens.Find(new StepId("A"), null).ShouldNotBeNull();
    }

    [Fact]
    public void It_can_still_be_told_everything_and_nobody_is_turned_away_HR_8()
    {
        var play = RecordsPlay.Simple().Do(Join, Actor.Engine);
        play.Do(new CaseCommand.WriteNotice("新聞がたまっている"), RecordsPlay.Neighbour);
        play.Do(new CaseCommand.RaiseAnytime("urgent", "心配"), RecordsPlay.Neighbour);
        play.Active.Tokens.HasLiveToken.ShouldBeTrue();
    }

    [Fact]
    public void Its_holders_and_its_farewell_follow_the_case_that_leads()
    {
        var play = RecordsPlay.Simple().Do(Join, Actor.Engine);
        play.RefusesBy(RecordsPlay.Chief, new CaseCommand.HandOver(CasePlay.Lead, null, "異動"), RefusalCode.CaseFollowsAnother);
        play.RefusesBy(RecordsPlay.Chief, new CaseCommand.TakeFarewell("またいつでも"), RefusalCode.CaseFollowsAnother);
        play.Do(new CaseCommand.JoinCase(Other, new CaseHolders(CasePlay.Lead, CasePlay.Lead), "同じ"), Actor.Engine);
        play.Active.Holders.Lead.ShouldBe(CasePlay.Lead);
    }

    [Fact]
    public void Parted_again_it_stands_by_itself_with_a_next_step_CS_5()
    {
        var play = RecordsPlay.Simple().Do(Join, Actor.Engine).Do(new CaseCommand.PartFromCase(Other, "別の人だった"), Actor.Engine);
        play.IsAt("@next");
        play.Active.Bundle.ShouldBe(CaseBundle.Alone);
        play.Decide(new CaseCommand.PartFromCase(Other, "もう一度"), Actor.Engine).ShouldBe(Decision.NothingToDo);
    }

    [Fact]
    public void There_are_no_chains_and_no_circles()
    {
        var leads = RecordsPlay.Simple().Do(new CaseCommand.TakeInCase(Other, "同じ"));
        leads.RefusesBy(Actor.Engine, new CaseCommand.JoinCase(new CaseId("c3"), Leads, "同じ"), RefusalCode.CaseLeadsOthers);
        var joined = RecordsPlay.Simple().Do(Join, Actor.Engine);
        joined.RefusesBy(Actor.Engine, new CaseCommand.JoinCase(new CaseId("c3"), Leads, "同じ"), RefusalCode.CaseJoinedAlready);
        joined.RefusesBy(RecordsPlay.Chief, new CaseCommand.TakeInCase(new CaseId("c3"), "同じ"), RefusalCode.CaseJoinedAlready);
        RecordsPlay.Simple().Refuses(new CaseCommand.TakeInCase(new CaseId("c1"), "同じ"), RefusalCode.CaseIsTheSame);
    }

    [Fact]
    public void Only_who_holds_the_case_or_shares_out_the_work_decides_it_and_says_why()
    {
        RecordsPlay.Simple().RefusesBy(RecordsPlay.Neighbour, new CaseCommand.TakeInCase(Other, "同じ"), RefusalCode.OnlyTheHolders);
        RecordsPlay.Simple().Refuses(new CaseCommand.TakeInCase(Other, " "), RefusalCode.ReasonMissing);
        RecordsPlay.Simple().Do(new CaseCommand.TakeInCase(Other, "同じ"), RecordsPlay.Chief);
    }
}
