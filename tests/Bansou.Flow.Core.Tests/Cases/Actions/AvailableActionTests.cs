using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Actions;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Holders;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Tests.Cases.RandomPlay;
using Bansou.Flow.Tests.RandomPlay;

namespace Bansou.Flow.Core.Tests.Cases.Actions;

/// <summary>STYLE practice 9: what can be done and why the rest cannot, never in disagreement with the decider.</summary>
public class AvailableActionTests
{
    private const string Sketch = """
        I Intake continue informed {"roles":["counselor"]}
        P Plan publicCost
        D SupportDecision approved sentBack {"roles":["approver"]}
        R Referral arrived
        I:continue -> P
        P:publicCost -> D
        D:approved -> R
        """;

    private static IEnumerable<AvailableAction> Of(CasePlay play, Actor? by = null) =>
        AvailableActions.Of(new CaseContext(play.Now, by ?? CasePlay.Counselor, play.Flow), play.State);

    private static AvailableAction Find(CasePlay play, string command, string? choice = null, Actor? by = null) =>
        Of(play, by).First(action => action.Command == command && (choice is null || action.Choice == choice));

    [Fact]
    public void It_says_why_not_and_what_can_be_done_instead()
    {
        var play = RecordsPlay.Of(Sketch);
        var intake = Find(play, "complete-step", "continue");
        intake.IsAllowed.ShouldBeFalse();
        intake.WhyNot.Single().ShouldContain("次にすること");
        Find(play.PromiseNext(), "complete-step", "continue").IsAllowed.ShouldBeTrue();
    }

    [Fact]
    public void Each_role_gets_its_own_answer()
    {
        var play = RecordsPlay.Of(Sketch).PromiseNext().Complete("I", "continue").Complete("P", "publicCost");
        Find(play, "complete-step", "approved").Unmet.Single().Code.ShouldBe(RefusalCode.ApplicantCannotDecide);
        Find(play, "complete-step", "approved", RecordsPlay.Decider).IsAllowed.ShouldBeTrue();
        Find(play, "complete-step", "approved", RecordsPlay.Neighbour).Unmet.Single().Code.ShouldBe(RefusalCode.NotYourRole);
    }

    [Fact]
    public void It_speaks_the_words_of_the_municipality() => Find(RecordsPlay.Of(Sketch), "complete-step", "continue").Label.ShouldBe("I → continue");

    [Fact]
    public void A_referral_without_consent_shows_the_way()
    {
        var play = RecordsPlay.Of("R Referral arrived").Prepare("R", "r1");
        Find(play, "move-referral", nameof(ReferralStage.Sent)).WhyNot.ShouldContain(why => why.Contains("同意"));
        Find(play, "return-referral").IsAllowed.ShouldBeFalse();
        Find(play.Do(new CaseCommand.RecordConsent(CasePlay.Receiver, ["basic"], "signed")), "move-referral", nameof(ReferralStage.Sent)).IsAllowed.ShouldBeTrue();
    }

    [Fact]
    public void After_a_farewell_nothing_is_offered() => Of(RecordsPlay.Simple().Do(new CaseCommand.TakeFarewell("ありがとう"))).ShouldBeEmpty();

    [Fact]
    public void Stop_and_return_are_always_offered_from_the_proposal_on()
    {
        var play = RecordsPlay.Of("R Referral arrived").Send("R", "r1");
        Find(play, "return-referral", by: RecordsPlay.Person).IsAllowed.ShouldBeTrue();
        Find(play, "raise-anytime", "stop", RecordsPlay.Person).IsAllowed.ShouldBeTrue();
    }

    /// <summary>Allowed exactly when the decider accepts the command that stands for it; and whatever is accepted in random play was on the list.</summary>
    [Fact]
    public void It_never_disagrees_with_the_decider()
    {
        for (var seed = 1; seed <= 40; seed++)
        {
            var flow = FlowSketch.Compile(new RandomFlow(seed).Draw());
            var random = new Random(seed);
            var worker = new RandomWorker(random, flow);
            var now = new DateTimeOffset(2026, 4, 6, 0, 0, 0, TimeSpan.Zero);
            var state = Opened(flow, now);
            for (var act = 0; act < 25; act++)
            {
                now = now.AddHours(random.Next(200));
                var command = worker.Next((CaseState.Active)state);
                var actor = random.Next(3) == 0 ? Actor.ThePerson : CasePlay.Counselor;
                state = Compare(new CaseContext(now, actor, flow), state, command, seed);
            }
        }
    }

    private static CaseState Compare(CaseContext context, CaseState state, CaseCommand command, int seed)
    {
        var actions = AvailableActions.Of(context, state);
        foreach (var action in actions)
        {
            (CaseDecider.Decide(context, state, action.Sample) is Decision.Accepted).ShouldBe(action.IsAllowed, $"seed {seed}: {action.Sample}");
        }
        if (CaseDecider.Decide(context, state, command) is not Decision.Accepted accepted)
        {
            return state;
        }
        if (command is not CaseCommand.PassTime && !accepted.Events.IsEmpty)
        {
            actions.ShouldContain(action => action.IsAllowed && StandsFor(action, command), $"seed {seed}: {command} was accepted but not offered");
        }
        return accepted.Events.Aggregate(state, CaseDecider.Evolve);
    }

    private static bool StandsFor(AvailableAction action, CaseCommand command) => action.Command == CommandCatalog.NameOf(command) && command switch
    {
        CaseCommand.CompleteStep c => action.Step == c.Step && action.Referral == c.Referral && action.Choice == c.Outcome,
        CaseCommand.MoveReferral c => action.Referral == c.Referral && action.Choice == c.To.ToString(),
        CaseCommand.RaiseAnytime c => action.Choice == c.Entry,
        CaseCommand.ReturnReferral c => action.Referral == c.Referral,
        CaseCommand.ChooseNextStep c => action.Step == c.Step && action.Referral == c.Referral,
        CaseCommand.OpenReferral c => action.Step == c.Step,
        _ => true,
    };

    private static CaseState Opened(CaseFlow flow, DateTimeOffset now)
    {
        CaseCommand[] first =
        [
            new CaseCommand.OpenCase(new CaseId("c"), null, new Holder(CasePlay.Counselor.Person, CasePlay.Counselor.Organisation)),
            new CaseCommand.RecordNeed(RandomGame.Need, "住まい"),
            new CaseCommand.AddWorkItem(RecordsPlay.Item, "次の約束", CasePlay.Counselor.Person, new DateOnly(2026, 4, 13)),
        ];
        return first.Aggregate(CaseState.None, (state, command) =>
            ((Decision.Accepted)CaseDecider.Decide(new CaseContext(now, CasePlay.Counselor, flow), state, command)).Events.Aggregate(state, CaseDecider.Evolve));
    }
}
