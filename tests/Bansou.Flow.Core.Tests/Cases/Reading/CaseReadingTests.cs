using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Assessments;
using Bansou.Flow.Core.Cases.Plans;
using Bansou.Flow.Core.Cases.Reading;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Tests.Cases.Reading;

/// <summary>HR-10: the person sees plan, ties, consents and who has read. HR-13: nothing is read without a line for the log. HR-15: absence is legitimate.</summary>
public class CaseReadingTests
{
    [Fact]
    public void The_person_sees_plan_ties_consents_and_readers()
    {
        var play = RecordsPlay.Simple().Do(new CaseCommand.DraftPlan(RecordsPlay.Plan))
            .Do(new CaseCommand.WritePersonalPlan(RecordsPlay.Plan, ["私は海を見に行く"]))
            .Do(new CaseCommand.TieBond(new BondId("b1"), BondKind.B, "店主（架空）"))
            .Consent().PromiseNext();
        var staff = CaseReading.WholeCase(CasePlay.Counselor, play.Active, play.Now, "面談の準備");
        var view = CaseReading.PersonsPage(Actor.ThePerson, play.Active, play.Now, "本人", [staff.Logged]).Content;
        view.PersonalPlan.ShouldBe(["私は海を見に行く"]);
        view.Bonds.Length.ShouldBe(1);
        view.Consents.Length.ShouldBe(1);
        view.Promises.Length.ShouldBe(1);
        view.Readers.Select(read => read.Reader).ShouldBe([CasePlay.Counselor.Person, Actor.ThePerson.Person]);
    }

    [Fact]
    public void Withdrawn_consents_stay_on_the_persons_list()
    {
        var play = RecordsPlay.Simple().Consent().Do(new CaseCommand.WithdrawConsent(null, "やめたい"), Actor.ThePerson);
        CaseReading.PersonsPage(Actor.ThePerson, play.Active, play.Now, "本人", []).Content.Consents.Single().WithdrawnAt.ShouldBe(play.Now);
    }

    [Fact]
    public void While_a_plan_runs_the_next_draft_is_shown_beside_it()
    {
        var next = new PlanId("p2");
        var play = RecordsPlay.Simple().Do(new CaseCommand.DraftPlan(RecordsPlay.Plan)).Agree()
            .Do(new CaseCommand.MovePlan(RecordsPlay.Plan, PlanStage.Decided, new DateOnly(2026, 7, 1))).Do(new CaseCommand.MovePlan(RecordsPlay.Plan, PlanStage.Running))
            .Do(new CaseCommand.DraftPlan(next, false, RecordsPlay.Plan, ReplanReason.Regular));
        var view = CaseReading.PersonsPage(Actor.ThePerson, play.Active, play.Now, "本人", []).Content;
        view.Plan!.Id.ShouldBe(RecordsPlay.Plan);
        view.Draft!.Id.ShouldBe(next);
    }

    [Fact]
    public void A_view_is_made_only_together_with_its_line_in_the_log()
    {
        typeof(PersonView).GetConstructors().ShouldBeEmpty();
        typeof(CaseReading).GetMethods().Where(method => method.IsStatic).ShouldAllBe(method => method.ReturnType.GetGenericTypeDefinition() == typeof(Read<>));
        var logged = CaseReading.WholeCase(CasePlay.Hospital, RecordsPlay.Simple().Active, DateTimeOffset.UnixEpoch, "受入の検討").Logged;
        logged.ShouldBe(new ReadLogged(new CaseId("c1"), CasePlay.Hospital.Person, CasePlay.Hospital.Organisation, "msw", ReadPart.WholeCase, "受入の検討", DateTimeOffset.UnixEpoch));
    }

    [Fact]
    public void The_person_tells_how_it_is_in_words_or_not_at_all()
    {
        var play = RecordsPlay.Simple().Do(new CaseCommand.TellSelfView("前より自分らしくいられますか"), Actor.ThePerson);
        play.Last.ShouldBeEmpty();
        play.Do(new CaseCommand.TellSelfView("前より自分らしくいられますか", "朝がすこし楽"));
        play.Records().Assessment.SelfViews.Single().HeardBy.ShouldBe(CasePlay.Counselor.Person);
        typeof(SelfView).GetProperties().ShouldAllBe(property => property.PropertyType != typeof(int) && property.PropertyType != typeof(decimal));
    }
}
