using System.Globalization;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Projections;
using Bansou.Flow.Core.Telling;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Timelines;

namespace Bansou.Flow.Server.Merging;

/// <summary>One line of the timeline of several cases.</summary>
/// <param name="Case">Where it comes from.</param>
/// <param name="IsLead">Whether that is the case that leads.</param>
/// <param name="Version">Of that case.</param>
/// <param name="Area">What it can be filtered by, as in the timeline of one case.</param>
/// <param name="Told">The same in words, as the timeline of that case says it.</param>
internal sealed record StrandEntryResponse(
    string Case, string? CaseName, bool IsLead, int Version, DateTimeOffset At, string Person, string PersonName, string RoleName, string Event, string Label, TimelineArea Area, string? Step, string? Referral, TimelineResponse Told)
{
    public static StrandEntryResponse Of(TimelineEntry entry, StrandResponse strand, TimelineResponse told) => new(
        strand.Case, strand.Name, strand.IsLead, entry.Version, entry.At, told.Person, told.PersonName, told.RoleName,
        entry.Name, EventCatalog.LabelOf(entry.Name), entry.Area, entry.Step?.Value, entry.Referral?.Value, told);
}

/// <summary>Puts the timelines of the visible strands in one order of time, the newest first; each is asked for the same.</summary>
internal sealed class StrandTimeline(IReadOnlyDictionary<string, FoundCase> cases, TimelineQuery asked, TellingLanguage language)
{
    private readonly TimelineQuery newestFirst = asked with { OldestFirst = false };

    public Page<StrandEntryResponse> Page(StrandsResponse strands, StrandCursor cursor, int take)
    {
        var visible = strands.Strands.Where(strand => strand.Visible && cases.ContainsKey(strand.Case)).ToList();
        var pages = visible.ToDictionary(strand => strand.Case, strand => new TimelineReading(cases[strand.Case], newestFirst, language).Read(take, cursor.Before(strand.Case)));
        var together = visible.SelectMany(strand => pages[strand.Case].Entries.Select(line => (Strand: strand, line.Entry, line.Told)))
            .OrderByDescending(line => line.Entry.At).ThenBy(line => line.Strand.Case, StringComparer.Ordinal).ThenByDescending(line => line.Entry.Version).ToList();
        var shown = together.Take(take).ToList();
        var isAll = together.Count <= take && pages.Values.All(page => page.Next is null);
        var next = shown.GroupBy(line => line.Strand.Case).Aggregate(cursor, (at, lines) => at.With(lines.Key, lines.Min(line => line.Entry.Version)));
        return new Page<StrandEntryResponse>([.. shown.Select(line => StrandEntryResponse.Of(line.Entry, line.Strand, line.Told))], isAll ? null : next.ToString());
    }
}

/// <summary>How far each case has been read: <c>case:version</c>, one after the other.</summary>
internal sealed record StrandCursor(IReadOnlyDictionary<string, int> Versions)
{
    private static readonly StrandCursor Beginning = new(new Dictionary<string, int>());

    public int? Before(string id) => Versions.TryGetValue(id, out var version) ? version : null;

    public StrandCursor With(string id, int version) => new(new Dictionary<string, int>(Versions) { [id] = version });

    public override string ToString() => string.Join(',', Versions.Select(each => string.Create(CultureInfo.InvariantCulture, $"{each.Key}:{each.Value}")));

    public static bool TryRead(string? text, out StrandCursor cursor)
    {
        cursor = Beginning;
        foreach (var part in text?.Split(',') ?? [])
        {
            var at = part.LastIndexOf(':');
            if (at <= 0 || !int.TryParse(part[(at + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var version))
            {
                return false;
            }
            cursor = cursor.With(part[..at], version);
        }
        return true;
    }
}
