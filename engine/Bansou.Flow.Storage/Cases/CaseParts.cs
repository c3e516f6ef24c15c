using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Storage.Flows;
using Bansou.Flow.Storage.Journal;
using Bansou.Flow.Storage.Sealing;

namespace Bansou.Flow.Storage.Cases;

/// <summary>What a <see cref="CaseRunner"/> stands on.</summary>
internal sealed class CaseParts
{
    public required JournalWriter Writer { get; init; }
    public required JournalReader Reader { get; init; }
    public required KeyStore Keys { get; init; }
    public required FlowShelf Flows { get; init; }
    public required CaseLoader Loader { get; init; }
    public required CaseWriting Writing { get; init; }
    public required HotCases Hot { get; init; }
    public required SharedConcerns Concerns { get; init; }

    /// <summary>The municipality's pack of today.</summary>
    public required Func<Pack> Today { get; init; }

    /// <summary>Never before the last event, in microseconds.</summary>
    public required Func<DateTimeOffset> Now { get; init; }

    /// <summary>A case that is not there yet; its key is on disk before anything that it seals.</summary>
    public HotCase NewCase(CaseId id, string? flow)
    {
        var wanted = flow ?? Today().MainFlow;
        var pinned = Flows.Newest(wanted) ?? throw (Flows.IsWithdrawn(wanted)
            ? new StorageException("flow-withdrawn", "この流れの公開は取りやめられました。公開されている流れを選んでください。")
            : new StorageException("flow-not-published", "この流れはまだ公開されていません。公開されている流れを選んでください。"));
        var (keyId, key) = Keys.Take();
        return new HotCase(null, key, keyId, new LoadedCase(id, CaseState.None, 0, pinned, default));
    }
}

/// <summary>問題ありの受け皿 of the whole municipality, for many callers at once (HR-2).</summary>
internal sealed class SharedConcerns
{
    private readonly OpenConcerns concerns = new();
    private readonly Lock gate = new();

    public System.Collections.Immutable.ImmutableArray<OrganisationId> Receivers
    {
        get
        {
            lock (gate)
            {
                return concerns.Receivers;
            }
        }
    }

    public void Set(CaseId id, System.Collections.Immutable.ImmutableArray<OrganisationId> open)
    {
        lock (gate)
        {
            concerns.Set(id, open);
        }
    }
}
