using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Notes;

namespace Bansou.Flow.Core.Meetings;

/// <summary>What somebody wants to do with a meeting. Meetings are streams of their own (CS-13).</summary>
public abstract record MeetingCommand
{
    private MeetingCommand() { }

    /// <summary>会議を招集する: with a purpose, else it goes hollow (CF-2).</summary>
    /// <param name="Type">Id of a meeting type of the pack.</param>
    /// <param name="Stage">Stage 1-6 of the accompaniment, whose usual members <see cref="StageMembers"/> knows, or null.</param>
    /// <param name="Sheet">What the members need to know to come: time, place, online, as fields of <see cref="MeetingSheet.OfMeeting"/>.</param>
    public sealed record Call(
        MeetingId Meeting,
        string Type,
        MeetingPurpose Purpose,
        DateOnly On,
        ImmutableArray<MeetingMember> Members,
        int? Stage = null,
        ImmutableDictionary<string, string>? Sheet = null) : MeetingCommand;

    /// <summary>議題を載せる: each with its own legal basis and consent rule, which may be stricter than the meeting's.</summary>
    /// <param name="Case">Null for an item about the community and its resources.</param>
    /// <param name="ConsentRequired">Null: as the meeting type says.</param>
    /// <param name="Isolated">支援会議 (106条の6) for this item alone, in a meeting that is both.</param>
    /// <param name="BroughtBy">持ち込んだ機関: gets an answer about what was decided (TN-13).</param>
    public sealed record AddItem(
        AgendaItemId Item,
        string Title,
        CaseId? Case = null,
        string? Basis = null,
        bool? ConsentRequired = null,
        bool Isolated = false,
        string? Tried = null,
        string? KeepDoing = null,
        OrganisationId? BroughtBy = null) : MeetingCommand;

    /// <summary>メンバーに加わる: members change with the stage, and why is said.</summary>
    public sealed record Join(MeetingMember Member, string Reason) : MeetingCommand;

    /// <summary>メンバーから離れる</summary>
    public sealed record Leave(PersonId Person, string Reason) : MeetingCommand;

    /// <summary>守秘を誓う: each member for themselves, before an isolated meeting.</summary>
    public sealed record PledgeSecrecy : MeetingCommand;

    /// <summary>会議を開いた</summary>
    /// <param name="WhyAbsent">Why the person was not there; needed then, because the person takes part in principle (CF-1).</param>
    /// <param name="PersonsVoice">What the person said before, or has somebody say; kept on the sheet (F17).</param>
    public sealed record Hold(
        ImmutableArray<PersonId> Present, PersonsPart PersonsPart, string? WhyAbsent = null, DateOnly? On = null, string? PersonsVoice = null) : MeetingCommand;

    /// <summary>議題を決める: outcome, and who does what by when.</summary>
    /// <param name="Outcome">Name of an outcome of the case's Conference step.</param>
    public sealed record DecideItem(
        AgendaItemId Item,
        string Outcome,
        string? Words = null,
        ImmutableArray<NextAction> Actions = default,
        bool AsksForReplan = false) : MeetingCommand;

    /// <summary>ちがう意見を残す</summary>
    public sealed record VoiceDissent(AgendaItemId Item, string Words) : MeetingCommand;

    /// <summary>持ち込んだ機関に知らせる: what was decided, told to the agency that brought it (TN-13).</summary>
    public sealed record GiveFeedback(AgendaItemId Item, string Words) : MeetingCommand;

    /// <summary>会議の記録を書く: fields of <see cref="MeetingSheet"/>; what is not named stays as it is (F17-F19).</summary>
    /// <param name="Item">Null for the sheet of the whole meeting.</param>
    public sealed record WriteSheet(ImmutableDictionary<string, string> Fields, AgendaItemId? Item = null) : MeetingCommand;

    /// <summary>議事録を確かめる</summary>
    public sealed record CheckMinutes(string Minutes) : MeetingCommand;

    /// <summary>決めたことが済んだ</summary>
    public sealed record FinishAction(WorkItemId Action) : MeetingCommand;

    /// <summary>次の日を決める</summary>
    public sealed record SetNextDate(DateOnly On) : MeetingCommand;
}
