using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Projections;
using Bansou.Flow.Core.Projections.Search;
using Bansou.Flow.Core.Telling;
using Bansou.Flow.Server.Cases;

namespace Bansou.Flow.Server.Timelines;

/// <summary>
/// Tells one page of a case's history. Which lines belong to it is asked of the timeline, and only the events of those lines are opened; a search
/// by words opens as many as it takes to fill the page.
/// </summary>
internal sealed class TimelineReading
{
    /// <summary>Lines that are opened at once while words are looked for.</summary>
    private const int SearchBatch = 500;

    private readonly FoundCase found;
    private readonly TimelineQuery asked;
    private readonly PackNames names;
    private readonly CaseTelling telling;
    private readonly string[] words;

    public TimelineReading(FoundCase found, TimelineQuery asked, TellingLanguage language)
    {
        this.found = found;
        this.asked = asked;
        names = found.Names;
        var history = new CaseHistory(found);
        telling = new CaseTelling(found.Context, found.Active, language, history.Execution, history.Earlier);
        words = [.. asked.Words.Select(Folding.Fold).Where(word => word.Length > 0)];
    }

    private CaseId Id => found.Loaded.Id;

    /// <param name="after">Version of the last line that was shown; null for the first page.</param>
    public (List<ToldEntry> Entries, int? Next) Read(int take, int? after)
    {
        var entries = new List<ToldEntry>(take);
        if (asked.Words.Length > 0 && words.Length == 0)
        {
            // Somebody looks for signs alone, by which nothing is told: that finds nothing, and not everything.
            return (entries, null);
        }
        for (var cursor = after; ;)
        {
            var batch = words.Length > 0 ? SearchBatch : take;
            var page = found.Municipality.Timeline.Page(Id, asked.Filter, batch, cursor, asked.OldestFirst);
            var told = Tell(page.Entries);
            for (var i = 0; i < told.Count; i++)
            {
                if (IsWanted(told[i].Told, told[i].Entry))
                {
                    entries.Add(new ToldEntry(told[i].Entry, TimelineResponse.Of(told[i].Entry, told[i].Told, names)));
                    if (entries.Count == take)
                    {
                        return (entries, i < told.Count - 1 || page.Next is not null ? told[i].Entry.Version : null);
                    }
                }
            }
            if (page.Next is not { } next)
            {
                return (entries, null);
            }
            cursor = next;
        }
    }

    private List<(TimelineEntry Entry, Told Told)> Tell(IReadOnlyList<TimelineEntry> lines)
    {
        var events = found.Municipality.Cases.At(Id, lines.Select(line => line.Version));
        return [.. lines.Zip(events, (line, recorded) => (line, telling.Tell(recorded)))];
    }

    private bool IsWanted(Told told, TimelineEntry entry)
    {
        if (told.IsAutomatic && !asked.IsAll)
        {
            return false;
        }
        if (words.Length == 0)
        {
            return true;
        }
        var text = Folding.Fold($"{told.AllWords}\n{names.Person(entry.By.Person)}");
        return Array.TrueForAll(words, word => text.Contains(word, StringComparison.Ordinal));
    }
}

/// <summary>A line of the timeline, and how it is told.</summary>
internal sealed record ToldEntry(TimelineEntry Entry, TimelineResponse Told);
