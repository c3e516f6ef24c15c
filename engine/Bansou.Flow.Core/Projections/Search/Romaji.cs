using System.Text;

namespace Bansou.Flow.Core.Projections.Search;

/// <summary>
/// ローマ字のそろえ: kana and what people type for it in Latin letters become one spelling, whichever way they were taught (ヘボン式, 訓令式), long vowels
/// written or not. What comes out is a key to look up, not a text to read.
/// </summary>
public static class Romaji
{
    private const string Rows = "あaいiうuえeおoかkaきkiくkuけkeこkoがgaぎgiぐguげgeごgoさsaしsiすsuせseそsoざzaじziずzuぜzeぞzoたtaちtiつtuてteとtoだdaぢziづzuでdeどdoなnaにniぬnuねneのno"
        + "はhaひhiふhuへheほhoばbaびbiぶbuべbeぼboぱpaぴpiぷpuぺpeぽpoまmaみmiむmuめmeもmoやyaゆyuよyoらraりriるruれreろroわwaゐiゑeをoんnゔbu";

    private static readonly Dictionary<char, string> Syllables = ReadRows();

    private static readonly Dictionary<char, string> Small = new() { ['ゃ'] = "ya", ['ゅ'] = "yu", ['ょ'] = "yo", ['ぁ'] = "a", ['ぃ'] = "i", ['ぅ'] = "u", ['ぇ'] = "e", ['ぉ'] = "o", ['ゎ'] = "a" };

    /// <summary>From what was taught differently to one spelling; in this order.</summary>
    private static readonly (string From, string To)[] Spellings =
    [
        ("ā", "a"), ("ī", "i"), ("ū", "u"), ("ē", "e"), ("ō", "o"), ("â", "a"), ("î", "i"), ("û", "u"), ("ê", "e"), ("ô", "o"),
        ("tch", "tty"), ("cch", "tty"), ("ch", "ty"), ("ssh", "ssy"), ("sh", "sy"), ("jj", "zzy"), ("j", "zy"), ("dz", "z"), ("ts", "t"), ("f", "h"), ("v", "b"), ("l", "r"),
        ("syi", "si"), ("tyi", "ti"), ("zyi", "zi"), ("yyi", "yi"), ("zyy", "zy"), ("tyy", "ty"), ("syy", "sy"), ("di", "zi"), ("du", "zu"), ("mb", "nb"), ("mp", "np"), ("mm", "nm"),
    ];

    private static readonly string[] LongVowels = ["aa", "ii", "uu", "ee", "oo", "ou"];

    /// <summary>The key of a folded text of hiragana or Latin letters; null for anything else, and for what has no letters.</summary>
    public static string? KeyOf(string folded)
    {
        if (folded.Length == 0)
        {
            return null;
        }
        var latin = new StringBuilder(folded.Length * 2);
        var isDoubled = false;
        foreach (var character in folded)
        {
            if (character == 'っ')
            {
                isDoubled = true;
            }
            else if (!Append(latin, character, isDoubled))
            {
                return null;
            }
            else
            {
                isDoubled = false;
            }
        }
        return latin.Length == 0 ? null : Level(latin.ToString());
    }

    /// <summary>The keys of all that stands in kana or Latin letters in a folded text, one for each piece between kanji and digits; single letters are none.</summary>
    public static IEnumerable<string> KeysIn(string folded)
    {
        for (var start = 0; start < folded.Length; start++)
        {
            var end = start;
            while (end < folded.Length && IsReadable(folded[end]))
            {
                end++;
            }
            if (end - start > 1 && KeyOf(folded[start..end]) is { } key)
            {
                yield return key;
            }
            start = end;
        }
    }

    /// <summary>Whether a word was typed in Latin letters.</summary>
    public static bool IsLatin(string folded) => folded.Length > 0 && folded.All(IsLatinLetter);

    private static bool IsReadable(char character) => character is 'ー' or 'っ' || IsLatinLetter(character) || Small.ContainsKey(character) || Syllables.ContainsKey(character);

    private static bool IsLatinLetter(char character) => character is (>= 'a' and <= 'z') or 'ā' or 'ī' or 'ū' or 'ē' or 'ō' or 'â' or 'î' or 'û' or 'ê' or 'ô';

    private static bool Append(StringBuilder latin, char character, bool isDoubled)
    {
        if (character == 'ー')
        {
            return true;
        }
        if (Small.TryGetValue(character, out var small))
        {
            DropVowelBefore(latin);
            latin.Append(latin.Length > 0 && latin[^1] == 'y' && small[0] == 'y' ? small[1..] : small);
            return true;
        }
        var syllable = Syllables.TryGetValue(character, out var known) ? known : IsLatinLetter(character) ? character.ToString() : null;
        if (syllable is null)
        {
            return false;
        }
        latin.Append(isDoubled && !"aiueon".Contains(syllable[0], StringComparison.Ordinal) ? syllable[0] + syllable : syllable);
        return true;
    }

    /// <summary>きゃ is kya, ふぁ is ha: the small kana takes the place of the vowel.</summary>
    private static void DropVowelBefore(StringBuilder latin)
    {
        if (latin.Length > 1 && "iueo".Contains(latin[^1], StringComparison.Ordinal) && !"aiueo".Contains(latin[^2], StringComparison.Ordinal))
        {
            latin.Length--;
        }
    }

    private static string Level(string latin)
    {
        foreach (var (from, to) in Spellings)
        {
            latin = latin.Replace(from, to, StringComparison.Ordinal);
        }
        latin = WithoutLongH(latin);
        foreach (var longVowel in LongVowels)
        {
            latin = latin.Replace(longVowel, longVowel[..1], StringComparison.Ordinal);
        }
        return latin;
    }

    /// <summary>Ohno, Satoh: an h that only makes the o long.</summary>
    private static string WithoutLongH(string latin)
    {
        var levelled = new StringBuilder(latin.Length);
        for (var i = 0; i < latin.Length; i++)
        {
            var isLong = latin[i] == 'h' && i > 0 && latin[i - 1] == 'o' && (i + 1 == latin.Length || !"aiueoy".Contains(latin[i + 1], StringComparison.Ordinal));
            if (!isLong)
            {
                levelled.Append(latin[i]);
            }
        }
        return levelled.ToString();
    }

    private static Dictionary<char, string> ReadRows()
    {
        var syllables = new Dictionary<char, string>();
        for (var i = 0; i < Rows.Length;)
        {
            var end = i + 1;
            while (end < Rows.Length && Rows[end] <= 'z')
            {
                end++;
            }
            syllables.Add(Rows[i], Rows[(i + 1)..end]);
            i = end;
        }
        return syllables;
    }
}
