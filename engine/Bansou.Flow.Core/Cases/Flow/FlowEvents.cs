using System.Collections.Immutable;
using System.Text.Json;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Holders;

namespace Bansou.Flow.Core.Cases;

public abstract partial record CaseEvent
{
    /// <summary>ケースが始まった</summary>
    /// <param name="Nameless">A notice without a name (IN-2).</param>
    /// <param name="Origin">The case of another municipality whose referral this one receives (CS-15).</param>
    public sealed record CaseOpened(CaseId Case, FlowVersion Flow, CaseHolders Holders, bool Nameless, DateTimeOffset At, CaseOrigin? Origin = null) : CaseEvent;

    /// <summary>ステップが開いた</summary>
    public sealed record StepOpened(
        int Execution,
        StepId Step,
        ReferralId? Referral,
        Cause Cause,
        ImmutableArray<int> Rounds,
        DateTimeOffset At,
        DateTimeOffset? DueAt,
        string? NoClockReason,
        DateTimeOffset? MovesAt) : CaseEvent;

    /// <summary>開いているステップにきっかけが加わった: a token merged, or a paused step was revived by it.</summary>
    public sealed record CauseAdded(int Execution, Cause Cause, ImmutableArray<int> Rounds, bool Revived) : CaseEvent;

    /// <summary>ステップが終わった</summary>
    /// <param name="Data">What the forms said, or null.</param>
    public sealed record StepCompleted(int Execution, StepId Step, string Outcome, JsonElement? Data, string? Reason) : CaseEvent;

    /// <summary>自動のステップを通った</summary>
    public sealed record ActivityPassed(StepId Step, ImmutableArray<string> Ports) : CaseEvent;

    /// <summary>値が決まった</summary>
    public sealed record VariableSet(string Name, JsonElement Value) : CaseEvent;

    /// <summary>合流に着いた</summary>
    public sealed record JoinReached(StepId Join, int Round, ImmutableArray<int> Rounds, Cause Cause, DateTimeOffset At, DateTimeOffset DueAt) : CaseEvent;

    /// <summary>合流した</summary>
    /// <param name="Missing">Steps at which tokens of the round still are, or that they left the round through.</param>
    /// <param name="AbsorbRest">WaitAny: what still comes of this round is absorbed.</param>
    public sealed record JoinReleased(StepId Join, int Round, ImmutableArray<StepId> Missing, bool AbsorbRest) : CaseEvent;

    /// <summary>合流の残りを受け止めた: a token that nothing waits for any more.</summary>
    public sealed record TokenAbsorbed(StepId Step, Cause Cause) : CaseEvent;

    /// <summary>枝が終わった: End, Finish or Complete ended its own token.</summary>
    public sealed record TokenEnded(StepId Step) : CaseEvent;

    /// <summary>一時停止した</summary>
    public sealed record StepPaused(int Execution, int By) : CaseEvent;

    /// <summary>もとの段へもどった</summary>
    public sealed record StepResumed(int Execution) : CaseEvent;

    /// <summary>ステップを取りやめた</summary>
    /// <param name="Why"><c>cancelled, returned, resolved, interrupted, renamed, faultLeft, reopened</c>.</param>
    public sealed record StepConsumed(int Execution, StepId Step, string Why, string? Reason) : CaseEvent;

    /// <summary>止まってしまった: a fault suspended a token (CS-5).</summary>
    public sealed record StepFaulted(int Execution, StepId Step, Cause Cause, ImmutableArray<int> Rounds, string Code, DateTimeOffset At, DateTimeOffset DueAt) : CaseEvent;

    /// <summary>期限の知らせ</summary>
    /// <param name="Level">1 reminder, 2 phone task, 3 lead, 4 and more agenda (CS-8).</param>
    public sealed record StepEscalated(int Execution, StepId Step, int Level) : CaseEvent;

    /// <summary>合流の期限の知らせ</summary>
    public sealed record JoinEscalated(StepId Join, int Round, int Level) : CaseEvent;

    /// <summary>いつでもの申出があった</summary>
    public sealed record AnytimeRaised(string Entry, StepId Step, PersonId By, string Reason) : CaseEvent;

    /// <summary>定期のステップの日が来た (CS-7)</summary>
    public sealed record PeriodicStarted(StepId Step, DateTimeOffset At) : CaseEvent;

    /// <summary>見送り</summary>
    /// <param name="Receivers">Open receivers that are told kindly.</param>
    public sealed record FarewellTaken(DateTimeOffset At, string Words, ImmutableArray<OrganisationId> Receivers) : CaseEvent;
}
