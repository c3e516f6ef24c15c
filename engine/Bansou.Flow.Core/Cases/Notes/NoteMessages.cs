using System.Collections.Immutable;
using Bansou.Flow.Core.Cases.Notes;

namespace Bansou.Flow.Core.Cases;

public abstract partial record CaseCommand
{
    /// <summary>支援経過を書く (F07)</summary>
    /// <param name="With">Whom it was with: the person, the family, an organisation.</param>
    /// <param name="OwnWords">本人の言葉.</param>
    /// <param name="Next">次にすること; becomes a piece of work.</param>
    /// <param name="Meeting">The meeting that it belongs to; never an isolated one (HR-12).</param>
    public sealed record WriteNote(
        NoteId Note,
        NoteKind Kind,
        ImmutableArray<string> With = default,
        string? Facts = null,
        string? OwnWords = null,
        string? Thoughts = null,
        NextAction? Next = null,
        DateTimeOffset? HappenedAt = null,
        ReferralId? Referral = null,
        MeetingId? Meeting = null) : CaseCommand;

    /// <summary>支援経過を書き直す: what stood there before is kept.</summary>
    public sealed record CorrectNote(NoteId Note, string Reason, string? Facts = null, string? OwnWords = null) : CaseCommand;

    /// <summary>引継ぎのメモを書く (F22): what the one who comes should know.</summary>
    public sealed record WriteHandoverNote(PersonId To, string? ToKnow = null, string? NotToSay = null, string? WentWell = null, string? Signs = null) : CaseCommand;

    /// <summary>もうひとりの担当を決める: two staff are known to each person (FX-6).</summary>
    public sealed record AssignSecondStaff(PersonId Person, OrganisationId Organisation) : CaseCommand;
}

public abstract partial record CaseEvent
{
    /// <summary>支援経過が書かれた</summary>
    public sealed record NoteWritten(
        NoteId Note,
        NoteKind Kind,
        ImmutableArray<string> With,
        string Facts,
        string OwnWords,
        string Thoughts,
        DateTimeOffset HappenedAt,
        ReferralId? Referral,
        MeetingId? Meeting,
        PersonId By,
        DateTimeOffset At) : CaseEvent;

    /// <summary>支援経過が書き直された</summary>
    public sealed record NoteCorrected(NoteId Note, string Facts, string OwnWords, string Reason, PersonId By, DateTimeOffset At) : CaseEvent;

    /// <summary>引継ぎのメモが書かれた</summary>
    public sealed record HandoverNoteWritten(PersonId To, string ToKnow, string NotToSay, string WentWell, string Signs, PersonId By, DateTimeOffset At) : CaseEvent;

    /// <summary>もうひとりの担当が決まった</summary>
    public sealed record SecondStaffAssigned(PersonId Person, OrganisationId Organisation, DateTimeOffset At) : CaseEvent;
}
