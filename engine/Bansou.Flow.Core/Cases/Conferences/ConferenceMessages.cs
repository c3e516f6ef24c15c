using System.Collections.Immutable;
using Bansou.Flow.Core.Cases.Notes;

namespace Bansou.Flow.Core.Cases;

public abstract partial record CaseCommand
{
    /// <summary>議題に載せる: an open Conference step puts an item on a meeting and waits for it (CS-13).</summary>
    /// <param name="MeetingType">Id of a meeting type of the pack.</param>
    /// <param name="Tried">これまでにしたこと; the multi-agency meeting asks for it (CF-7).</param>
    /// <param name="KeepDoing">これからも続けること; the same.</param>
    /// <param name="Isolated">支援会議 (106条の6) for this item alone, in a meeting that is both.</param>
    public sealed record PutOnAgenda(
        StepId Step,
        MeetingId Meeting,
        AgendaItemId Item,
        string MeetingType,
        string? Tried = null,
        string? KeepDoing = null,
        bool Isolated = false) : CaseCommand;

    /// <summary>会議の結果を受けとる: agreed actions become work of the case; of an isolated meeting only the outcome crosses (HR-12).</summary>
    /// <param name="Outcome">Name of an outcome of the Conference step; nothing else.</param>
    /// <param name="AsksForReplan">会議がリプランを求めた (RP-2).</param>
    public sealed record TakeAgendaOutcome(
        MeetingId Meeting,
        AgendaItemId Item,
        string Outcome,
        ImmutableArray<NextAction> Actions = default,
        string? Words = null,
        bool AsksForReplan = false) : CaseCommand;
}

public abstract partial record CaseEvent
{
    /// <summary>議題に載った</summary>
    /// <param name="Isolated">As the meeting type was at that time: what is said there stays there.</param>
    public sealed record AgendaItemPut(
        StepId Step,
        int Execution,
        MeetingId Meeting,
        AgendaItemId Item,
        string MeetingType,
        bool Isolated,
        string Tried,
        string KeepDoing,
        PersonId By,
        DateTimeOffset At) : CaseEvent;

    /// <summary>会議の結果が届いた</summary>
    public sealed record AgendaOutcomeTaken(MeetingId Meeting, AgendaItemId Item, string Outcome, string Words, DateTimeOffset At) : CaseEvent;

    /// <summary>会議がリプランを求めた</summary>
    public sealed record ReplanAsked(MeetingId Meeting, AgendaItemId Item, DateTimeOffset At) : CaseEvent;
}
