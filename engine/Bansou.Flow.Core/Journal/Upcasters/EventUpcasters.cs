namespace Bansou.Flow.Core.Journal.Upcasters;

/// <summary>
/// 出来事の読みかえ: the old forms of today's events, one file beside this one for each. A form that once stood in a journal
/// stays readable for ever: its row and its golden payload are never removed.
/// </summary>
internal static class EventUpcasters
{
    /// <summary>Of cases.</summary>
    public static readonly UpcasterTable OfCases = new([]);

    /// <summary>Of meetings.</summary>
    public static readonly UpcasterTable OfMeetings = new([]);
}
