using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Meetings;
using Bansou.Flow.Core.Simulation.Expectations;

namespace Bansou.Flow.Core.Simulation;

/// <summary>ひとこま: one thing that happened while a scenario was played.</summary>
/// <param name="At">UTC.</param>
/// <param name="After">Where the case stood after it.</param>
public abstract record PlayedMoment(DateTimeOffset At, CaseState After)
{
    /// <summary>Somebody did something.</summary>
    /// <param name="MissedRefusal">The refusal that the scenario expected instead, or null.</param>
    public sealed record Acted(DateTimeOffset At, CaseState Before, CaseState After, Actor Actor, ScenarioAct Act, CaseCommand Command, ImmutableArray<CaseEvent> Events, string? MissedRefusal)
        : PlayedMoment(At, After);

    /// <summary>Somebody did something in a meeting.</summary>
    /// <param name="Meeting">The meeting after it.</param>
    /// <param name="Events">What of it reached the case.</param>
    /// <param name="MissedRefusal">The refusal that the scenario expected instead, or null.</param>
    public sealed record Met(
        DateTimeOffset At, CaseState Before, CaseState After, Actor Actor, ScenarioAct Act, Meeting Meeting, ImmutableArray<MeetingEvent> Happened, ImmutableArray<CaseEvent> Events, string? MissedRefusal)
        : PlayedMoment(At, After);

    /// <summary>Somebody tried something that is not possible.</summary>
    /// <param name="Command">Null for a command of a meeting.</param>
    public sealed record Refused(DateTimeOffset At, CaseState After, Actor Actor, ScenarioAct Act, CaseCommand? Command, ImmutableArray<Refusal> Refusals, bool WasExpected)
        : PlayedMoment(At, After);

    /// <summary>A clock ran out.</summary>
    public sealed record TimePassed(DateTimeOffset At, CaseState Before, CaseState After, ImmutableArray<CaseEvent> Events) : PlayedMoment(At, After);

    /// <summary>インジェクト: something happened outside.</summary>
    public sealed record Injected(DateTimeOffset At, CaseState After, string Words) : PlayedMoment(At, After);

    /// <summary>Expectations were looked at.</summary>
    public sealed record Looked(DateTimeOffset At, CaseState After, ImmutableArray<Verdict> Verdicts) : PlayedMoment(At, After);
}
