using System.Collections.Immutable;

namespace Bansou.Flow.Core.Cases.Referrals;

/// <summary>もどしの種別: why somebody takes a person back, and what people read for it (F15).</summary>
public static class ReturnKindWords
{
    public static readonly ImmutableArray<string> All =
        ["roleDone", "notFitting", "receiversReason", "rightsViolated", "danger", "personsWish", "lostContact", "moved", "disaster"];

    public static string Of(string kind) => kind switch
    {
        "roleDone" => "役目終了",
        "notFitting" => "合わなかった",
        "receiversReason" => "先方の都合",
        "rightsViolated" => "権利の侵害",
        "danger" => "あぶない",
        "personsWish" => "本人の希望",
        "lostContact" => "連絡がとれない",
        "moved" => "転居",
        "disaster" => "災害",
        _ => kind,
    };
}
