using Bansou.Flow.Core.Projections;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Rows;

/// <summary>Writes and removes rows of the inbox.</summary>
internal sealed class WorklistStatements(Database database) : IDisposable
{
    /// <summary>Stands for "no clock", so that what has one comes first in every order by due date.</summary>
    public const long NoClock = long.MaxValue;

    private readonly Statement write = database.Prepare("""
        INSERT INTO worklist (stream, key, case_id, kind, step, referral, role, roles, assignee, organisation, opened_at, due_at, level, paused,
          title, cause, cause_step, receiver, awaits_receiver, claimed_by, taken_by)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21)
        ON CONFLICT (stream, key) DO UPDATE SET kind = ?4, step = ?5, referral = ?6, role = ?7, roles = ?8, assignee = ?9, organisation = ?10, opened_at = ?11, due_at = ?12,
          level = ?13, paused = ?14, title = ?15, cause = ?16, cause_step = ?17, receiver = ?18, awaits_receiver = ?19, claimed_by = ?20, taken_by = ?21
        """);

    private readonly Statement remove = database.Prepare("DELETE FROM worklist WHERE stream = ? AND key = ?");

    public void Write(long stream, WorklistRow row) => write
        .Bind(1, stream).Bind(2, row.Key).Bind(3, row.Case.Value).Bind(4, RowWords.Of(row.Kind)).Bind(5, row.Step?.Value).Bind(6, row.Referral?.Value)
        .Bind(7, row.Role).Bind(8, row.Roles).Bind(9, row.Assignee.Value).Bind(10, row.Organisation.Value)
        .Bind(11, Instants.Micros(row.OpenedAt)).Bind(12, Instants.Micros(row.DueAt) ?? NoClock).Bind(13, row.Level).Bind(14, row.Paused ? 1 : 0)
        .Bind(15, row.Title).Bind(16, RowWords.Of(row.Cause)).Bind(17, row.CauseStep?.Value).Bind(18, row.Receiver?.Value).Bind(19, row.AwaitsReceiver ? 1 : 0).Bind(20, row.ClaimedBy?.Value).Bind(21, row.TakenBy?.Value)
        .Run();

    public void Remove(long stream, string key) => remove.Bind(1, stream).Bind(2, key).Run();

    public void Dispose()
    {
        write.Dispose();
        remove.Dispose();
    }
}
