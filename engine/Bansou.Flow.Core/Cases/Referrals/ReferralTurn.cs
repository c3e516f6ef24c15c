using System.Collections.Immutable;

namespace Bansou.Flow.Core.Cases.Referrals;

/// <summary>つなぎの一場面: what happened to one referral, who did it, and in which words.</summary>
/// <param name="Stage">Where it stood afterwards; null where the stage did not change.</param>
/// <param name="Hearing">聞き取り: the origin wrote down what the receiver or the person said.</param>
/// <param name="Words">What was written; empty for none.</param>
/// <param name="PersonsWords">本人の声・本人はどうしたいか; empty for none.</param>
public sealed record ReferralTurn(
    int Version, DateTimeOffset At, Actor By, CaseEvent Happened, ReferralStage? Stage = null, bool Hearing = false, string Words = "", string PersonsWords = "")
{
    /// <summary>もどしの種別, where it was said.</summary>
    public string? ReturnKind { get; init; }

    /// <summary>受け皿チェック, where it is one.</summary>
    public ReceiverCheck? Check { get; init; }
}

/// <summary>受け皿チェックの結果: ten answers, who saw it, and whether the person has settled.</summary>
/// <param name="Outcome">Name of the outcome in the drawing.</param>
/// <param name="Answers">Name of a question to good, concern, problem, unknown.</param>
public sealed record ReceiverCheck(string Outcome, string Kind, ImmutableDictionary<string, string> Answers, bool Settled, DateTimeOffset? NextAt);
