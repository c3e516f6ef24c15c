namespace Bansou.Flow.Core.Cases.Referrals;

/// <summary>先方の返事のわけ: reason, other way and condition of a receiver's answer.</summary>
/// <param name="Answer">The stage that the answer led to.</param>
/// <param name="Reason">A word of <see cref="ReceiverReasons"/>, or null.</param>
public sealed record ReceiverAnswer(ReferralStage Answer, string? Reason, string Alternative, string Condition, DateTimeOffset At);
