using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Projections;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Journal;
using Bansou.Flow.Storage.Rows;
using Bansou.Flow.Storage.Sealing;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Disposal;

/// <summary>The rows about disposal. Reading uses a connection of its own; writing takes turns with the journal's writer.</summary>
internal sealed class DisposalTables(string file, JournalWriter writer)
{
    public LegalHold? HoldOn(string stream, StreamKey? key)
    {
        using var database = Database.OpenToRead(file);
        using var read = database.Prepare("SELECT set_by, set_at, reason FROM legal_holds WHERE stream = ? AND lifted_at IS NULL ORDER BY id LIMIT 1");
        return read.Bind(1, stream).Step() ? new LegalHold(read.Text(0), Instants.Of(read.Long(1)), Open(key, read.Bytes(2))) : null;
    }

    public DisposalRequest? RequestFor(string stream, StreamKey? key)
    {
        using var database = Database.OpenToRead(file);
        using var read = database.Prepare("SELECT ground, requested_by, requested_at, reason FROM disposal_requests WHERE stream = ?");
        return read.Bind(1, stream).Step()
            ? new DisposalRequest(DisposalSubject.Of(stream), RowWords.Read<DisposalGround>(read.Text(0)), read.Text(1), Instants.Of(read.Long(2)), Open(key, read.Bytes(3)))
            : null;
    }

    /// <summary>Streams that somebody asked to dispose of, the oldest request first.</summary>
    public ImmutableArray<string> Requested() => Names("SELECT stream FROM disposal_requests ORDER BY requested_at, stream");

    /// <summary>Streams that must be kept for now.</summary>
    public ImmutableArray<string> Held() => Names("SELECT stream FROM legal_holds WHERE lifted_at IS NULL GROUP BY stream ORDER BY min(id)");

    /// <summary>Cases that were seen off at that time or before, the oldest first.</summary>
    public ImmutableArray<(CaseId Case, DateTimeOffset SeenOffAt)> SeenOffUntil(DateTimeOffset until, PersonId reader, OrganisationId? house, int count, int skip)
    {
        using var database = Database.OpenToRead(file);
        using var read = database.Prepare("""
            SELECT case_id, seen_off_at FROM cases WHERE seen_off_at <= ?1 AND instr(hidden_from, ?2) = 0 AND (?3 IS NULL OR lead_organisation = ?3)
            ORDER BY seen_off_at, case_id LIMIT ?4 OFFSET ?5
            """);
        read.Bind(1, Instants.Micros(until)).Bind(2, IdList.Holding(reader.Value)).Bind(3, house?.Value).Bind(4, (long)count).Bind(5, (long)skip);
        var cases = ImmutableArray.CreateBuilder<(CaseId, DateTimeOffset)>();
        while (read.Step())
        {
            cases.Add((new CaseId(read.Text(0)), Instants.Of(read.Long(1))));
        }
        return cases.DrainToImmutable();
    }

    /// <summary>Meetings in which nothing was written since then.</summary>
    public ImmutableArray<string> MeetingsUntil(DateTimeOffset until) => Names(string.Create(CultureInfo.InvariantCulture, $"""
        SELECT s.name FROM streams s WHERE s.name LIKE 'm:%' AND (SELECT max(j.at) FROM journal j WHERE j.stream = s.id) <= {Instants.Micros(until)} ORDER BY s.id
        """));

    /// <param name="stream">Only of this one; null for all.</param>
    public ImmutableArray<DisposalDone> Done(string? stream = null)
    {
        using var database = Database.OpenToRead(file);
        using var read = database.Prepare($"SELECT stream, ground, requested_by, requested_at, approved_by, approved_at, finished_at FROM disposals {(stream is null ? "ORDER BY approved_at, stream" : "WHERE stream = ?")}");
        if (stream is not null)
        {
            read.Bind(1, stream);
        }
        var done = ImmutableArray.CreateBuilder<DisposalDone>();
        while (read.Step())
        {
            done.Add(new DisposalDone(DisposalSubject.Of(read.Text(0)), RowWords.Read<DisposalGround>(read.Text(1)), read.Text(2), Instants.Of(read.Long(3)),
                read.Text(4), Instants.Of(read.Long(5)), read.IsNull(6) ? null : Instants.Of(read.Long(6))));
        }
        return done.DrainToImmutable();
    }

