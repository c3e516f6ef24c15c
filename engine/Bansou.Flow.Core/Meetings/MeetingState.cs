using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Core.Meetings;

/// <summary>会議の今.</summary>
public abstract record MeetingState
{
    private MeetingState() { }

    public static readonly MeetingState None = new NotCalled();

    public sealed record NotCalled : MeetingState;

    public sealed record Going(Meeting Meeting) : MeetingState;

    /// <summary>The state after one event; an event that cannot follow throws <see cref="CorruptJournalException"/>.</summary>
    public static MeetingState Evolve(MeetingState state, MeetingEvent happened) => (state, happened) switch
    {
        (NotCalled, MeetingEvent.Called e) => new Going(MeetingEvolution.Called(e)),
        (Going going, not MeetingEvent.Called) => new Going(MeetingEvolution.Evolve(going.Meeting, happened)),
        _ => throw new CorruptJournalException($"{happened.GetType().Name} cannot follow {state.GetType().Name}."),
    };

    /// <summary>The state that a whole history leads to.</summary>
    public static MeetingState Fold(IEnumerable<MeetingEvent> history) => history.Aggregate(None, Evolve);
}

/// <summary>What a command comes to: events, or the reasons why not, all of them at once.</summary>
public abstract record MeetingDecision
{
    private MeetingDecision() { }

    public sealed record Accepted(System.Collections.Immutable.ImmutableArray<MeetingEvent> Events) : MeetingDecision;

    public sealed record Refused(System.Collections.Immutable.ImmutableArray<Refusal> Refusals) : MeetingDecision;

    public static readonly MeetingDecision NothingToDo = new Accepted([]);

    public static MeetingDecision Accept(MeetingEvent happened) => new Accepted([happened]);

    public static MeetingDecision Refuse(RefusalCode code, string? subject = null) => new Refused([new Refusal(code, subject)]);

    /// <summary>The events, unless something stands against them.</summary>
    internal static MeetingDecision Unless(IEnumerable<Refusal> against, Func<IEnumerable<MeetingEvent>> happened)
    {
        var refusals = against.ToList();
        return refusals.Count > 0 ? new Refused([.. refusals]) : new Accepted([.. happened()]);
    }

    /// <summary>The event, unless something stands against it.</summary>
    internal static MeetingDecision Unless(IEnumerable<Refusal> against, Func<MeetingEvent> happened)
    {
        var refusals = against.ToList();
        return refusals.Count > 0 ? new Refused([.. refusals]) : Accept(happened());
    }
}
