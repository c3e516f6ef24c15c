using System.Collections.Immutable;
using System.Text.Json;
using Bansou.Flow.Core.Cases.Needs;
using Bansou.Flow.Core.Cases.Referrals;

namespace Bansou.Flow.Core.Cases;

public abstract partial record CaseCommand
{
    /// <summary>つなぎを始める, at an open Referral step.</summary>
    /// <param name="Receiver">Null while nobody is found yet.</param>
    /// <param name="ReceiverPerson">The person at the receiver; never the lead (TN-1).</param>
    /// <param name="Replaces">The attempt that this connects anew (つなぎ直し).</param>
    /// <param name="Summary">要約・目的; may follow, but nothing is sent without it.</param>
    public sealed record OpenReferral(
        StepId Step,
        ReferralId Referral,
        NeedId Need,
        OrganisationId? Receiver = null,
        PersonId? ReceiverPerson = null,
        ReferralId? Replaces = null,
        string? Summary = null,
        string? Request = null,
        string? PersonsWish = null,
        bool Accompanied = false) : CaseCommand;

    /// <summary>つなぎ票を書き足す: receiver, summary and the rest, while it is being prepared.</summary>
    public sealed record WriteReferral(
        ReferralId Referral,
        OrganisationId? Receiver = null,
        PersonId? ReceiverPerson = null,
        string? Summary = null,
        string? Request = null,
        string? PersonsWish = null) : CaseCommand;

    /// <summary>つなぎの状態を進める (CS-10).</summary>
    /// <param name="Hearing">聞き取り: the origin writes down what the receiver or the person said.</param>
    /// <param name="Outcome">Which outcome of the step, when several of the kind are drawn.</param>
    /// <param name="DespiteConcern">Why all the same, in the lead's words, when the receiver has an open 問題あり (HR-2).</param>
    /// <param name="NeedOutcome">For <c>roleFinished</c> of a need's last referral.</param>
    /// <param name="Reason">Why the receiver answers so: a word of <see cref="ReceiverReasons"/>.</param>
    /// <param name="Alternative">代案: what the receiver proposes instead.</param>
    /// <param name="Condition">条件: what has to be so that the receiver can accept.</param>
    /// <param name="ArrivedOn">到達確認の日, with <c>arrived</c>: the day on which they met, today when left out; the rhythm of checks begins there (F14).</param>
    /// <param name="ArrivedHow">到達確認の方法: together, alone, told by telephone ..., in words.</param>
    /// <param name="PersonsState">本人の様子, with <c>arrived</c>.</param>
    public sealed record MoveReferral(
        ReferralId Referral,
        ReferralStage To,
        string? Note = null,
        bool Hearing = false,
        string? Outcome = null,
        string? DespiteConcern = null,
        NeedOutcome? NeedOutcome = null,
        string? Reason = null,
        string? Alternative = null,
        string? Condition = null,
        DateOnly? ArrivedOn = null,
        string? ArrivedHow = null,
        string? PersonsState = null) : CaseCommand;

    /// <summary>もどす: by anyone named, at any time from the proposal on, without approval (HR-4).</summary>
    /// <param name="Kind"><c>roleDone, notFitting, receiversReason, rightsViolated, danger, personsWish, lostContact, moved, disaster</c>, or null when it may follow.</param>
    /// <param name="PersonsWish">本人はどうしたいか; may follow.</param>
    public sealed record ReturnReferral(ReferralId Referral, string? Kind = null, string? Reason = null, string? PersonsWish = null) : CaseCommand;

    /// <summary>受け皿をたしかめる</summary>
    /// <param name="Outcome">Name of an outcome of the check step.</param>
    /// <param name="Answers">The ten questions: name to <c>good, concern, problem, unknown</c>.</param>
    /// <param name="PersonsVoice">本人の声, a line of its own.</param>
    /// <param name="Settled">定着した.</param>
    public sealed record CheckReceiver(
        ReferralId Referral,
        string Outcome,
        ImmutableDictionary<string, string>? Answers = null,
        string? Note = null,
        string? PersonsVoice = null,
        bool Settled = false) : CaseCommand;

