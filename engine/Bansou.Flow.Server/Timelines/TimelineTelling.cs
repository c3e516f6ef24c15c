using Bansou.Flow.Core.Projections;
using Bansou.Flow.Core.Telling;
using Bansou.Flow.Server.Cases;

namespace Bansou.Flow.Server.Timelines;

/// <summary>Tells lines of one case's history as sentences, in their order.</summary>
internal sealed class TimelineTelling(FoundCase found, TellingLanguage language)
{
    public IReadOnlyList<TimelineResponse> Tell(IReadOnlyList<TimelineEntry> lines)
    {
        var history = new CaseHistory(found);
        var telling = new CaseTelling(found.Context, found.Active, language, history.Execution, history.Earlier);
        var events = found.Municipality.Cases.At(found.Loaded.Id, lines.Select(line => line.Version));
        return [.. lines.Zip(events, (line, recorded) => TimelineResponse.Of(line, telling.Tell(recorded), found.Names))];
    }
}
