using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Holders;
using Bansou.Flow.Core.Cases.Referrals;

namespace Bansou.Flow.Tests.RandomPlay;

/// <summary>One case on one flow, played by a random worker for so many acts; everything is checked after every act.</summary>
internal sealed class RandomGame
{
    public static readonly NeedId Need = RandomWorker.Need;

    /// <summary>Decides on what the counselor asks for (HR-11), and does everything else too.</summary>
    private static readonly Actor Decider = new(new PersonId("inoue"), new OrganisationId("panel"), "approver");

    private readonly Actor counselor;
    private readonly Random random;
    private CaseFlow flow;
    private CaseState state = CaseState.None;
    private int played;

    private RandomGame(CaseFlow flow, int seed)
    {
        this.flow = flow;
        var lead = flow.Pack.People[0];
        counselor = new Actor(new PersonId(lead.Id), new OrganisationId(lead.Organisation), "counselor");
        random = new Random(seed);
    }

    public List<CaseEvent> Journal { get; } = [];

    public DateTimeOffset Now { get; private set; } = new(2026, 4, 6, 0, 0, 0, TimeSpan.Zero);

    public CaseState.Active State => (CaseState.Active)state;

    public static List<CaseEvent> Play(CaseFlow flow, int seed, int acts) => Begin(flow, seed, acts).Journal;

    /// <summary>A game that can go on.</summary>
    public static RandomGame Begin(CaseFlow flow, int seed, int acts)
    {
        var game = new RandomGame(flow, seed);
        game.Open();
        game.PlayOn(acts);
        return game;
    }

    /// <summary>The case goes on in another version of its flow.</summary>
    public void Take(CaseFlow other, CaseEvent.FlowMigrated migrated)
    {
        flow = other;
        Journal.Add(migrated);
        state = CaseDecider.Evolve(state, migrated);
        Invariants.Check(flow, State, new CaseCommand.MigrateCase(migrated.From, migrated.To, migrated.Reason), [migrated]);
    }

    private void Open()
    {
        Step(new CaseCommand.OpenCase(new CaseId("c"), null, new Holder(counselor.Person, counselor.Organisation)));
        Step(new CaseCommand.RecordNeed(Need, "住まい"));
        Step(new CaseCommand.AddWorkItem(new WorkItemId("w"), "次の約束", counselor.Person, new DateOnly(2026, 4, 13)));
    }

    public void PlayOn(int acts)
    {
        var worker = new RandomWorker(random, flow, played);
        for (var act = 0; act < acts; act++)
        {
            Now = Now.AddHours(random.Next(200));
            Step(worker.Next(State));
        }
        played += acts;
        CanGoOn(State);
        FoldsAgain();
    }

    private void Step(CaseCommand command)
    {
        var actor = random.Next(5) switch
        {
            0 => Actor.ThePerson,
            1 => Decider,
            _ => counselor,
        };
        if (CaseDecider.Decide(new CaseContext(Now, actor, flow), state, command) is not Decision.Accepted accepted)
        {
            return;
        }
        Journal.AddRange(accepted.Events);
        state = accepted.Events.Aggregate(state, CaseDecider.Evolve);
        Invariants.Check(flow, State, command, accepted.Events);
    }

    /// <summary>Every decided event folds, from the beginning too.</summary>
    private void FoldsAgain()
    {
        var again = CaseDecider.Fold(Journal).ShouldBeOfType<CaseState.Active>();
        again.Tokens.Open.Select(open => (open.Id, open.Step, open.Referral, open.Status))
            .ShouldBe(State.Tokens.Open.Select(open => (open.Id, open.Step, open.Referral, open.Status)));
    }

    /// <summary>Somebody can do something with at least one open step.</summary>
    private void CanGoOn(CaseState.Active active)
    {
        var lead = new Actor(active.Holders.Lead.Person, active.Holders.Lead.Organisation, "counselor");
        var context = new CaseContext(Now, lead, flow);
        active.Tokens.Open.ShouldContain(open => CanDoSomething(context, active, open));
    }

    private static bool CanDoSomething(CaseContext context, CaseState.Active active, StepExecution open)
    {
        ImmutableArray<Disposition> resume =
            [.. active.Tokens.Open.Where(paused => paused.PausedBy == open.Id).Select(paused => new Disposition(paused.Step, true, paused.Referral))];
        var outcomes = context.Flow[open.Step].Settings?.Outcomes ?? [];
        return outcomes.Any(outcome => Accepts(new CaseCommand.CompleteStep(open.Step, outcome.Name, open.Referral, null, "理由", resume)))
            || Accepts(new CaseCommand.ChooseNextStep(open.Step, context.Flow.Start.Id, "次へ", open.Referral, resume))
            || Accepts(new CaseCommand.CancelStep(open.Step, "やめた", open.Referral))
            || Accepts(new CaseCommand.CancelStep(open.Step, null, open.Referral))
            || (open.Referral is { } referral && Accepts(new CaseCommand.MoveReferral(referral, ReferralStage.Withdrawn)));

        bool Accepts(CaseCommand command) => CaseDecider.Decide(context, active, command) is Decision.Accepted { Events.IsEmpty: false };
    }
}
