namespace Bansou.Flow.Core.Cases;

public abstract partial record CaseCommand
{
    /// <summary>わたしがやる: takes an open step. It is a sign for the others, not a lock.</summary>
    /// <param name="Reason">Needed when somebody else has it already.</param>
    public sealed record ClaimStep(StepId Step, ReferralId? Referral = null, string? Reason = null) : CaseCommand;

    /// <summary>ほかの人にたのむ: hands an open step on to somebody by name.</summary>
    public sealed record HandOnStep(StepId Step, PersonId To, string Reason, ReferralId? Referral = null) : CaseCommand;

    /// <summary>もどして、役割のみんなのものにする</summary>
    /// <param name="Reason">Needed when somebody else has it.</param>
    public sealed record GiveBackStep(StepId Step, ReferralId? Referral = null, string? Reason = null) : CaseCommand;

    /// <summary>つなぎのその後を見る人を決める: for a referral whose clock runs while no step of it is open.</summary>
    /// <param name="To">Null gives it back to the lead.</param>
    /// <param name="Reason">Needed unless one takes for oneself what nobody has.</param>
    public sealed record AssignReferral(ReferralId Referral, PersonId? To = null, string? Reason = null) : CaseCommand;

    /// <summary>届いたつなぎを受け持つ人を、つなぐ先の中で決める: who at the receiver answers and prepares the meeting.</summary>
    /// <param name="To">Somebody of the receiver; null leaves it to the whole house again.</param>
    /// <param name="Reason">Needed unless one takes for oneself what nobody has, or gives back one's own.</param>
    public sealed record TakeReceived(ReferralId Referral, PersonId? To = null, string? Reason = null) : CaseCommand;
}

public abstract partial record CaseEvent
{
    /// <summary>ステップを引き受けた</summary>
    public sealed record StepClaimed(int Execution, StepId Step, PersonId By, string Reason, DateTimeOffset At) : CaseEvent;

    /// <summary>ステップをほかの人にたのんだ</summary>
    public sealed record StepHandedOn(int Execution, StepId Step, PersonId To, string Reason, DateTimeOffset At) : CaseEvent;

    /// <summary>引き受けたステップをもどした</summary>
    public sealed record StepGivenBack(int Execution, StepId Step, string Reason, DateTimeOffset At) : CaseEvent;

    /// <summary>つなぎのその後を見る人が決まった</summary>
    /// <param name="To">Null: the lead again.</param>
    public sealed record ReferralAssigned(ReferralId Referral, PersonId? To, string Reason, DateTimeOffset At) : CaseEvent;

    /// <summary>届いたつなぎを受け持つ人が、つなぐ先の中で決まった</summary>
    /// <param name="To">Null: the whole house again.</param>
    public sealed record ReceivedTaken(ReferralId Referral, PersonId? To, string Reason, DateTimeOffset At) : CaseEvent;
}
