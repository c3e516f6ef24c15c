using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Notes;

namespace Bansou.Flow.Core.Meetings;

/// <summary>What happened in a meeting; the shapes are the file format of its own journal (<c>Journal.MeetingCatalog</c>).</summary>
public abstract record MeetingEvent
{
    private MeetingEvent() { }

    /// <summary>会議が招集された</summary>
    public sealed record Called(
        MeetingId Meeting,
        string Type,
        bool ConsentRequired,
        bool Isolated,
        MeetingPurpose Purpose,
        DateOnly On,
        ImmutableArray<MeetingMember> Members,
        int? Stage,
        PersonId By,
        DateTimeOffset At) : MeetingEvent;

    /// <summary>議題が載った</summary>
    public sealed record ItemAdded(
        AgendaItemId Item,
        string Title,
        CaseId? Case,
        string Basis,
        bool ConsentRequired,
        bool Isolated,
        string Tried,
        string KeepDoing,
        PersonId By,
        DateTimeOffset At) : MeetingEvent;

    /// <summary>議題を持ち込んだ機関が書かれた (TN-13)</summary>
    public sealed record ItemBrought(AgendaItemId Item, OrganisationId Organisation) : MeetingEvent;

    /// <summary>メンバーが加わった</summary>
    public sealed record MemberJoined(MeetingMember Member, string Reason, DateTimeOffset At) : MeetingEvent;

    /// <summary>メンバーが離れた</summary>
    public sealed record MemberLeft(PersonId Person, string Reason, DateTimeOffset At) : MeetingEvent;

    /// <summary>守秘が誓われた</summary>
    public sealed record SecrecyPledged(PersonId Person, DateTimeOffset At) : MeetingEvent;

    /// <summary>会議が開かれた</summary>
    public sealed record Held(DateOnly On, ImmutableArray<PersonId> Present, PersonsPart PersonsPart, string WhyAbsent) : MeetingEvent;

    /// <summary>議題が決まった</summary>
    public sealed record ItemDecided(AgendaItemId Item, string Outcome, string Words, ImmutableArray<NextAction> Actions, bool AsksForReplan, DateTimeOffset At) : MeetingEvent;

    /// <summary>ちがう意見が残された</summary>
    public sealed record DissentVoiced(AgendaItemId Item, string Words, PersonId By, DateTimeOffset At) : MeetingEvent;

    /// <summary>持ち込んだ機関に知らせた (TN-13)</summary>
    public sealed record FeedbackGiven(AgendaItemId Item, OrganisationId Organisation, string Words, PersonId By, DateTimeOffset At) : MeetingEvent;

    /// <summary>会議の記録が書かれた (F17-F19)</summary>
    public sealed record SheetWritten(AgendaItemId? Item, ImmutableDictionary<string, string> Fields, PersonId By, DateTimeOffset At) : MeetingEvent;

    /// <summary>議事録が確かめられた</summary>
    public sealed record MinutesChecked(string Minutes, PersonId By, DateTimeOffset At) : MeetingEvent;

    /// <summary>決めたことが済んだ</summary>
    public sealed record ActionFinished(WorkItemId Action, PersonId By, DateTimeOffset At) : MeetingEvent;

    /// <summary>次の日が決まった</summary>
    public sealed record NextDateSet(DateOnly On) : MeetingEvent;
}
