using System.Text.Json;
using System.Text.Json.Serialization;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Migrations;
using Bansou.Flow.Core.Cases.Referrals;

namespace Bansou.Flow.Core.Tests.Cases.Migrations;

/// <summary>The dry run over many cases names each, its open referrals and timers before and after, and writes nothing.</summary>
public class MigrationPlannerTests
{
    private const string Old = """
        A Talk met {"metadata":{"displayText":"面談"},"due":{"days":5,"unit":"business"}}
        R Referral arrived {"metadata":{"displayText":"つなぐ"}}
        K ReceiverCheck good problem {"metadata":{"displayText":"受け皿チェック"},"rhythm":{"days":[7,30,90],"stagnationDays":180}}
        T Task done {"metadata":{"displayText":"書類"}}
        P Talk met {"metadata":{"displayText":"電話"}}
        J Elsa.FlowJoin {"mode":{"typeName":"FlowJoinMode","expression":{"type":"Literal","value":"WaitAll"}}}
        A:met -> R
        A:met -> T
        R:arrived -> K
        P:met -> A
        P:met -> J
        """;

    private static readonly CaseFlow From = FlowSketch.Compile(Old);

    private static readonly CaseFlow To = FlowSketch.Compile(Old
        .Replace("面談", "話を聴く").Replace("\"days\":5", "\"days\":2").Replace("T Task", "T2 Document").Replace("-> T", "-> T2")
        .Replace("P Talk", "P Task").Replace("WaitAll", "WaitAny") + "\nN Task done\nA:met -> N\nT2:done ~> A");

    /// <summary>Given out of order, as a database may give them.</summary>
    private static MigrationBatch Plan(MigrationMapping mapping)
    {
        var cases = new[] { CasePlay.Of(Old, "A").Complete("A", "met").Send("R", "r1").Move("r1", ReferralStage.Arrived), CasePlay.Of(Old, "P").Complete("P", "met"), CasePlay.Of(Old, "A") };
        var named = cases.Select((play, i) => play.Active with { Id = new CaseId("K-" + (3 - i)) });
        return MigrationPlanner.Plan(MigrationPlay.Context(cases[0].Now.AddDays(1), From, To), named, mapping);
    }

    [Fact]
    public void Each_case_moves_or_needs_a_choice_or_stays_and_says_why()
    {
        var batch = Plan(MigrationMapping.ById);
        batch.Cases.Select(plan => (plan.Case.Value, plan.Verdict)).ShouldBe(
            [("K-1", MigrationVerdict.Moves), ("K-2", MigrationVerdict.Stays), ("K-3", MigrationVerdict.NeedsMapping)]);
        (batch.Moving, batch.NeedingMapping, batch.Staying).ShouldBe((1, 1, 1));
        var needed = batch.Needed.Single();
        (needed.Step.Value, needed.Why, needed.Cases).ShouldBe(("T", RefusalCode.StepGone, 1));
        needed.Candidates.Select(step => step.Step.Value).ShouldBe(["T2", "N", "A", "P"]);
    }

    [Fact]
    public void A_referral_that_ended_and_still_waits_for_an_answer_to_that_is_named_too()
    {
        var play = CasePlay.Of(Old, "A").Complete("A", "met").Send("R", "r1").Move("r1", ReferralStage.PersonDeclined);
        var due = play.Active.Referrals.Find(new ReferralId("r1"))!.DueAt.ShouldNotBeNull();

        var batch = MigrationPlanner.Plan(MigrationPlay.Context(play.Now.AddDays(1), From, To), [play.Active], MigrationMapping.ById);

        batch.Cases.Single().Referrals.ShouldHaveSingleItem().Before.DueAt.ShouldBe(due);
    }

    [Fact]
    public void What_changed_in_the_drawing_is_told_for_people()
    {
        var change = FlowChange.Between(From, To);
        change.Added.Select(step => step.Step.Value).ShouldBe(["T2", "N"]);
        change.Removed.Select(step => step.Step.Value).ShouldBe(["T"]);
        change.Renamed.ShouldBe([new RenamedStep(new StepId("A"), "面談", "話を聴く")]);
        change.Rekinded.ShouldBe([new RekindedStep(new StepId("P"), "電話", "Bansou.Talk", "Bansou.Task")]);
        change.Clocks.Select(step => step.Step.Value).ShouldBe(["A"]);
        change.LinesAdded.ShouldBe([Line("A", "met", "T2"), Line("A", "met", "N"), Line("T2", "done", "A") with { IsReturn = true }]);
        change.LinesRemoved.ShouldBe([Line("A", "met", "T")]);
        FlowChange.Between(From, From).IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void A_table_that_fits_no_case_is_told_once()
    {
        var batch = Plan(MigrationPlay.Map(("T", "K"), ("nowhere", "A"), ("A", "A")));
        batch.MappingProblems.Select(problem => (problem.Move.From.Value, problem.Code)).ShouldBe([("T", RefusalCode.MappingUnfit), ("nowhere", RefusalCode.StepUnknown)]);
    }

    [Fact]
    public void What_the_dry_run_says_is_what_happens()
    {
        var play = CasePlay.Of(Old, "A").Complete("A", "met");
        var mapping = MigrationPlay.Map(("T", "T2"));
        var plan = MigrationPlan.Of(play.To(To), play.Active, mapping, "新しい版にそろえる");
        var (after, happened) = MigrationPlay.Migrate(play.Now, play.Active, From, To, mapping);
        Structure.ShouldBeSame(happened, plan.Migrated);
        TimeDecider.Next(To, after).ShouldBe(plan.NextAfter);
    }

    [Fact]
    public void People_read_it_as_a_page() => Golden.Match(
        MigrationReport.Text(Plan(MigrationMapping.ById)) + "\n──────\n\n" + MigrationReport.Text(Plan(MigrationPlay.Map(("T", "T2"), ("R", "A")) with { Timers = TimerChoice.Restart }))
        + "\n──────\n\n" + MigrationReport.Text(Plan(MigrationPlay.Map(("T", "T2")) with { Timers = TimerChoice.Restart })),
        "dry-run.txt");

    [Fact]
    public void The_same_cases_give_the_same_batch_in_any_order_and_it_is_plain_data()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) } };
        var json = JsonSerializer.Serialize(Plan(MigrationMapping.ById), options);
        JsonSerializer.Serialize(Plan(MigrationMapping.ById), options).ShouldBe(json);
        using var read = JsonDocument.Parse(json);
        read.RootElement.GetProperty("cases")[2].GetProperty("moves").EnumerateArray().Select(move => move.TryGetProperty("obstacle", out var obstacle) ? obstacle.GetString() : null)
            .ShouldContain("step-gone");
        read.RootElement.GetProperty("staying").GetInt32().ShouldBe(1);
    }

    private static ChangedLine Line(string from, string port, string to) => new(new StepId(from), port, new StepId(to), false);
}
