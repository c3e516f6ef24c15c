namespace Bansou.Flow.Core.Definitions.Lint.Field;

/// <summary>避けたい言葉: words that rank, blame or shut out, and what is said instead.</summary>
internal static class WordsToAvoid
{
    /// <param name="But">Longer words that hold it and are harmless.</param>
    public sealed record Word(string Avoid, string Use, params string[] But);

    private static readonly Word[] Words =
    [
        new("対象者", "ご本人"),
        new("終結", "見守りへ移行"),
        new("指導", "いっしょに考える", "指導員"),
        new("更生", "いっしょに考える", "更生保護", "更生施設", "更生相談所"),
        new("困難事例", "いま手が足りていないこと"),
        new("困難ケース", "いま手が足りていないこと"),
        new("未達", "つなぎ直し"),
        new("失敗", "もう一度"),
        new("点数", "ようす"),
        new("却下", "差し戻し"),
        new("不可", "ほかの道をさがす", "不可欠"),
        new("対象外", "いっしょに探す"),
        new("社会復帰", "暮らしの場が増える"),
    ];

    public static Word? In(string text) => Words.FirstOrDefault(word => Holds(text, word));

    private static bool Holds(string text, Word word)
    {
        foreach (var harmless in word.But)
        {
            text = text.Replace(harmless, "", StringComparison.Ordinal);
        }
        return text.Contains(word.Avoid, StringComparison.Ordinal);
    }
}
