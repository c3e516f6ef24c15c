using System.Collections.Immutable;
using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Core.Simulation.Expectations;

namespace Bansou.Flow.Core.Simulation;

/// <summary>演じた記録: what came of a scenario on a flow: all that happened, in order, and whether it was as expected.</summary>
public sealed record PlayReport
{
    public required Pack Pack { get; init; }
    public required Scenario Scenario { get; init; }

    /// <summary>Null when the pack has no such flow.</summary>
    public CaseFlow? Flow { get; init; }

    /// <summary>What is wrong with the scenario itself; with errors it was not played.</summary>
    public ImmutableArray<Diagnostic> Problems { get; init; } = [];

    public ImmutableArray<PlayedMoment> Moments { get; init; } = [];
    /// <summary>Every command that changed something, in order; doing them again gives the same journals.</summary>
    public ImmutableArray<PlayedAct> Acts { get; init; } = [];

    public ImmutableArray<RecordedEvent> Journal { get; init; } = [];

    /// <summary>What happened in meetings: streams of their own (CS-13).</summary>
    public ImmutableArray<RecordedMeetingEvent> Meetings { get; init; } = [];

    public DateTimeOffset StartedAt => OfficeTime.At(Scenario.Start);

    /// <summary>Where the case stood at the end.</summary>
    public CaseState End { get; init; } = CaseState.None;

    /// <summary>The case at the end, or as it was when it was seen off; null when it was never opened.</summary>
    public CaseState.Active? Last => End switch
    {
        CaseState.NotOpened => null,
        CaseState.Active active => active,
        CaseState.SeenOff seenOff => seenOff.Last,
        _ => throw new System.Diagnostics.UnreachableException(End.GetType().Name),
    };

    public DateTimeOffset EndedAt { get; init; }

    public Chronicle Chronicle { get; init; } = Chronicle.Empty;

    /// <summary>The expectations at the end of the scenario; those in between stand in <see cref="Moments"/>.</summary>
    public ImmutableArray<Verdict> AtTheEnd { get; init; } = [];

    /// <summary>All expectations, in the order in which they were looked at.</summary>
    public IEnumerable<Verdict> Verdicts => Moments.OfType<PlayedMoment.Looked>().SelectMany(looked => looked.Verdicts).Concat(AtTheEnd);

    /// <summary>Played, nothing refused unexpectedly, every expectation true.</summary>
    public bool Holds => Problems.IsEmpty && Verdicts.All(verdict => verdict.Holds) && Moments.All(moment => moment is not (PlayedMoment.Refused { WasExpected: false } or PlayedMoment.Acted { MissedRefusal: not null } or PlayedMoment.Met { MissedRefusal: not null }));
}
