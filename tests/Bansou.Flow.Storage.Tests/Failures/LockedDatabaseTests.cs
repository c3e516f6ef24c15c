using Bansou.Flow.Core.Cases;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Tests.Failures;

/// <summary>Another program holds the database for longer than the server waits: <c>locked</c>, nothing half, and everything goes on when it lets go.</summary>
public sealed class LockedDatabaseTests : IDisposable
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(20);

    private readonly Town town = new();

    public void Dispose() => town.Dispose();

    [Fact]
    public async Task A_journal_that_another_program_writes_is_told_and_written_later()
    {
        var version = (await town.Open("c1")).Version;
        var position = town.Municipality.Position;
        Wait(town.Municipality.Writer, Short);
        using (var other = Hold("journal.db"))
        {
            (await Should.ThrowAsync<StorageException>(() => town.Note("c1", "電話があった", key: "k1"))).Code.ShouldBe("locked");
            town.Municipality.Position.ShouldBe(position);
            town.Cases.Load(new CaseId("c1"))!.Version.ShouldBe(version, "reading goes on");
        }

        (await town.Note("c1", "電話があった", key: "k1")).Kind.ShouldBe(RunKind.Done);
        town.Restart();
        (await town.Note("c1", "電話があった", key: "k1")).Kind.ShouldBe(RunKind.Repeated);
        town.Municipality.Writer.Between(new Chain().Follow);
    }

    [Fact]
    public async Task A_key_box_that_another_program_writes_opens_no_case()
    {
        town.Municipality.Keys.Database.WaitForOthers(Short);
        using (var other = Hold("keys.db"))
        {
            (await Should.ThrowAsync<StorageException>(() => town.Open("c1"))).Code.ShouldBe("locked");
            town.Cases.Load(new CaseId("c1")).ShouldBeNull();
        }

        (await town.Open("c1")).Kind.ShouldBe(RunKind.Done);
    }

    private static void Wait(Bansou.Flow.Storage.Journal.JournalWriter writer, TimeSpan patience) => writer.Between(database =>
    {
        database.WaitForOthers(patience);
        return true;
    });

    private Database Hold(string name)
    {
        var other = Database.OpenToWrite(Path.Combine(town.Municipality.Folder, name), create: false);
        other.Execute("BEGIN EXCLUSIVE");
        return other;
    }
}
