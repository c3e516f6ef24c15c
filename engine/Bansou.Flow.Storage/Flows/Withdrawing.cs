using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Journal;

namespace Bansou.Flow.Storage.Flows;

/// <summary>公開の取りやめ: no new case begins with the version; the cases that run it go on. Publishing the same content again takes it back.</summary>
internal sealed class Withdrawing(JournalWriter writer, FlowShelf shelf, Func<DateTimeOffset> now)
{
    /// <summary>The version as it stands then, or null when there is none. What is withdrawn already stays as it was.</summary>
    public PublishedFlow? Withdraw(string flow, int version, string by, string note) => writer.Between(database =>
    {
        if (shelf.Published(flow, version) is not { IsWithdrawn: false })
        {
            return shelf.Published(flow, version);
        }
        var at = now();
        database.InTransaction(() =>
        {
            using var update = database.Prepare("UPDATE flow_versions SET withdrawn_at = ?, withdrawn_by = ?, withdrawal_note = ? WHERE flow = ? AND version = ?");
            update.Bind(1, Instants.Micros(at)).Bind(2, by).Bind(3, note).Bind(4, flow).Bind(5, version).Run();
            FlowChanges.Write(database, at, by, FlowChanges.Withdrawn, FlowChanges.SubjectOf(flow, version), new { note });
        });
        shelf.Renew();
        return shelf.Published(flow, version);
    });
}