    /// <summary>Hash of the first event of a stream, as hex.</summary>
    public string MarkOf(long stream)
    {
        using var database = Database.OpenToRead(file);
        using var read = database.Prepare("SELECT hash FROM journal WHERE stream = ? AND version = 1");
        return read.Bind(1, stream).Step() ? Convert.ToHexStringLower(read.Bytes(0)) : "";
    }

    public DateTimeOffset LastEventOf(long stream)
    {
        using var database = Database.OpenToRead(file);
        using var read = database.Prepare("SELECT at FROM journal WHERE stream = ? ORDER BY version DESC LIMIT 1");
        return read.Bind(1, stream).Step() ? Instants.Of(read.Long(0)) : default;
    }

    public void Hold(string stream, LegalHold hold, StreamKey key) => Run(
        "INSERT INTO legal_holds (stream, set_by, set_at, reason) VALUES (?, ?, ?, ?)",
        insert => insert.Bind(1, stream).Bind(2, hold.By).Bind(3, Instants.Micros(hold.At)).Bind(4, Seal(key, hold.Reason)));

    public void Lift(string stream, LegalHold lifted, StreamKey key) => Run(
        "UPDATE legal_holds SET lifted_by = ?, lifted_at = ?, lift_reason = ? WHERE stream = ? AND lifted_at IS NULL",
        update => update.Bind(1, lifted.By).Bind(2, Instants.Micros(lifted.At)).Bind(3, Seal(key, lifted.Reason)).Bind(4, stream));

    public void Request(string stream, DisposalRequest request, StreamKey key) => Run(
        "INSERT INTO disposal_requests (stream, ground, requested_by, requested_at, reason) VALUES (?, ?, ?, ?, ?)",
        insert => insert.Bind(1, stream).Bind(2, RowWords.Of(request.Ground)).Bind(3, request.By).Bind(4, Instants.Micros(request.At)).Bind(5, Seal(key, request.Reason)));

    public void Withdraw(string stream) => Run("DELETE FROM disposal_requests WHERE stream = ?", delete => delete.Bind(1, stream));

    /// <summary>From here on it happens, after a crash too.</summary>
    public void Approve(DisposalLine line) => Run(
        "INSERT INTO disposals (stream, mark, ground, requested_by, requested_at, approved_by, approved_at) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        insert => insert.Bind(1, line.Stream).Bind(2, line.Mark).Bind(3, RowWords.Of(line.Ground)).Bind(4, line.RequestedBy).Bind(5, Instants.Micros(line.RequestedAt))
            .Bind(6, line.ApprovedBy).Bind(7, Instants.Micros(line.ApprovedAt)));

    public void Finish(string stream, DateTimeOffset at) => Run("UPDATE disposals SET finished_at = ? WHERE stream = ?", update => update.Bind(1, Instants.Micros(at)).Bind(2, stream));

    private static byte[] Seal(StreamKey key, string reason) => key.Seal(BoxKind.Reason, 0, Encoding.UTF8.GetBytes(reason));

    private static string Open(StreamKey? key, ReadOnlySpan<byte> box)
    {
        var plain = new byte[box.Length];
        return key is null ? "" : Encoding.UTF8.GetString(plain, 0, key.Open(BoxKind.Reason, 0, box, plain));
    }

    private ImmutableArray<string> Names(string sql)
    {
        using var database = Database.OpenToRead(file);
        using var read = database.Prepare(sql);
        var names = ImmutableArray.CreateBuilder<string>();
        while (read.Step())
        {
            names.Add(read.Text(0));
        }
        return names.DrainToImmutable();
    }

    private void Run(string sql, Action<Statement> bind) => writer.Between(database =>
    {
        using var statement = database.Prepare(sql);
        bind(statement);
        statement.Run();
        return true;
    });
}
