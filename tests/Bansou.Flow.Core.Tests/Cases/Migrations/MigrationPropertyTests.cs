using System.Globalization;
using System.Text.RegularExpressions;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Actions;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Migrations;
using Bansou.Flow.Core.Cases.Stages;
using Bansou.Flow.Core.Projections;
using Bansou.Flow.Core.Tests.Cases.RandomPlay;
using Bansou.Flow.Tests.RandomPlay;

namespace Bansou.Flow.Core.Tests.Cases.Migrations;

/// <summary>
/// CS-18 through migrations: wherever random people have brought a case, it moves to a changed drawing with everything that
/// is open and why, goes on there, and comes back. <c>BANSOU_LONG=1</c> plays 3,000 flows.
/// </summary>
public class MigrationPropertyTests
{
    private static readonly int Games = Environment.GetEnvironmentVariable("BANSOU_LONG") == "1" ? 3_000 : 40;

    [Fact]
    public void Whatever_was_done_a_case_moves_whole_goes_on_and_comes_back()
    {
        for (var seed = 1; seed <= Games; seed++)
        {
            var (sketch, changed, mapping) = Changed(seed);
            Told(seed, sketch, () => ThereAndBack(seed, FlowSketch.Compile(sketch), FlowSketch.Compile(changed), mapping));
        }
    }

    /// <summary>Somebody fills in the table at random: either it is refused with reasons, or nothing is lost.</summary>
    [Fact]
    public void Whatever_the_table_says_the_dry_run_and_the_decision_agree_and_nothing_is_lost()
    {
        var moved = 0;
        for (var seed = 1; seed <= Games * 2; seed++)
        {
            var (sketch, changed, mapping) = Changed(seed);
            Told(seed, sketch, () => moved += WithAnyTable(seed, FlowSketch.Compile(sketch), FlowSketch.Compile(changed), mapping) ? 1 : 0);
        }
        moved.ShouldBeGreaterThan(Games / 3, "Too few tables let a case move.");
    }

    private static void ThereAndBack(int seed, CaseFlow from, CaseFlow to, MigrationMapping mapping)
    {
        var game = RandomGame.Begin(from, seed, 60);
        var before = game.State;
        var (after, happened) = MigrationPlay.Migrate(game.Now, before, from, to, mapping);
        NothingLost(before, after);
        var (back, _) = MigrationPlay.Migrate(game.Now, after, to, from, MigrationMapping.Back(happened));
        Structure.ShouldBeSame(back, before);
        if (seed % 5 == 0)
        {
            CanBeRead(game.Now, to, after);
        }

        game.Take(to, happened);
        game.PlayOn(40);
        var home = MigrationMapping.Of(mapping.Steps.Select(row => new StepMove(row.Value, new StepId(row.Key))), TimerChoice.Restart);
        var plan = MigrationPlan.Of(MigrationPlay.Context(game.Now, to, from), game.State, home);
        if (plan.Migrated is { } migrated)
        {
            NothingLost(game.State, (CaseState.Active)CaseDecider.Evolve(game.State, migrated));
            game.Take(from, migrated);
            game.PlayOn(30);
            return;
        }
        plan.Moves.Where(move => move.Obstacle is not null).ShouldAllBe(move => move.From.Value == "N" && move.Obstacle == RefusalCode.StepGone);
    }

