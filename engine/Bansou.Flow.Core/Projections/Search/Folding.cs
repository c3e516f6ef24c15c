using System.Globalization;
using System.Text;

namespace Bansou.Flow.Core.Projections.Search;

/// <summary>
/// 検索の字のそろえ: what is written differently and means the same becomes one: 全角/半角, カタカナ/ひらがな, ハイフン/長音/ダッシュ, 異体字, capital
/// letters, digits. Small kana stay, everything that is neither letter nor digit goes. Text and query are folded alike.
/// </summary>
public static class Folding
{
    private const char LongSound = 'ー';
    private const string HalfWidthKana = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

    private const string Plain = "うかきくけこさしすせそたちつてとはひふへほ";
    private const string Voiced = "ゔがぎぐげござじずぜぞだぢづでどばびぶべぼ";
    private const string Breathed = "はひふへほ";
    private const string HalfVoiced = "ぱぴぷぺぽ";

    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            Append(folded, rune.Value);
        }
        return folded.ToString();
    }

    private static void Append(StringBuilder folded, int character)
    {
        if (Mark(character) is { } marked)
        {
            Combine(folded, marked);
            return;
        }
        var rune = new Rune(Unify(character));
        if (rune.Value == LongSound)
        {
            folded.Append(LongSound);
        }
        else if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber)
        {
            DropHyphenBetweenDigits(folded);
            folded.Append((char)('0' + CharUnicodeInfo.GetDecimalDigitValue(rune.ToString(), 0)));
        }
        else if (Rune.IsLetterOrDigit(rune))
        {
            folded.Append(Rune.ToLowerInvariant(rune).ToString());
        }
    }

    /// <summary>03-1234 and 031234 are one number.</summary>
    private static void DropHyphenBetweenDigits(StringBuilder folded)
    {
        if (folded.Length >= 2 && folded[^1] == LongSound && char.IsAsciiDigit(folded[^2]))
        {
            folded.Length--;
        }
    }

    /// <summary>The voiced marks that stand for themselves, combining and half-width.</summary>
    private static (string From, string To)? Mark(int character) => character switch
    {
        0x3099 or 0x309B or 0xFF9E => (Plain, Voiced),
        0x309A or 0x309C or 0xFF9F => (Breathed, HalfVoiced),
        _ => null,
    };

    private static void Combine(StringBuilder folded, (string From, string To) mark)
    {
        if (folded.Length > 0 && mark.From.IndexOf(folded[^1], StringComparison.Ordinal) is >= 0 and var at)
        {
            folded[^1] = mark.To[at];
        }
    }

    private static int Unify(int character) => character switch
    {
        '-' or (>= 0x2010 and <= 0x2015) or 0x2212 or 0x2500 or 0x2501 or 0x301C or 0xFE58 or 0xFE63 or 0xFF0D or 0xFF5E or '~' => LongSound,
        >= 0xFF01 and <= 0xFF5D => character - 0xFEE0,
        >= 0xFF66 and <= 0xFF9D => ToHiragana(HalfWidthKana[character - 0xFF66]),
        >= 0x30A1 and <= 0x30F6 or 0x30FD or 0x30FE => ToHiragana(character),
        _ => KanjiVariants.Fold(CompatibilityIdeographs.Fold(character)),
    };

    private static int ToHiragana(int katakana) => katakana is (>= 0x30A1 and <= 0x30F6) or 0x30FD or 0x30FE ? katakana - 0x60 : katakana;
}
