using System.Collections.Concurrent;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Flows;

/// <summary>流れの棚: the published versions of a municipality's flows, immutable, each with the whole pack that it was published in.</summary>
public sealed class FlowShelf
{
    private readonly string file;
    private readonly ConcurrentDictionary<(string Flow, int Version), CaseFlow?> compiled = new();
    private readonly ConcurrentDictionary<string, Pack> packs = new();
    private volatile Catalogue catalogue;

    internal FlowShelf(string file)
    {
        this.file = file;
        catalogue = ReadCatalogue();
    }

    /// <summary>The pack that was published last: the municipality as it is today, before its registry.</summary>
    public Pack? Pack => catalogue.Versions.Count == 0 ? null : PackOf(catalogue.Versions.MaxBy(version => version.PublishedAt)!.PackHash);

    /// <summary>All published versions, by flow and version.</summary>
    public IReadOnlyList<PublishedFlow> Versions => catalogue.Versions;

    /// <summary>The newest published version that is not withdrawn, ready to run; null when there is none.</summary>
    public CaseFlow? Newest(string flow) =>
        catalogue.Versions.Where(version => version.Flow == flow && !version.IsWithdrawn).MaxBy(version => version.Version) is { } newest ? Find(newest.Flow, newest.Version) : null;

    /// <summary>Whether it was published and every version of it is withdrawn: no case can begin with it.</summary>
    public bool IsWithdrawn(string flow)
    {
        var versions = catalogue.Versions.Where(version => version.Flow == flow).ToList();
        return versions.Count > 0 && versions.TrueForAll(version => version.IsWithdrawn);
    }

    /// <summary>What is known of a published version; null when there is none.</summary>
    public PublishedFlow? Published(string flow, int version) => catalogue.Versions.FirstOrDefault(known => known.Flow == flow && known.Version == version);

    /// <summary>A pinned version; null when it is not there or is not what was pinned.</summary>
    public CaseFlow? Find(FlowVersion pinned) => Find(pinned.FlowId, pinned.Version) is { } found && found.Version.Hash == pinned.Hash ? found : null;

    public CaseFlow? Find(string flow, int version) => compiled.GetOrAdd((flow, version), static (key, shelf) => shelf.Compile(key.Flow, key.Version), this);

    /// <summary>The files of the pack that a version was published in, by path.</summary>
    public IReadOnlyDictionary<string, byte[]>? FilesOf(string flow, int version) =>
        Published(flow, version) is { } published ? Files(published.PackHash) : null;

    /// <summary>The files of the pack that was published last.</summary>
    public IReadOnlyDictionary<string, byte[]>? Files() =>
        catalogue.Versions.Count == 0 ? null : Files(catalogue.Versions.MaxBy(version => version.PublishedAt)!.PackHash);

    internal void Renew() => catalogue = ReadCatalogue();

    private CaseFlow? Compile(string flow, int version) =>
        Published(flow, version) is { } published
            ? FlowCompiler.Compile(PackOf(published.PackHash), flow)
            : null;

    private Pack PackOf(string hash) => packs.GetOrAdd(hash, static (key, shelf) => PackReader.Read(shelf.Files(key)).Pack
        ?? throw new StorageException("damaged", "公開された流れのもとのパックを読めません。bansou verify で確かめ、控えから戻してください。"), this);

    private Dictionary<string, byte[]> Files(string hash)
    {
        using var database = Database.OpenToRead(file);
        using var find = database.Prepare("SELECT content FROM packs WHERE hash = ?");
        return find.Bind(1, hash).Step() ? PackArchive.Read(find.Bytes(0)) : [];
    }

    private Catalogue ReadCatalogue()
    {
        using var database = Database.OpenToRead(file);
        using var read = database.Prepare("SELECT flow, version, hash, pack, published_at, published_by, note, withdrawn_at, withdrawn_by, withdrawal_note FROM flow_versions ORDER BY flow, version");
        var versions = new List<PublishedFlow>();
        while (read.Step())
        {
            var withdrawal = read.IsNull(7) ? null : new FlowWithdrawal(Instants.Of(read.Long(7)), read.TextOrNull(8) ?? "", read.TextOrNull(9) ?? "");
            versions.Add(new PublishedFlow(read.Text(0), read.Int(1), read.Text(2), read.Text(3), Instants.Of(read.Long(4)), read.Text(5), read.Text(6), withdrawal));
        }
        return new Catalogue(versions);
    }

    private sealed record Catalogue(IReadOnlyList<PublishedFlow> Versions);
}

/// <summary>公開した版.</summary>
/// <param name="Hash">Of the flow with all its sub-flows.</param>
/// <param name="PackHash">Of the pack that it was published in.</param>
/// <param name="By">Person id of who published it.</param>
/// <param name="Withdrawal">Null while new cases can begin with it.</param>
public sealed record PublishedFlow(string Flow, int Version, string Hash, string PackHash, DateTimeOffset PublishedAt, string By, string Note, FlowWithdrawal? Withdrawal)
{
    /// <summary>Running cases go on, new ones cannot begin.</summary>
    public bool IsWithdrawn => Withdrawal is not null;
}

/// <summary>公開の取りやめ.</summary>
/// <param name="By">Person id of who withdrew it.</param>
public sealed record FlowWithdrawal(DateTimeOffset At, string By, string Note);
