using System.Collections.Immutable;

namespace Bansou.Flow.Core.Cases.Needs;

/// <summary>何が必要か・誰が必要か: all needs of a case, in the order in which they were heard.</summary>
public sealed record NeedBook(ImmutableArray<Need> All)
{
    public static readonly NeedBook Empty = new([]);

    public Need? Find(NeedId id) => All.FirstOrDefault(need => need.Id == id);

    internal NeedBook With(Need changed) => new([.. All.Select(need => need.Id == changed.Id ? changed : need)]);
}

/// <summary>必要: the purpose that referrals serve; one attempt after the other may fail, the need stays.</summary>
/// <param name="What">何が必要か, or empty.</param>
/// <param name="Who">誰が必要か, or empty.</param>
/// <param name="Outcome">How it came out, or null while it lives.</param>
public sealed record Need(NeedId Id, string What, string Who, NeedOutcome? Outcome = null);

/// <summary>必要の結果, in the person's eyes.</summary>
public enum NeedOutcome
{
    /// <summary>解決</summary>
    Solved,
    /// <summary>一部</summary>
    Partly,
    /// <summary>未解決・継続</summary>
    Continuing,
    /// <summary>未解決・別方針</summary>
    OtherWay,
    /// <summary>不明（再確認日必須）</summary>
    Unknown,
}
