using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Referrals;

namespace Bansou.Flow.Core.Tests.Cases.HardRules;

/// <summary>HR-4: もどし is always available, never needs approval; who raises it is all that is asked.</summary>
public class ReturnRuleTests
{
    /// <summary>Drawn to break the rule: no Return step, and an approval behind everything.</summary>
    private const string NoReturnDrawn = """
        R Referral arrived
        S SupportDecision approved sentBack
        R:arrived -> S
        """;

    private static CasePlay At(ReferralStage stage)
    {
        var play = CasePlay.Of(NoReturnDrawn).Prepare("R", "r1").Do(new CaseCommand.RecordConsent(CasePlay.Receiver, ["basic"], "signed")).Complete("R", "done");
        return play.Move("r1", stage);
    }

    [Theory]
    [InlineData(ReferralStage.Proposed)]
    [InlineData(ReferralStage.Sent)]
    [InlineData(ReferralStage.Received)]
    [InlineData(ReferralStage.Accepted)]
    [InlineData(ReferralStage.Waitlisted)]
    [InlineData(ReferralStage.InfoNeeded)]
    [InlineData(ReferralStage.Arrived)]
    public void From_every_active_stage_it_takes_effect_at_once(ReferralStage stage)
    {
        var play = At(stage).Return("r1").Stands("r1", ReferralStage.Returned);
        play.Active.Tokens.Open.ShouldContain(open => open.Step.Value == "@return");
    }

    public static TheoryData<string, string> Voices => new() { { "person", "person" }, { "minsei", "minsei" }, { "kp", "kp" }, { "msw", "hospital" }, { "anybody", "elsewhere" } };

    [Theory]
    [MemberData(nameof(Voices))]
    public void Anybody_named_may_raise_it_without_reason_or_approval(string who, string organisation) =>
        At(ReferralStage.Accepted).Return("r1", new Actor(new PersonId(who), new OrganisationId(organisation), who)).Stands("r1", ReferralStage.Returned);

    [Fact]
    public void A_second_voice_is_added_to_the_open_return()
    {
        var play = At(ReferralStage.Sent).Return("r1").Return("r1", Actor.ThePerson, "ここは合わない");
        play.Journal.OfType<CaseEvent.ReferralReturned>().Count().ShouldBe(1);
        play.Journal.OfType<CaseEvent.ReturnVoiceAdded>().Single().Reason.ShouldBe("ここは合わない");
    }

    [Fact]
    public void It_is_possible_during_any_interruption() =>
        At(ReferralStage.Sent).Do(new CaseCommand.RaiseAnytime("stop", "休みたい")).Return("r1").IsAt("@stop", "@return/r1");

    [Fact]
    public void An_attempt_that_has_ended_is_not_returned_but_connected_anew() =>
        At(ReferralStage.Declined).Refuses(new CaseCommand.ReturnReferral(new ReferralId("r1")), RefusalCode.ReferralEnded);
}
