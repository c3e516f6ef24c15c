using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Holders;

namespace Bansou.Flow.Core.Tests.Cases.RandomPlay;

/// <summary>
/// CS-18 and HR-1 … HR-14 as properties: random people play random flows, and every case can always go on. The short run is
/// part of every test run; <c>BANSOU_LONG=1</c> plays 10,000 flows.
/// </summary>
public class RandomPlayTests
{
    private static readonly int Flows = Environment.GetEnvironmentVariable("BANSOU_LONG") == "1" ? 10_000 : 300;
    private const int Acts = 120;

    [Fact]
    public void Whatever_is_drawn_and_whatever_is_done_a_case_is_held_clocked_and_can_go_on()
    {
        for (var seed = 1; seed <= Flows; seed++)
        {
            var sketch = new RandomFlow(seed).Draw();
            try
            {
                Play(seed, sketch);
            }
            catch (Exception broken)
            {
                throw new InvalidOperationException($"Seed {seed}:\n{sketch}", broken);
            }
        }
    }

    [Fact]
    public void The_same_seed_plays_the_same_history()
    {
        var sketch = new RandomFlow(7).Draw();
        Play(7, sketch).Select(happened => happened.GetType().Name).ShouldBe(Play(7, sketch).Select(happened => happened.GetType().Name));
    }

    private static List<CaseEvent> Play(int seed, string sketch)
    {
        var flow = FlowSketch.Compile(sketch);
        var random = new Random(seed);
        var worker = new RandomWorker(random, flow);
        var now = new DateTimeOffset(2026, 4, 6, 0, 0, 0, TimeSpan.Zero);
        var journal = new List<CaseEvent>();
        var state = Step(CaseState.None, new CaseCommand.OpenCase(new CaseId("c"), null, new Holder(new PersonId("mizuno"), new OrganisationId("shakyo"))));
        state = Step(state, new CaseCommand.RecordNeed(CasePlay.Need, "住まい"));
        for (var act = 0; act < Acts; act++)
        {
            now = now.AddHours(random.Next(200));
            state = Step(state, worker.Next((CaseState.Active)state));
        }
        CanGoOn(flow, (CaseState.Active)state, now);
        CaseDecider.Fold(journal).ShouldBeOfType<CaseState.Active>().Tokens.Open.Length.ShouldBe(((CaseState.Active)state).Tokens.Open.Length);
        return journal;

        CaseState Step(CaseState before, CaseCommand command)
        {
            var actor = random.Next(4) == 0 ? Actor.ThePerson : CasePlay.Counselor;
            var decision = CaseDecider.Decide(new CaseContext(now, actor, flow), before, command);
            if (decision is not Decision.Accepted accepted)
            {
                return before;
            }
            journal.AddRange(accepted.Events);
            var after = accepted.Events.Aggregate(before, CaseDecider.Evolve);
            Invariants.Check(flow, (CaseState.Active)after, command, accepted.Events);
            return after;
        }
    }

    /// <summary>Somebody can do something with at least one open step.</summary>
    private static void CanGoOn(CaseFlow flow, CaseState.Active state, DateTimeOffset now)
    {
        var lead = new Actor(state.Holders.Lead.Person, state.Holders.Lead.Organisation, "counselor");
        var context = new CaseContext(now, lead, flow);
        state.Tokens.Open.ShouldContain(open => CanDoSomething(context, state, open));
    }

    private static bool CanDoSomething(CaseContext context, CaseState.Active state, StepExecution open)
    {
        ImmutableArray<Disposition> resume = [.. state.Tokens.Open.Where(paused => paused.PausedBy == open.Id).Select(paused => new Disposition(paused.Step, true, paused.Referral))];
        var outcomes = context.Flow[open.Step].Settings?.Outcomes ?? [];
        return outcomes.Any(outcome => Accepts(new CaseCommand.CompleteStep(open.Step, outcome.Name, open.Referral, null, "理由", resume)))
            || Accepts(new CaseCommand.ChooseNextStep(open.Step, context.Flow.Start.Id, "次へ", open.Referral, resume))
            || Accepts(new CaseCommand.CancelStep(open.Step, "やめた", open.Referral))
            || (open.Referral is { } referral && Accepts(new CaseCommand.MoveReferral(referral, Core.Cases.Referrals.ReferralStage.Withdrawn)));

        bool Accepts(CaseCommand command) => CaseDecider.Decide(context, state, command) is Decision.Accepted { Events.IsEmpty: false };
    }
}
