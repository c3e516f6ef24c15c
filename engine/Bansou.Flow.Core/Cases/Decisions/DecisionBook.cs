using System.Collections.Immutable;
using Bansou.Flow.Core.Cases.Plans;

namespace Bansou.Flow.Core.Cases.Decisions;

/// <summary>支援決定と緊急支援の記録, and who has applied.</summary>
public sealed record DecisionBook(ImmutableArray<PlanAuthor> Applicants, ImmutableArray<SupportDecision> Decisions, ImmutableArray<EmergencyAid> Aids)
{
    public static readonly DecisionBook Empty = new([], [], []);

    /// <summary>Whether the last decision on a plan lets it go on.</summary>
    public bool Carries(PlanId plan) => Decisions.LastOrDefault(decision => decision.Plan == plan)?.Outcome is SupportOutcome.Approved or SupportOutcome.Conditional;

    public EmergencyAid? Find(string aid) => Aids.FirstOrDefault(known => known.Id == aid);
}

/// <summary>支援決定 (F20).</summary>
/// <param name="Words">Conditions, or why it goes back to the dialogue.</param>
public sealed record SupportDecision(PlanId Plan, SupportOutcome Outcome, string Words, PersonId By, PersonId? SecondDecider, DateTimeOffset At);

/// <summary>緊急支援 (F09): given before a decision, reported after it.</summary>
/// <param name="Report">Null while the report is still to come.</param>
public sealed record EmergencyAid(string Id, string What, string Ground, PersonId By, DateTimeOffset At, string? Report);

/// <summary>支援決定の結果: none of them is a dead end.</summary>
public enum SupportOutcome
{
    /// <summary>承認</summary>
    Approved,
    /// <summary>条件付き</summary>
    Conditional,
    /// <summary>差し戻し: back to the dialogue</summary>
    SentBack,
}
