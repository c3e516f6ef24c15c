using System.Text;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Migrations;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Migrations;

namespace Bansou.Flow.Storage.Tests.Migrations;

/// <summary>Running cases move only by a migration that somebody looked at: dry run, apply, undo (DESIGN §5).</summary>
public sealed class CaseMigrationsTests : IDisposable
{
    private readonly Town town = new();

    public void Dispose() => town.Dispose();

    private Actor Chief => town.StaffWith("chief");

    [Fact]
    public async Task A_case_goes_on_in_the_new_version_with_everything_that_was_open()
    {
        await town.Open("c1", "assessment");
        var before = Active("c1");
        Publish(("\"assessment\"", "\"assessment\""));

        var batch = town.Municipality.Migrations.Plan(Request());
        var moved = await town.Municipality.Migrations.ApplyAsync(Request(), "書式が変わったため", null, CancellationToken.None);

        batch.Moving.ShouldBe(1);
        moved.ShouldHaveSingleItem().HasMoved.ShouldBeTrue();
        var after = town.Cases.Load(new CaseId("c1"))!;
        after.Flow.Version.Version.ShouldBe(2);
        ((CaseState.Active)after.State).Tokens.Open.Select(open => open.Step).ShouldBe(before.Tokens.Open.Select(open => open.Step));
        town.Restart();
        town.Cases.Load(new CaseId("c1"))!.Flow.Version.Version.ShouldBe(2);
        (await town.Note("c1", "その後の電話")).Kind.ShouldBe(RunKind.Done);
    }

    [Fact]
    public async Task A_dry_run_names_each_case_and_writes_nothing()
    {
        await town.Open("c1", "assessment");
        await town.Open("c2", "consent");
        Publish(("\"assessment\"", "\"hearing\""));
        var position = town.Municipality.Position;

        var batch = town.Municipality.Migrations.Plan(Request());

        town.Municipality.Position.ShouldBe(position);
        batch.Cases.Select(plan => (plan.Case.Value, plan.Verdict)).ShouldBe([("c1", MigrationVerdict.NeedsMapping), ("c2", MigrationVerdict.Moves)]);
        MigrationReport.Text(batch).ShouldContain("c1");
    }

    [Fact]
    public async Task What_needs_a_mapping_stays_until_it_has_one_and_can_be_taken_back()
    {
        await town.Open("c1", "assessment");
        var before = Active("c1");
        Publish(("\"assessment\"", "\"hearing\""));

        var without = await town.Municipality.Migrations.ApplyAsync(Request(), "名前が変わった", null, CancellationToken.None);
        var mapped = Request() with { Mapping = MigrationMapping.Of([new StepMove(new StepId("assessment"), new StepId("hearing"))]) };
        var with = await town.Municipality.Migrations.ApplyAsync(mapped, "名前が変わった", null, CancellationToken.None);

        without.ShouldHaveSingleItem().WhyNot.ShouldNotBeEmpty();
        with.ShouldHaveSingleItem().HasMoved.ShouldBeTrue();
        Active("c1").Tokens.Open.ShouldContain(open => open.Step == new StepId("hearing"));

        var undone = await town.Municipality.Migrations.UndoAsync(mapped, "まちがえた", null, CancellationToken.None);

        undone.ShouldHaveSingleItem().HasMoved.ShouldBeTrue();
        Structure.ShouldBeSame(Active("c1").Tokens, before.Tokens);
        town.Cases.Load(new CaseId("c1"))!.Flow.Version.Version.ShouldBe(1);
    }

    [Fact]
    public async Task Only_those_who_may_look_at_cases_can_move_them()
    {
        await town.Open("c1", "assessment");
        Publish(("\"assessment\"", "\"assessment\""));

        var moved = await town.Municipality.Migrations.ApplyAsync(Request() with { By = town.Counselor }, "変える", null, CancellationToken.None);

        moved.ShouldHaveSingleItem().WhyNot.ShouldContain(refusal => refusal.Code == RefusalCode.NotYourRole);
    }

    [Fact]
    public async Task A_new_case_runs_the_newest_version_and_a_running_one_its_own()
    {
        await town.Open("c1");
        Publish(("\"assessment\"", "\"assessment\""));
        await town.Open("c2");

        town.Cases.Load(new CaseId("c1"))!.Flow.Version.Version.ShouldBe(1);
        town.Cases.Load(new CaseId("c2"))!.Flow.Version.Version.ShouldBe(2);
    }

    private MigrationRequest Request() => new(Chief, "main", 1, 2, MigrationMapping.ById);

    private CaseState.Active Active(string id) => (CaseState.Active)town.Cases.Load(new CaseId(id))!.State;

    private void Publish((string Old, string New) change)
    {
        var files = Town.PackFiles(town.Slug).Where(file => !file.Key.StartsWith("scenarios", StringComparison.Ordinal)).ToDictionary();
        var flow = Encoding.UTF8.GetString(files["flows/main.json"]).Replace(change.Old, change.New, StringComparison.Ordinal);
        files["flows/main.json"] = Encoding.UTF8.GetBytes(flow.Replace("\"version\": 1,\n  \"isLatest\"", "\"version\": 2,\n  \"isLatest\"", StringComparison.Ordinal));
        var published = town.Municipality.Publish(files, "designer", "第2版");
        published.Published.ShouldHaveSingleItem(string.Join('\n', published.Diagnostics.Select(each => each.Message))).Version.ShouldBe(2);
    }
}
