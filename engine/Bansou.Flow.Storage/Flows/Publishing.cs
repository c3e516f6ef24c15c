using System.Collections.Immutable;
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
    public PublishResult Publish(IReadOnlyDictionary<string, byte[]> files, string by, string note)
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
        var fresh = pack.Flows
            .Where(flow => !flow.Definition.Options.UsableAsActivity)
            .Select(flow => FlowCompiler.Compile(pack, flow.Definition.DefinitionId)!)
            .Where(flow => !shelf.Versions.Any(known => known.Flow == flow.Version.FlowId && known.Version == flow.Version.Version && known.Hash == flow.Version.Hash))
            .ToImmutableArray();
        foreach (var flow in fresh)
        {
            if (shelf.Versions.Any(known => known.Flow == flow.Version.FlowId && known.Version >= flow.Version.Version))
            {
                throw new StorageException("flow-version-taken", $"流れ「{flow.Version.FlowId}」の版 {flow.Version.Version} は、もう公開されています。版の番号をひとつ進めてください。公開した版は変えられません。");
            }
        }
        writer.Between(database => Write(database, files, fresh, by, note));
        shelf.Renew();
        return new PublishResult([.. fresh.Select(flow => flow.Version)], [.. read.Diagnostics, .. findings]);
    }

    private bool Write(Database database, IReadOnlyDictionary<string, byte[]> files, ImmutableArray<CaseFlow> fresh, string by, string note)
    {
        var hash = PackArchive.Hash(files);
        database.Execute("BEGIN IMMEDIATE");
        try
        {
            using var pack = database.Prepare("INSERT INTO packs (hash, content) VALUES (?, ?) ON CONFLICT DO NOTHING");
            pack.Bind(1, hash).Bind(2, PackArchive.Write(files)).Run();
            using var insert = database.Prepare("INSERT INTO flow_versions (flow, version, hash, pack, published_at, published_by, note) VALUES (?, ?, ?, ?, ?, ?, ?)");
            foreach (var flow in fresh)
            {
                insert.Bind(1, flow.Version.FlowId).Bind(2, flow.Version.Version).Bind(3, flow.Version.Hash).Bind(4, hash)
                    .Bind(5, Instants.Micros(now())).Bind(6, by).Bind(7, note).Run();
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
}

/// <summary>公開の結果.</summary>
/// <param name="Published">Empty when nothing was new, or when something stands against it.</param>
public sealed record PublishResult(ImmutableArray<Core.Cases.FlowVersion> Published, ImmutableArray<Diagnostic> Diagnostics)
{
    public bool Refused => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