    /// <summary>どのつなぎのチェックかを言う, when a check was reached without a referral (CS-2).</summary>
    /// <param name="Need">With <see cref="Receiver"/>: records a referral that exists in life but not yet here.</param>
    public sealed record NameReferral(StepId Step, ReferralId Referral, NeedId? Need = null, OrganisationId? Receiver = null) : CaseCommand;

    /// <summary>問題ありを閉じる: by the lead and a second person (CS-12).</summary>
    public sealed record CloseConcern(ReferralId Referral, PersonId SecondPerson, string Reason) : CaseCommand;
}

public abstract partial record CaseEvent
{
    /// <summary>つなぎが始まった</summary>
    public sealed record ReferralOpened(
        ReferralId Referral,
        NeedId Need,
        StepId Step,
        OrganisationId? Receiver,
        PersonId? ReceiverPerson,
        ReferralId? Replaces,
        string Summary,
        string Request,
        string PersonsWish,
        bool Accompanied,
        ReferralStage Stage,
        DateTimeOffset At,
        DateTimeOffset? DueAt) : CaseEvent;

    /// <summary>つなぎ票が書き足された</summary>
    public sealed record ReferralWritten(ReferralId Referral, OrganisationId? Receiver, PersonId? ReceiverPerson, string Summary, string Request, string PersonsWish) : CaseEvent;

    /// <summary>つなぎの同意ページが開いた (HR-1, CS-12)</summary>
    public sealed record ReferralConsentAsked(ReferralId Referral) : CaseEvent;

    /// <summary>つなぎが進んだ</summary>
    public sealed record ReferralMoved(ReferralId Referral, ReferralStage To, PersonId By, bool Hearing, string Note, DateTimeOffset At, DateTimeOffset? DueAt) : CaseEvent;

    /// <summary>先方の返事のわけが書かれた: why, what else, and on which condition.</summary>
    public sealed record ReceiverAnswered(
        ReferralId Referral, OrganisationId Receiver, ReferralStage Answer, string? Reason, string Alternative, string Condition, PersonId By, DateTimeOffset At) : CaseEvent;

    /// <summary>到達のようすが書かれた: on which day they met, how, and how the person was (F14).</summary>
    public sealed record ArrivalTold(ReferralId Referral, DateOnly On, string How, string PersonsState, PersonId By, DateTimeOffset At) : CaseEvent;

    /// <summary>受け皿の心配を承知でつなぐ理由が書かれた (HR-2)</summary>
    public sealed record ConcernAnswered(ReferralId Referral, OrganisationId Receiver, string Why, PersonId By) : CaseEvent;

    /// <summary>もどされた</summary>
    public sealed record ReferralReturned(ReferralId Referral, PersonId By, string Role, string? Kind, string? Reason, string? PersonsWish, DateTimeOffset At) : CaseEvent;

    /// <summary>もどしに声が加わった</summary>
    public sealed record ReturnVoiceAdded(ReferralId Referral, PersonId By, string Role, string? Kind, string? Reason, string? PersonsWish) : CaseEvent;

    /// <summary>受け皿がたしかめられた</summary>
    public sealed record ReceiverChecked(
        ReferralId Referral,
        StepId Step,
        string Outcome,
        string Kind,
        ImmutableDictionary<string, string> Answers,
        string Note,
        string PersonsVoice,
        bool Settled,
        PersonId By,
        DateTimeOffset At,
        DateTimeOffset? NextCheckAt) : CaseEvent;

    /// <summary>受け皿チェックのリズムが始まった</summary>
    public sealed record CheckRhythmStarted(ReferralId Referral, StepId Step, DateTimeOffset? NextCheckAt) : CaseEvent;

    /// <summary>問題ありが閉じられた</summary>
    public sealed record ConcernClosed(ReferralId Referral, PersonId By, PersonId SecondPerson, string Reason) : CaseEvent;

    /// <summary>つなぎの期限の知らせ</summary>
    /// <param name="Offers">Kind of outcome that is offered, never taken by itself: <c>noReply</c> or <c>problem</c>.</param>
    public sealed record ReferralEscalated(ReferralId Referral, int Level, string? Offers) : CaseEvent;
}
