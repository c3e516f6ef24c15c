using Bansou.Flow.Core.Cases.Sheets;

namespace Bansou.Flow.Storage.Sheets;

/// <summary>What came of writing into a draft.</summary>
public abstract record DraftOutcome
{
    private DraftOutcome() { }

    /// <param name="Merged">What was written, and what was not because somebody else had.</param>
    public sealed record Written(StoredDraft Draft, DraftMerged Merged) : DraftOutcome;

    /// <summary>Somebody wrote meanwhile, and the writer asked for the version that was seen.</summary>
    public sealed record Differs(int Version) : DraftOutcome;

    /// <summary>More than a draft can hold.</summary>
    public sealed record TooLarge : DraftOutcome;
}
