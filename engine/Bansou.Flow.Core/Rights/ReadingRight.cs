using Bansou.Flow.Core.Cases.Reading;

namespace Bansou.Flow.Core.Rights;

/// <summary>読む権利: how much, which part, and why, in words that can be shown to the reader.</summary>
/// <param name="Part">Null when nothing may be read.</param>
/// <param name="NeedsReason">理由入力: outside the own team nobody looks without saying what for.</param>
public sealed record ReadingRight(ReadingLevel Level, ReadPart? Part, string Why, bool NeedsReason = false)
{
    internal static ReadingRight Nothing(string why) => new(ReadingLevel.Nothing, null, why);
}
