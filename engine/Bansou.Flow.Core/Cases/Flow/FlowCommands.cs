using System.Collections.Immutable;
using System.Text.Json;
using Bansou.Flow.Core.Cases.Holders;

namespace Bansou.Flow.Core.Cases;

public abstract partial record CaseCommand
{
    /// <summary>ケースを始める</summary>
    /// <param name="Step">Where it begins; null is the flow's start (IN-2: any step).</param>
    /// <param name="Lead">Null: the pack's duty person.</param>
    /// <param name="OverviewHolder">Null: the same as the lead.</param>
    /// <param name="Origin">The case of another municipality whose referral this one receives (CS-15).</param>
    public sealed record OpenCase(CaseId Case, StepId? Step = null, Holder? Lead = null, Holder? OverviewHolder = null, bool Nameless = false, CaseOrigin? Origin = null) : CaseCommand;

    /// <summary>ステップを終える</summary>
    /// <param name="Referral">For a step that runs per referral.</param>
    /// <param name="Dispositions">For an interruption that ends otherwise than by <c>resume</c>: what becomes of each step that it paused.</param>
    public sealed record CompleteStep(
        StepId Step,
        string Outcome,
        ReferralId? Referral = null,
        JsonElement? Data = null,
        string? Reason = null,
        ImmutableArray<Disposition> Dispositions = default) : CaseCommand;

    /// <summary>次の一歩を選ぶ: a built-in step goes on at any step.</summary>
    /// <param name="Step">The built-in step that is being done.</param>
    /// <param name="To">The step to go on with; null when nothing is needed beside what already runs.</param>
    public sealed record ChooseNextStep(
        StepId Step,
        StepId? To,
        string Reason,
        ReferralId? Referral = null,
        ImmutableArray<Disposition> Dispositions = default) : CaseCommand;

    /// <summary>ステップを取りやめる</summary>
    /// <param name="Reason">Needed, but for a 支援会議 (106条の6): no word crosses from there (HR-12).</param>
    public sealed record CancelStep(StepId Step, string? Reason = null, ReferralId? Referral = null) : CaseCommand;

    /// <summary>いつでもの入口を開く: stop, urgent, disaster, handover, reEntry, or a name of the designer's own (CS-6).</summary>
    public sealed record RaiseAnytime(string Entry, string Reason) : CaseCommand;

    /// <summary>止まったステップを直す</summary>
    /// <param name="Retry">True tries again, with corrected variables; false leaves it for the next step.</param>
    public sealed record ResolveFault(StepId Step, bool Retry, string Reason, ImmutableDictionary<string, JsonElement>? Variables = null) : CaseCommand;

    /// <summary>時がたつ: everything that is due by now happens; nothing when nothing is due.</summary>
    public sealed record PassTime : CaseCommand;

    /// <summary>見送る</summary>
    public sealed record TakeFarewell(string Words) : CaseCommand;
}

/// <summary>What becomes of one paused step.</summary>
/// <param name="Resume">True brings it back, false consumes it.</param>
public sealed record Disposition(StepId Step, bool Resume, ReferralId? Referral = null);
