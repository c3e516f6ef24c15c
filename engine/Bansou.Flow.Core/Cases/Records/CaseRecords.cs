namespace Bansou.Flow.Core.Cases.Records;

/// <summary>ケースの記録: what is written down about a case and does not move its tokens (notes, assessments, plans, bonds, household ...).</summary>
public sealed record CaseRecords
{
    public static readonly CaseRecords Empty = new();

    /// <summary>Whether a bond B (or C) lives: somebody near who stays (HR-6).</summary>
    public bool HasLivingBond => false;
}
