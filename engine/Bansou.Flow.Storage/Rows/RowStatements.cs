using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Merging;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Rows;

/// <summary>The prepared statements for rows that change in the transaction of an append.</summary>
internal sealed class RowStatements(Database database) : IDisposable
{
    private readonly Statement snapshot = database.Prepare("INSERT INTO snapshots (stream, version, build, payload) VALUES (?, ?, ?, ?) ON CONFLICT (stream) DO UPDATE SET version = excluded.version, build = excluded.build, payload = excluded.payload");

    public void WriteSnapshot(long stream, int version, ReadOnlySpan<byte> build, ReadOnlySpan<byte> payload) =>
        snapshot.Bind(1, stream).Bind(2, version).Bind(3, build).Bind(4, payload).Run();

    private readonly Statement forgetConcerns = database.Prepare("DELETE FROM receiver_concerns WHERE stream = ?");
    private readonly Statement handOver = database.Prepare("INSERT OR IGNORE INTO hand_overs (stream, item, meeting_id, case_id) VALUES (?, ?, ?, ?)");
    private readonly Statement concern = database.Prepare("INSERT INTO receiver_concerns (stream, organisation, case_id) VALUES (?, ?, ?)");

    private readonly Statement forgetBundle = database.Prepare("DELETE FROM bundles WHERE stream = ?");
    private readonly Statement bundle = database.Prepare("INSERT INTO bundles (stream, other, taken, case_id) VALUES (?, ?, ?, ?)");

    public CardStatements Cards { get; } = new(database);

    public WorklistStatements Worklist { get; } = new(database);

    public void WriteConcerns(long stream, CaseId id, ImmutableArray<OrganisationId> open)
    {
        forgetConcerns.Bind(1, stream).Run();
        foreach (var organisation in open)
        {
            concern.Bind(1, stream).Bind(2, organisation.Value).Bind(3, id.Value).Run();
        }
    }

    public void WriteBundle(long stream, CaseId id, CaseBundle known)
    {
        forgetBundle.Bind(1, stream).Run();
        foreach (var taken in known.Taken)
        {
            bundle.Bind(1, stream).Bind(2, taken.Case.Value).Bind(3, 1).Bind(4, id.Value).Run();
        }
        if (known.Into is { } into)
        {
            bundle.Bind(1, stream).Bind(2, into.Case.Value).Bind(3, 0).Bind(4, id.Value).Run();
        }
    }

    public void OweHandOver(long stream, MeetingId meeting, AgendaItemId item, CaseId of) =>
        handOver.Bind(1, stream).Bind(2, item.Value).Bind(3, meeting.Value).Bind(4, of.Value).Run();

    public void Dispose()
    {
        handOver.Dispose();
        forgetBundle.Dispose();
        bundle.Dispose();
        Cards.Dispose();
        Worklist.Dispose();
        snapshot.Dispose();
        forgetConcerns.Dispose();
        concern.Dispose();
    }
}
