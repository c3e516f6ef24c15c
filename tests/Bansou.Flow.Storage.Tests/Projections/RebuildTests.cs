using Bansou.Flow.Core.Cases;
using Bansou.Flow.Storage.Sqlite;
using Bansou.Flow.Tests.RandomPlay;

namespace Bansou.Flow.Storage.Tests.Projections;

/// <summary>
/// DESIGN §6: projections can be dropped and rebuilt, and give the same rows byte for byte, whatever happened and whenever they caught up. The short run is
/// part of every test run; <c>BANSOU_LONG=1</c> plays longer.
/// </summary>
public sealed class RebuildTests
{
    private static readonly int Acts = Environment.GetEnvironmentVariable("BANSOU_LONG") == "1" ? 4000 : 250;

    [Theory]
    [InlineData("standard", 1)]
    [InlineData("kenkoiki", 2)]
    public async Task A_rebuild_gives_the_rows_that_were_there(string slug, int seed)
    {
        using var town = new Town(slug);
        await Play(town, new Random(seed));
        var before = Rows.Of(town.Municipality);

        town.Municipality.Projections.Rebuild().ShouldBe(5);

        Rows.Of(town.Municipality).ShouldBe(before);
        before.ShouldContain(row => row.StartsWith("timeline:"));
        before.ShouldContain(row => row.StartsWith("temp.words:"));
    }

    [Fact]
    public async Task Whoever_starts_again_finds_everything_and_goes_on_from_where_it_was()
    {
        using var town = new Town();
        await town.Open("c1");
        town.Municipality.Projections.CatchUp();
        town.Municipality.Projections.Dispose();
        await town.Run("c1", new CaseCommand.NamePerson("架空 花子"));

        town.Restart();

        town.Municipality.Projections.Behind.ShouldBeGreaterThan(0);
        town.Municipality.CaseLists.Search("花子", new PersonId("x"), 10).Cases.ShouldHaveSingleItem();
        var rows = Rows.Of(town.Municipality);
        town.Municipality.Projections.Rebuild();
        Rows.Of(town.Municipality).ShouldBe(rows);
    }

    [Fact]
    public async Task When_catching_up_fails_the_journal_still_waits_for_the_disk_and_the_next_reader_catches_up()
    {
        using var town = new Town();
        await town.Open("c1");
        using (var other = Database.OpenToWrite(Path.Combine(town.Root, "standard", "journal.db"), create: false))
        {
            town.Municipality.Writer.Between(database => { database.Execute("PRAGMA busy_timeout=0"); return 0; });
            other.Execute("BEGIN IMMEDIATE");
            Should.Throw<StorageException>(town.Municipality.Projections.CatchUp).Code.ShouldBe("locked");
            other.Execute("ROLLBACK");
        }

        town.Municipality.Writer.Between(database => database.Number("PRAGMA synchronous")).ShouldBe(2);
        town.Municipality.Timeline.Page(new CaseId("c1"), new Bansou.Flow.Storage.Projections.TimelineFilter(), 50).Entries.ShouldNotBeEmpty();
    }

    /// <summary>Five cases at once, anything that people can do in any order, and now and then somebody who reads.</summary>
    private static async Task Play(Town town, Random random)
    {
        var flow = town.Municipality.Flows.Newest(town.Municipality.Pack.MainFlow)!;
        var worker = new RandomWorker(random, flow);
        for (var i = 0; i < 5; i++)
        {
            await town.Open("c" + i);
            await town.Run("c" + i, new CaseCommand.NamePerson($"架空 {i}子", $"カクウ {i}コ"));
            await town.Run("c" + i, new CaseCommand.RecordNeed(RandomGame.Need, "住まい"));
            await town.Run("c" + i, new CaseCommand.AddWorkItem(new WorkItemId("w"), "次の約束", town.Counselor.Person, new DateOnly(2026, 4, 13)));
        }
        for (var act = 0; act < Acts; act++)
        {
            town.Clock.Now += TimeSpan.FromHours(random.Next(60));
            var id = "c" + random.Next(5);
            if (town.Cases.Load(new CaseId(id))!.State is CaseState.Active active)
            {
                var command = worker.Next(active);
                await town.Run(id, command, actor: command is CaseCommand.PassTime ? Actor.Engine : null);
            }
            if (random.Next(40) == 0)
            {
                town.Municipality.Projections.CatchUp();
            }
        }
    }
}
