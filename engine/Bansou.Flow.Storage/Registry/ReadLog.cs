using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Reading;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Journal;
using Bansou.Flow.Storage.Registry.Rows;
using Bansou.Flow.Storage.Sealing;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Registry;

/// <summary>閲覧の記録: every reading of a case, on disk before anything is shown (HR-13). What for is sealed with the key of the case.</summary>
public sealed class ReadLog
{
    private const long Day = 86_400_000_000;

    /// <summary>A page asks for many things and is opened anew by itself: what falls into one quarter of an hour is one look.</summary>
    private const long Look = 15 * 60_000_000L;

    private const long EastOfGreenwich = 9 * 3_600_000_000L;

    private readonly RegistryStore store;
    private readonly JournalWriter writer;
    private readonly Func<CaseId, StreamKey?> keyOf;
    private readonly ConcurrentQueue<Waiting> line = new();
    private int leading;

    internal ReadLog(RegistryStore store, JournalWriter writer, Func<CaseId, StreamKey?> keyOf) => (this.store, this.writer, this.keyOf) = (store, writer, keyOf);

    /// <summary>Done when the line is on disk; show nothing before. Lines that come together share one commit.</summary>
    public Task WriteAsync(ReadLogged read)
    {
        var waiting = new Waiting(read, read.Purpose.Length == 0 ? null : keyOf(read.Case)?.Seal(BoxKind.Reading, 0, Encoding.UTF8.GetBytes(read.Purpose)));
        line.Enqueue(waiting);
        while (!line.IsEmpty && Interlocked.CompareExchange(ref leading, 1, 0) == 0)
        {
            Lead();
            Volatile.Write(ref leading, 0);
        }
        return waiting.Done.Task;
    }

    /// <summary>だれが見たか: of one case, the newest first.</summary>
    /// <param name="before">For the next page: <see cref="ReadingPage.Before"/> of the last.</param>
    public ReadingPage Of(CaseId id, int count, long? before = null)
    {
        var rows = store.Read(db => db.Readings.Where(row => row.CaseId == id.Value && (before == null || row.Id < before)).OrderByDescending(row => row.Id).Take(count).ToList());
        var key = rows.Exists(row => row.Purpose is not null) ? keyOf(id) : null;
        return new ReadingPage([.. rows.Select(row => Logged(row, key))], rows.Count == count ? rows[^1].Id : null);
    }

    /// <summary>だれが、どの日に見たか: all of one case, a line for each reader, day and part with how often; what was looked at for a written reason stands by itself. The newest first.</summary>
    public ImmutableArray<ReadLogged> Days(CaseId id)
    {
        var (rows, times) = store.Read(db =>
        {
            var all = db.Readings.Where(row => row.CaseId == id.Value);
            var days = all.Where(row => row.Purpose == null)
                .GroupBy(row => new { Day = (row.At + EastOfGreenwich) / Day, row.Reader, row.Organisation, row.Role, row.Part })
                .Select(group => new { Id = group.Max(row => row.Id), Times = group.Select(row => row.At / Look).Distinct().Count() }).ToDictionary(group => group.Id, group => group.Times);
            return (all.Where(row => row.Purpose != null || days.Keys.Contains(row.Id)).OrderByDescending(row => row.Id).ToList(), days);
        });
        var key = rows.Exists(row => row.Purpose is not null) ? keyOf(id) : null;
        return [.. rows.Select(row => Logged(row, key) with { Times = times.GetValueOrDefault(row.Id, 1) })];
    }

    private void Lead()
    {
        var batch = new List<Waiting>();
        while (line.TryDequeue(out var waiting))
        {
            batch.Add(waiting);
        }
        if (batch.Count == 0)
        {
            return;
        }
        try
        {
            writer.Between(database => Write(database, batch));
            batch.ForEach(waiting => waiting.Done.SetResult());
        }
        catch (Exception failure)
        {
            // Who waits learns it and shows nothing; the next one tries anew.
            batch.ForEach(waiting => waiting.Done.SetException(failure));
        }
    }

    private static bool Write(Database database, List<Waiting> batch)
    {
        database.Execute("BEGIN IMMEDIATE");
        try
        {
            using var insert = database.Prepare("INSERT INTO readings (case_id, at, reader, organisation, role, part, level, purpose) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
            foreach (var (read, purpose) in batch)
            {
                insert.Bind(1, read.Case.Value).Bind(2, Instants.Micros(read.At)).Bind(3, read.Reader.Value).Bind(4, read.Organisation.Value)
                    .Bind(5, read.Role).Bind(6, NameOf(read.Part)).Bind(7, (long?)(int?)read.Level);
                (purpose is null ? insert.BindNull(8) : insert.Bind(8, purpose)).Run();
            }
            database.Execute("COMMIT");
            return true;
        }
        catch
        {
            _ = SQLitePCL.raw.sqlite3_exec(database.Handle, "ROLLBACK");
            throw;
        }
    }

    private static ReadLogged Logged(ReadingRow row, StreamKey? key) => new(
        new CaseId(row.CaseId), new PersonId(row.Reader), new OrganisationId(row.Organisation), row.Role,
        Enum.Parse<ReadPart>(row.Part, ignoreCase: true), Purpose(row, key), Instants.Of(row.At), (ReadingLevel?)row.Level);

    /// <summary>Empty once the key of the case is gone.</summary>
    private static string Purpose(ReadingRow row, StreamKey? key)
    {
        if (row.Purpose is not { } box || key is null)
        {
            return "";
        }
        var plain = new byte[box.Length];
        return Encoding.UTF8.GetString(plain, 0, key.Open(BoxKind.Reading, 0, box, plain));
    }

    private static string NameOf(ReadPart part) => JsonNamingPolicy.CamelCase.ConvertName(part.ToString());

    private sealed record Waiting(ReadLogged Read, byte[]? Purpose)
    {
        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}

/// <summary>閲覧の記録の一ページ.</summary>
/// <param name="Before">Where the next page begins; null when there is none.</param>
public sealed record ReadingPage(ImmutableArray<ReadLogged> Lines, long? Before);
