using System.Text;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Storage.Cases;

namespace Bansou.Flow.Storage.Tests.Cases;

/// <summary>The one door to the cases (DESIGN §3, §5): what is answered is on disk, the same key changes nothing, nobody is overwritten.</summary>
public sealed class CaseRunnerTests : IDisposable
{
    private readonly Town town = new();

    public void Dispose() => town.Dispose();

    [Fact]
    public async Task What_was_acknowledged_is_there_after_a_restart()
    {
        var opened = await town.Open("c1");
        var noted = await town.Note("c1", "玄関に新聞がたまっている（架空）");

        town.Restart();

        var loaded = town.Cases.Load(new CaseId("c1")).ShouldNotBeNull();
        loaded.Version.ShouldBe(noted.Version);
        noted.Version.ShouldBeGreaterThan(opened.Version);
        Structure.ShouldBeSame(loaded.State, noted.After);
    }

    [Fact]
    public async Task The_same_key_again_changes_nothing_and_gets_the_same_answer()
    {
        await town.Open("c1");
        var first = await town.Note("c1", "電話があった", key: "k1");
        await town.Note("c1", "もういちど電話があった", key: "k2");

        var again = await town.Note("c1", "電話があった", key: "k1");

        again.Kind.ShouldBe(RunKind.Repeated);
        again.Version.ShouldBe(first.Version);
        Structure.ShouldBeSame(again.Decision, first.Decision);
        town.Restart();
        (await town.Note("c1", "電話があった", key: "k1")).Kind.ShouldBe(RunKind.Repeated);
    }

    [Fact]
    public async Task A_key_that_was_used_for_something_else_is_told()
    {
        await town.Open("c1");
        await town.Note("c1", "電話があった", key: "k1");
        var position = town.Municipality.Position;

        var other = await town.Note("c1", "手紙が来た", key: "k1");

        other.Kind.ShouldBe(RunKind.KeyReused);
        town.Municipality.Position.ShouldBe(position);
    }

    [Fact]
    public async Task Whoever_saw_an_older_version_is_told_and_writes_nothing()
    {
        var seen = (await town.Open("c1")).Version;
        await town.Note("c1", "電話があった");

        var late = await town.Note("c1", "手紙が来た", ifVersion: seen);

        late.Kind.ShouldBe(RunKind.VersionDiffers);
        late.Version.ShouldBe(seen + 1);
        (await town.Note("c1", "手紙が来た", ifVersion: seen + 1)).Kind.ShouldBe(RunKind.Done);
    }

    [Fact]
    public async Task A_refusal_writes_nothing()
    {
        await town.Open("c1");
        var position = town.Municipality.Position;

        var refused = await town.Note("c1", " ");

        refused.Kind.ShouldBe(RunKind.Refused);
        town.Municipality.Position.ShouldBe(position);
        (await town.Note("c-unknown", "電話")).Decision.ShouldBeOfType<Decision.Refused>().Refusals.ShouldHaveSingleItem().Code.ShouldBe(RefusalCode.CaseNotOpened);
    }

    [Fact]
    public async Task Many_who_write_the_same_case_at_once_all_get_through_one_after_the_other()
    {
        await town.Open("c1");

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 64).Select(i => Task.Run(() => town.Note("c1", $"電話 {i}"))));

        outcomes.ShouldAllBe(outcome => outcome.Kind == RunKind.Done);
        outcomes.Select(outcome => outcome.Version).Distinct().Count().ShouldBe(64);
        town.Restart();
        town.Cases.Load(new CaseId("c1"))!.Version.ShouldBe(outcomes.Max(outcome => outcome.Version));
    }

    [Fact]
    public async Task The_same_command_sent_many_times_at_once_happens_once()
    {
        await town.Open("c1");

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Task.Run(() => town.Note("c1", "電話があった", key: "k1"))));

        outcomes.Count(outcome => outcome.Kind == RunKind.Done).ShouldBe(1);
        outcomes.Select(outcome => outcome.Version).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_new_case_opened_twice_at_once_is_one_case()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => town.Open("c1"))));

        outcomes.Count(outcome => outcome.Kind == RunKind.Done).ShouldBe(1);
        outcomes.Where(outcome => outcome.Kind != RunKind.Done).ShouldAllBe(outcome => outcome.Kind == RunKind.Refused);
    }

    [Theory]
    [InlineData("standard", "S-08")]
    [InlineData("kenkoiki", "S-05")]
    public async Task A_rehearsal_lived_through_the_database_is_the_same_journal(string slug, string scenario)
    {
        using var other = new Town(slug, new VirtualClock(DateTimeOffset.UnixEpoch.AddYears(50)));

        var report = await other.Live(scenario);

        other.Restart();
        var history = other.Cases.History(report.Journal[0].Case, 0, int.MaxValue);
        Encoding.UTF8.GetString(JournalLines.Write(history)).ShouldBe(Encoding.UTF8.GetString(JournalLines.Write(report.Journal)));
        Structure.ShouldBeSame(other.Cases.Load(report.Journal[0].Case)!.State, report.End);
    }

    [Fact]
    public async Task A_clock_that_is_set_back_stands_still_until_it_has_caught_up()
    {
        await town.Open("c1");
        town.Clock.Now = Town.Morning.AddHours(-3);
        await town.Note("c1", "電話があった");
        town.Restart();
        await town.Note("c1", "手紙が来た");

        town.Cases.History(new CaseId("c1"), 0, 100).ShouldAllBe(line => line.At == Town.Morning);
    }

    [Fact]
    public async Task Nothing_that_people_wrote_can_be_read_in_the_files()
    {
        await town.Open("c1");
        await town.Note("c1", "この言葉だけは封の中にある");
        town.Data.Dispose();

        foreach (var file in town.Files())
        {
            File.ReadAllBytes(file).AsSpan().IndexOf("この言葉だけは封の中にある"u8).ShouldBe(-1, file);
        }
    }

    [Fact]
    public async Task A_long_case_is_opened_from_its_snapshot_and_goes_on()
    {
        await town.Open("c1");
        for (var i = 0; i < 600; i++)
        {
            await town.Note("c1", $"電話 {i}");
        }
        var before = town.Cases.Load(new CaseId("c1"))!;

        town.Restart();

        var after = town.Cases.Load(new CaseId("c1"))!;
        Structure.ShouldBeSame(after.State, before.State);
        (await town.Note("c1", "電話")).Version.ShouldBe(before.Version + 1);
    }

    [Fact]
    public void A_second_process_is_refused_and_told_why()
    {
        Should.Throw<StorageException>(() => DataFolder.Open(town.Root, town.Clock)).Code.ShouldBe("in-use");
    }
}