    private static bool WithAnyTable(int seed, CaseFlow from, CaseFlow to, MigrationMapping known)
    {
        var random = new Random(seed);
        var game = RandomGame.Begin(from, seed, 40);
        var mapping = MigrationMapping.Of(
            known.Steps.Select(row => new StepMove(new StepId(row.Key), row.Value)).Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => new StepMove(Any(random, from), Any(random, to)))),
            random.Next(2) == 0 ? TimerChoice.Keep : TimerChoice.Restart);
        var context = MigrationPlay.Context(game.Now, from, to);
        var plan = MigrationPlan.Of(context, game.State, mapping);
        var decision = CaseDecider.Decide(context, game.State, MigrationPlay.Command(from, to, mapping));
        (decision is Decision.Accepted).ShouldBe(plan.Verdict == MigrationVerdict.Moves);
        if (decision is not Decision.Accepted { Events: [CaseEvent.FlowMigrated happened] })
        {
            ((Decision.Refused)decision).Refusals.ShouldNotBeEmpty();
            return false;
        }
        var before = game.State;
        game.Take(to, happened);
        NothingLost(before, game.State);
        if (mapping.Timers == TimerChoice.Keep)
        {
            var (back, _) = MigrationPlay.Migrate(game.Now, game.State, to, from, MigrationMapping.Back(happened));
            Structure.ShouldBeSame(back.Tokens, before.Tokens);
        }
        game.PlayOn(20);
        return true;
    }

    /// <summary>The same open executions for the same referrals with the same causes and rounds; the same joins with the same arrivals.</summary>
    private static void NothingLost(CaseState.Active before, CaseState.Active after)
    {
        after.Tokens.Open.Select(open => (open.Id, open.Referral, open.Status, open.PausedBy, open.OpenedAt)).ShouldBe(before.Tokens.Open.Select(open => (open.Id, open.Referral, open.Status, open.PausedBy, open.OpenedAt)));
        after.Tokens.Open.SelectMany(open => open.Causes).ShouldBe(before.Tokens.Open.SelectMany(open => open.Causes));
        after.Tokens.Open.SelectMany(open => open.Rounds).ShouldBe(before.Tokens.Open.SelectMany(open => open.Rounds));
        after.Tokens.Joins.SelectMany(wait => wait.Arrived).ShouldBe(before.Tokens.Joins.SelectMany(wait => wait.Arrived));
        after.Referrals.All.Select(referral => (referral.Id, referral.Stage, referral.DueAt)).ShouldBe(before.Referrals.All.Select(referral => (referral.Id, referral.Stage, referral.DueAt)));
        after.Tokens.NextExecution.ShouldBe(before.Tokens.NextExecution);
        after.Tokens.NextRound.ShouldBe(before.Tokens.NextRound);
    }

    /// <summary>Inbox, card and what can be done read every step that a case names in its own flow.</summary>
    private static void CanBeRead(DateTimeOffset now, CaseFlow flow, CaseState.Active state)
    {
        var rows = Worklist.RowsOf(flow, state);
        rows.Select(row => row.Key).ShouldBeUnique();
        CaseStages.Of(flow, state).ShouldNotBeNull();
        AvailableActions.Of(new CaseContext(now, CasePlay.Counselor, flow), state).ShouldContain(action => action.IsAllowed);
    }

    /// <summary>A step with another name, a step more, and steps and joins with other ids and the table for them.</summary>
    private static (string Sketch, string Changed, MigrationMapping Mapping) Changed(int seed)
    {
        var sketch = new RandomFlow(seed).Draw();
        var renamed = new Regex(@"^(S0 .*)\{", RegexOptions.Multiline).Replace(sketch, """$1{"metadata":{"displayText":"はじめの話"},""", 1);
        var moved = Regex.Replace(renamed, @"\b[SJ](?=[13]\b)", "X$0");
        var mapping = MigrationPlay.Map(("S1", "XS1"), ("S3", "XS3"), ("J1", "XJ1"), ("J3", "XJ3"));
        return (sketch, moved + "N Task done other\nN:done -> S0\n", mapping);
    }

    private static StepId Any(Random random, CaseFlow flow) => flow.Steps[random.Next(flow.Steps.Length)].Id;

    private static void Told(int seed, string sketch, Action play)
    {
        try
        {
            play();
        }
        catch (Exception broken)
        {
            throw new InvalidOperationException($"Seed {seed.ToString(CultureInfo.InvariantCulture)}:\n{sketch}", broken);
        }
    }
}
