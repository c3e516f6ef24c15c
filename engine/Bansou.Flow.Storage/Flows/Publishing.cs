using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Lint;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Journal;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Flows;

/// <summary>公開: puts the flows of a pack on the shelf as new immutable versions, when nothing stands against it.</summary>
internal sealed class Publishing(JournalWriter writer, FlowShelf shelf, Func<DateTimeOffset> now)
{
    /// <summary>Publishes every flow of the pack whose content is new. All that is wrong is told at once, and then nothing is published.</summary>
    /// <param name="again">A flow whose version is published again when it was withdrawn and has this very content; every other withdrawn version stays withdrawn.</param>
    /// <param name="from">The draft that it comes from, so that it stays known who drew it; null when it was sent.</param>
    public PublishResult Publish(IReadOnlyDictionary<string, byte[]> files, string by, string note, string? again, FlowDraft? from)
    {
        var read = PackReader.Read(files);
        if (read.Pack is not { } pack || read.HasErrors)
        {
            return new PublishResult([], read.Diagnostics);
        }
        var findings = FlowLinter.Lint(pack);
        if (findings.Any(finding => finding.Severity == Severity.Error))
        {
            return new PublishResult([], [.. read.Diagnostics, .. findings]);
        }
        ImmutableArray<FlowVersion> brought =
            [.. pack.Flows.Where(flow => !flow.Definition.Options.UsableAsActivity).Select(flow => FlowCompiler.Compile(pack, flow.Definition.DefinitionId)!.Version)];
        var published = writer.Between(database => Publish(database, files, brought, by, note, again, from));
        return new PublishResult(published, [.. read.Diagnostics, .. findings]);
    }

    private ImmutableArray<FlowVersion> Publish(Database database, IReadOnlyDictionary<string, byte[]> files, ImmutableArray<FlowVersion> brought, string by, string note, string? again, FlowDraft? from)
    {
        ImmutableArray<FlowVersion> fresh = [.. brought.Where(flow => Known(flow) is null)];
        if (fresh.FirstOrDefault(flow => shelf.Versions.Any(known => known.Flow == flow.FlowId && known.Version >= flow.Version)) is { } taken)
        {
            throw new StorageException("flow-version-taken", $"流れ「{taken.FlowId}」の版 {taken.Version} は、もう公開されています。版の番号をひとつ進めてください。公開した版は変えられません。");
        }
        ImmutableArray<FlowVersion> back = [.. brought.Where(flow => flow.FlowId == again && Known(flow) is { IsWithdrawn: true })];
        database.InTransaction(() =>
        {
            Add(database, files, fresh, by, note);
            TakeBack(database, back, by, note);
            Credit(database, [.. fresh, .. back], by, from);
        });
        shelf.Renew();
        return [.. fresh, .. back];
    }

    private PublishedFlow? Known(FlowVersion flow) => shelf.Published(flow.FlowId, flow.Version) is { } known && known.Hash == flow.Hash ? known : null;

    private void Add(Database database, IReadOnlyDictionary<string, byte[]> files, ImmutableArray<FlowVersion> fresh, string by, string note)
    {
        if (fresh.IsEmpty)
        {
            return;
        }
        var hash = PackArchive.Hash(files);
        using var pack = database.Prepare("INSERT INTO packs (hash, content) VALUES (?, ?) ON CONFLICT DO NOTHING");
        pack.Bind(1, hash).Bind(2, PackArchive.Write(files)).Run();
        using var insert = database.Prepare("INSERT INTO flow_versions (flow, version, hash, pack, published_at, published_by, note) VALUES (?, ?, ?, ?, ?, ?, ?)");
        foreach (var flow in fresh)
        {
            insert.Bind(1, flow.FlowId).Bind(2, flow.Version).Bind(3, flow.Hash).Bind(4, hash)
                .Bind(5, Instants.Micros(now())).Bind(6, by).Bind(7, note).Run();
        }
    }

    /// <summary>The version keeps its pack and the day of its first publishing; only the withdrawal goes.</summary>
    private void TakeBack(Database database, ImmutableArray<FlowVersion> back, string by, string note)
    {
        using var update = database.Prepare("UPDATE flow_versions SET withdrawn_at = NULL, withdrawn_by = NULL, withdrawal_note = NULL WHERE flow = ? AND version = ?");
        foreach (var flow in back)
        {
            update.Bind(1, flow.FlowId).Bind(2, flow.Version).Run();
            FlowChanges.Write(database, now(), by, FlowChanges.PublishedAgain, FlowChanges.SubjectOf(flow.FlowId, flow.Version), new { note });
        }
    }

    private void Credit(Database database, ImmutableArray<FlowVersion> published, string by, FlowDraft? from)
    {
        foreach (var flow in from is null ? [] : published)
        {
            FlowChanges.Write(database, now(), by, FlowChanges.PublishedFromDraft, FlowChanges.SubjectOf(flow.FlowId, flow.Version), new { draft = from!.Name, authors = from.Authors.Select(author => author.Value) });
        }
    }
}

/// <summary>公開の結果.</summary>
/// <param name="Published">Empty when nothing was new, or when something stands against it.</param>
public sealed record PublishResult(ImmutableArray<FlowVersion> Published, ImmutableArray<Diagnostic> Diagnostics)
{
    public bool Refused => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
