using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Holders;
using Bansou.Flow.Storage.Cases;

namespace Bansou.Flow.Storage.Tests.Failures;

/// <summary>The disk is full in the middle of the work (issue promise: a clear error, nothing lost, nothing half): <c>disk-full</c>, and everything goes on when there is room.</summary>
public sealed class DiskFullTests
{
    [Fact]
    public async Task A_database_that_may_not_grow_refuses_clearly_and_goes_on_when_it_may()
    {
        using var town = new Town();
        await town.Open("c1");
        var writer = town.Municipality.Writer;
        var pages = writer.Between(database => database.Number("PRAGMA page_count"))!.Value;
        writer.Between(database => database.Number($"PRAGMA max_page_count={pages + 20}"));

        var acknowledged = await WriteUntilRefused(town.Municipality);

        acknowledged.ShouldNotBeEmpty();
        EverythingIsWhole(town.Municipality, acknowledged);
        writer.Between(database => database.Number("PRAGMA max_page_count=1073741823"));
        acknowledged.AddRange(await WriteSome(town.Municipality, 50));
        town.Restart();
        EverythingIsWhole(town.Municipality, acknowledged);
    }

    [RootFact]
    public async Task A_full_disk_refuses_clearly_and_everything_goes_on_when_there_is_room()
    {
        using var disk = new SmallDisk(16);
        var root = disk.PathOf("data");
        DataFolder.Create(root, TimeProvider.System);
        using var data = DataFolder.Open(root, TimeProvider.System);
        var town = data.Add("standard", Town.PackFiles("standard"), "admin");
        var acknowledged = await WriteSome(town, 20);
        disk.Fill();

        acknowledged.AddRange(await WriteUntilRefused(town));
        EverythingIsWhole(town, acknowledged);
        Should.Throw<StorageException>(() => town.Writer.Checkpoint(truncate: true)).Code.ShouldBe("disk-full");

        disk.MakeRoom();
        acknowledged.AddRange(await WriteSome(town, 50));
        town.Writer.Checkpoint(truncate: true);
        EverythingIsWhole(town, acknowledged);
    }

    [RootFact]
    public async Task A_server_that_stops_and_starts_on_a_full_disk_loses_nothing()
    {
        using var disk = new SmallDisk(16);
        var root = disk.PathOf("data");
        DataFolder.Create(root, TimeProvider.System);
        List<RunOutcome> acknowledged;
        using (var data = DataFolder.Open(root, TimeProvider.System))
        {
            acknowledged = await WriteSome(data.Add("standard", Town.PackFiles("standard"), "admin"), 100);
            disk.Fill();
        }

        try
        {
            using var full = DataFolder.Open(root, TimeProvider.System);
            EverythingIsWhole(full.Find("standard")!, acknowledged);
        }
        catch (StorageException e)
        {
            e.Code.ShouldBe("disk-full");
        }

        disk.MakeRoom();
        using var again = DataFolder.Open(root, TimeProvider.System);
        EverythingIsWhole(again.Find("standard")!, acknowledged);
        await WriteSome(again.Find("standard")!, 10);
    }

    [RootFact]
    public async Task A_new_key_that_finds_no_room_opens_no_case()
    {
        using var disk = new SmallDisk(16);
        var root = disk.PathOf("data");
        DataFolder.Create(root, TimeProvider.System);
        using var data = DataFolder.Open(root, TimeProvider.System);
        var town = data.Add("standard", Town.PackFiles("standard"), "admin");
        var position = town.Position;
        disk.Fill();

        var refused = await Should.ThrowAsync<StorageException>(() => WriteSome(town, 1));

        refused.Code.ShouldBe("disk-full");
        town.Position.ShouldBe(position);
        disk.MakeRoom();
        EverythingIsWhole(town, await WriteSome(town, 3));
    }

    private static async Task<List<RunOutcome>> WriteUntilRefused(Municipality town)
    {
        var acknowledged = new List<RunOutcome>();
        var refused = await Should.ThrowAsync<StorageException>(async () =>
        {
            while (true)
            {
                acknowledged.AddRange(await WriteSome(town, 1));
            }
        });
        refused.Code.ShouldBe("disk-full");
        refused.Message.ShouldContain("空き");
        return acknowledged;
    }

    /// <summary>Opens one case after the other and writes a word into each.</summary>
    private static async Task<List<RunOutcome>> WriteSome(Municipality town, int count)
    {
        var lead = town.Pack.People[0];
        var actor = new Actor(new PersonId(lead.Id), new OrganisationId(lead.Organisation), lead.Roles[0]);
        var acknowledged = new List<RunOutcome>();
        for (var i = 0; i < count; i++)
        {
            var id = new CaseId(Guid.NewGuid().ToString("N"));
            acknowledged.Add(await Run(new CaseCommand.OpenCase(id, null, new Holder(actor.Person, actor.Organisation))));
            acknowledged.Add(await Run(new CaseCommand.WriteNotice(new string('あ', 300))));

            Task<RunOutcome> Run(CaseCommand command) => town.Cases.RunAsync(id, actor, Guid.NewGuid().ToString("N"), command, null, CancellationToken.None);
        }
        acknowledged.ShouldAllBe(outcome => outcome.Kind == RunKind.Done);
        return acknowledged;
    }

    /// <summary>Every acknowledged command at its version, the chain whole, the rows as they are made again, and nothing of what was refused.</summary>
    private static void EverythingIsWhole(Municipality town, List<RunOutcome> acknowledged)
    {
        using var again = new RowsAgain();
        var chain = new Chain();
        town.Writer.Between(chain.Follow);
        foreach (var last in acknowledged.GroupBy(outcome => IdOf(outcome.After)).Select(group => group.MaxBy(outcome => outcome.Version)!))
        {
            var loaded = town.Cases.Load(IdOf(last.After)).ShouldNotBeNull();
            loaded.Version.ShouldBe(last.Version);
            var place = town.Reader.Find(StreamNames.Of(loaded.Id))!.Value;
            town.Writer.Between(database =>
            {
                again.ShouldBeWhatStandsIn(database, place, loaded);
                return true;
            });
        }
    }

    private static CaseId IdOf(CaseState state) => ((CaseState.Active)state).Id;
}
