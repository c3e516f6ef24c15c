using Bansou.Flow.Core.Cases;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Timers;

/// <summary>時の来たケース: found by an index over the next instant of each case, so that a million waiting clocks cost nothing.</summary>
internal sealed class DueCases(string file) : IDisposable
{
    private readonly Lock gate = new();
    private Database? database;
    private Statement? due;
    private Statement? next;

    /// <summary>Cases whose instant has come, the earliest first.</summary>
    public List<DueCase> Until(DateTimeOffset now, int count)
    {
        lock (gate)
        {
            Open();
            var found = new List<DueCase>();
            due!.Bind(1, Instants.Micros(now)).Bind(2, count);
            while (due.Step())
            {
                found.Add(new DueCase(new CaseId(due.Text(0)), Instants.Of(due.Long(1)), due.Int(2)));
            }
            due.Reset();
            return found;
        }
    }

    /// <summary>When the next clock of any case runs out, or null.</summary>
    public DateTimeOffset? Next()
    {
        lock (gate)
        {
            Open();
            DateTimeOffset? at = next!.Step() && !next.IsNull(0) ? Instants.Of(next.Long(0)) : null;
            next.Reset();
            return at;
        }
    }

    public void Dispose()
    {
        due?.Dispose();
        next?.Dispose();
        database?.Dispose();
    }

    private void Open()
    {
        if (database is null)
        {
            database = Database.OpenToRead(file);
            due = database.Prepare("SELECT case_id, next_at, version FROM cases WHERE next_at <= ? ORDER BY next_at, stream LIMIT ?");
            next = database.Prepare("SELECT min(next_at) FROM cases WHERE next_at IS NOT NULL");
        }
    }
}

/// <param name="At">When it was due.</param>
/// <param name="Version">Of the case when it was found.</param>
internal readonly record struct DueCase(CaseId Id, DateTimeOffset At, int Version);
