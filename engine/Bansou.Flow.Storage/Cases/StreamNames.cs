using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Storage.Cases;

/// <summary>Names of streams: cases and meetings do not share keys nor access.</summary>
internal static class StreamNames
{
    public static string Of(CaseId id) => "c:" + id.Value;

    public static string Of(MeetingId id) => "m:" + id.Value;
}
