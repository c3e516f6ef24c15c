using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Storage.Cases;

/// <summary>Names of streams: cases and meetings do not share keys nor access.</summary>
internal static class StreamNames
{
    private const string CasePrefix = "c:";
    private const string MeetingPrefix = "m:";

    public static string Of(CaseId id) => CasePrefix + id.Value;

    /// <summary>The case of a stream, or null for a stream of another kind.</summary>
    public static CaseId? CaseOf(string stream) => stream.StartsWith(CasePrefix, StringComparison.Ordinal) ? new CaseId(stream[CasePrefix.Length..]) : null;

    public static string Of(MeetingId id) => MeetingPrefix + id.Value;

    /// <summary>The meeting of a stream, or null for a stream of another kind.</summary>
    public static MeetingId? MeetingOf(string stream) => stream.StartsWith(MeetingPrefix, StringComparison.Ordinal) ? new MeetingId(stream[MeetingPrefix.Length..]) : null;
}
