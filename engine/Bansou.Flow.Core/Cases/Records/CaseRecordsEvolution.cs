namespace Bansou.Flow.Core.Cases.Records;

/// <summary>How events change what is written down about a case; null for events that are none of its own.</summary>
internal static class CaseRecordsEvolution
{
    public static CaseRecords? Evolve(CaseRecords records, CaseEvent happened) => null;
}
