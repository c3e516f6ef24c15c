using System.Collections.Immutable;
using Bansou.Flow.Core.Cases.Plans;

namespace Bansou.Flow.Core.Cases;

public abstract partial record CaseCommand
{
    /// <summary>プランの原案を始める; with <paramref name="Replaces"/> a replan, whose reason is said (RP-3).</summary>
    /// <param name="PublicCost">公費を使う内容がある: then a support decision is needed (HR-11).</param>
    public sealed record DraftPlan(PlanId Plan, bool PublicCost = false, PlanId? Replaces = null, ReplanReason? Reason = null, string? Words = null) : CaseCommand;

    /// <summary>目標を書く: one of the 8 domains in one period; the goal in the person's own words, blank allowed (HR-9).</summary>
    public sealed record WritePlanGoal(PlanId Plan, LifeDomain Domain, PlanPeriod Period, PlanGoal Goal) : CaseCommand;

    /// <summary>パーソナルプランを書く: 「私は…」, as many sentences as the person likes.</summary>
    public sealed record WritePersonalPlan(PlanId Plan, ImmutableArray<string> Sentences) : CaseCommand;

    /// <summary>話し合いを書く: 本人の考え, 支援者の考え, 話し合って決めたこと (PL-6).</summary>
    public sealed record WriteDialogue(PlanId Plan, string Topic, string? Person = null, string? Supporter = null, string? Agreed = null) : CaseCommand;

    /// <summary>選べる案を並べる (PL-5)</summary>
    public sealed record OfferAlternatives(PlanId Plan, ImmutableArray<PlanAlternative> Alternatives) : CaseCommand;

    /// <summary>案を選ぶ: with the person's reason (PL-5).</summary>
    public sealed record ChooseAlternative(PlanId Plan, string Alternative, string Reason) : CaseCommand;

    /// <summary>プランへの本人の返事を書く (PL-4)</summary>
    /// <param name="Way"><c>signed, screen</c> or <c>spoken</c>; spoken consent names a witness.</param>
    public sealed record AnswerPlan(PlanId Plan, bool Agrees, string Way, string? Witness = null, string? Words = null) : CaseCommand;

    /// <summary>プランを進める: 原案, 本人と確認, 会議, 確定, 実行 (PL-3).</summary>
    /// <param name="ReviewOn">次に見直す日; compulsory from 確定 on (RP-1).</param>
    public sealed record MovePlan(PlanId Plan, PlanStage To, DateOnly? ReviewOn = null) : CaseCommand;
}

public abstract partial record CaseEvent
{
    /// <summary>プランの原案が始まった</summary>
    public sealed record PlanDrafted(PlanId Plan, bool PublicCost, PlanId? Replaces, ReplanReason? Reason, string Words, PersonId By, OrganisationId Organisation, DateTimeOffset At) : CaseEvent;

    /// <summary>目標が書かれた</summary>
    public sealed record PlanGoalWritten(PlanId Plan, LifeDomain Domain, PlanPeriod Period, PlanGoal Goal, PersonId By, OrganisationId Organisation) : CaseEvent;

    /// <summary>パーソナルプランが書かれた</summary>
    public sealed record PersonalPlanWritten(PlanId Plan, ImmutableArray<string> Sentences, PersonId By, OrganisationId Organisation) : CaseEvent;

    /// <summary>話し合いが書かれた</summary>
    public sealed record DialogueWritten(PlanId Plan, string Topic, string Person, string Supporter, string Agreed, PersonId By, OrganisationId Organisation) : CaseEvent;

    /// <summary>選べる案が並べられた</summary>
    public sealed record AlternativesOffered(PlanId Plan, ImmutableArray<PlanAlternative> Alternatives, PersonId By, OrganisationId Organisation) : CaseEvent;

    /// <summary>案が選ばれた</summary>
    public sealed record AlternativeChosen(PlanId Plan, string Alternative, string Reason) : CaseEvent;

    /// <summary>プランに本人が返事をした</summary>
    public sealed record PlanAnswered(PlanId Plan, bool Agrees, string Way, string? Witness, string Words, DateTimeOffset At) : CaseEvent;

    /// <summary>プランが進んだ</summary>
    public sealed record PlanMoved(PlanId Plan, PlanStage To, DateOnly? ReviewOn, PersonId By, DateTimeOffset At) : CaseEvent;
}
