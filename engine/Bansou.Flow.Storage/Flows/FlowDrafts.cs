using System.Collections.Immutable;
using System.Text.Json;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Journal;
using Bansou.Flow.Storage.Registry;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Flows;

/// <summary>流れの下書きの棚: drafts of a municipality by name; nobody overwrites what somebody else saved without having seen it.</summary>
public sealed class FlowDrafts
{
    /// <summary>More than anybody looks through.</summary>
    public const int Most = 100;

    private const string Columns = "SELECT name, content, version, authors, created_at, saved_at, saved_by FROM flow_drafts";

    private readonly string file;
    private readonly JournalWriter writer;
    private readonly Func<DateTimeOffset> now;

    internal FlowDrafts(string file, JournalWriter writer, Func<DateTimeOffset> now) => (this.file, this.writer, this.now) = (file, writer, now);

    /// <summary>All drafts, by name.</summary>
    public ImmutableArray<FlowDraft> All()
    {
        using var database = Database.OpenToRead(file);
        using var read = database.Prepare(Columns + " ORDER BY name");
        var all = ImmutableArray.CreateBuilder<FlowDraft>();
        while (read.Step())
        {
            all.Add(Of(read));
        }
        return all.DrainToImmutable();
    }

    public FlowDraft? Find(string name)
    {
        using var database = Database.OpenToRead(file);
        return Find(database, name);
    }

    /// <summary>Writes a new draft, or over the one of that name. The same content again changes nothing, so that sending twice does no harm.</summary>
    /// <param name="over">The version that the writer saw; null for a draft that is new.</param>
    public DraftAnswer Save(string name, byte[] content, PersonId by, int? over) => writer.Between<DraftAnswer>(database =>
    {
        var before = Find(database, name);
        if (before is not null && before.Content.AsSpan().SequenceEqual(content))
        {
            return new DraftAnswer.Done(before);
        }
        if (before?.Version != over)
        {
            return new DraftAnswer.Differs(before?.Version);
        }
        if (before is null && Against(database, name) is { IsEmpty: false } problems)
        {
            return new DraftAnswer.Refused(problems);
        }
        database.InTransaction(() => Write(database, name, content, by, before));
        return new DraftAnswer.Done(Find(database, name)!);
    });

    /// <summary>Null when there is no draft of that name.</summary>
    /// <param name="seen">The version that was seen; null for any.</param>
    public DraftAnswer? Remove(string name, PersonId by, int? seen) => writer.Between<DraftAnswer?>(database =>
    {
        if (Find(database, name) is not { } draft)
        {
            return null;
        }
        if (seen is not null && seen != draft.Version)
        {
            return new DraftAnswer.Differs(draft.Version);
        }
        database.InTransaction(() =>
        {
            using var remove = database.Prepare("DELETE FROM flow_drafts WHERE name = ?");
            remove.Bind(1, name).Run();
            FlowChanges.Write(database, now(), by.Value, FlowChanges.DraftRemoved, name, null);
        });
        return new DraftAnswer.Done(draft);
    });

    private static ImmutableArray<RegistryProblem> Against(Database database, string name) =>
    [
        .. FreeText.NeededId("name", name),
        .. database.Number("SELECT count(*) FROM flow_drafts") >= Most
            ? [new RegistryProblem("too-many", "name", $"下書きは {Most} までです。使わない下書きを消してから、保存してください。")]
            : Array.Empty<RegistryProblem>(),
    ];

    private void Write(Database database, string name, byte[] content, PersonId by, FlowDraft? before)
    {
        var at = now();
        var version = FlowChanges.Write(database, at, by.Value, FlowChanges.DraftSaved, name, new { bytes = content.Length });
        string[] authors = [.. (before?.Authors ?? []).Append(by).Select(author => author.Value).Distinct()];
        using var write = database.Prepare("""
            INSERT INTO flow_drafts (name, content, version, authors, created_at, saved_at, saved_by) VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (name) DO UPDATE SET content = excluded.content, version = excluded.version, authors = excluded.authors, saved_at = excluded.saved_at, saved_by = excluded.saved_by
            """);
        write.Bind(1, name).Bind(2, content).Bind(3, version).Bind(4, JsonSerializer.Serialize(authors)).Bind(5, Instants.Micros(at)).Bind(6, Instants.Micros(at)).Bind(7, by.Value).Run();
    }

    private static FlowDraft? Find(Database database, string name)
    {
        using var find = database.Prepare(Columns + " WHERE name = ?");
        return find.Bind(1, name).Step() ? Of(find) : null;
    }

    private static FlowDraft Of(Statement row) => new(
        row.Text(0),
        row.Bytes(1).ToArray(),
        row.Int(2),
        [.. JsonSerializer.Deserialize<string[]>(row.Text(3))!.Select(author => new PersonId(author))],
        Instants.Of(row.Long(4)),
        Instants.Of(row.Long(5)),
        new PersonId(row.Text(6)));
}
