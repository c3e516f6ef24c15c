using System.Text.RegularExpressions;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Journal;

namespace Bansou.Flow.Core.Telling;

/// <summary>出来事の名前: what an event is called when no more is told of it.</summary>
public static partial class EventLabels
{
    public static string Of(CaseEvent happened, TellingLanguage language) =>
        language == TellingLanguage.English ? English(happened.GetType().Name) : EventCatalog.LabelOf(happened);

    /// <summary>Names of events are plain English in the past tense: NoteWritten is "Note written".</summary>
    private static string English(string name) => name[..1] + BeforeCapital().Replace(name[1..], " ").ToLowerInvariant();

    [GeneratedRegex("(?=[A-Z])")]
    private static partial Regex BeforeCapital();
}
