using System.Collections.Immutable;
using System.Text;

namespace Bansou.Flow.Core.Projections.Search;

/// <summary>
/// 二文字ずつの語: Japanese has no spaces, so a full-text index gets overlapping pairs of characters; any two characters in the middle of a name are
/// then a word. By code point: a rare kanji is one character, not two.
/// </summary>
public static class Bigrams
{
    /// <summary>Longer words are cut: nobody types them.</summary>
    private const int LongestQuery = 40;

    /// <summary>Pairs of each line, and its last character alone: so one single character finds it, and no phrase runs over into the next line.</summary>
    public static string Of(string folded)
    {
        var grams = new StringBuilder(folded.Length * 4);
        foreach (var line in folded.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            AppendPairs(grams, line, ' ', int.MaxValue);
            Rune.DecodeLastFromUtf16(line, out var last, out _);
            grams.Append(last).Append(' ');
        }
        return grams.Length == 0 ? "" : grams.ToString(0, grams.Length - 1);
    }

    /// <summary>
    /// A match expression of SQLite's FTS5 that asks for all words: a phrase for each, or a prefix for a single character. Null when there is nothing to
    /// ask for. Folded words hold letters and digits only, so nothing needs quoting.
    /// </summary>
    public static string? Query(ImmutableArray<string> foldedWords)
    {
        var query = new StringBuilder();
        foreach (var word in foldedWords)
        {
            if (word.Length == 0)
            {
                continue;
            }
            query.Append(query.Length == 0 ? "\"" : " AND \"");
            var start = query.Length;
            AppendPairs(query, word, ' ', LongestQuery);
            if (query.Length == start)
            {
                query.Append(word).Append("\"*");
                continue;
            }
            query.Length--;
            query.Append('"');
        }
        return query.Length == 0 ? null : query.ToString();
    }

    private static void AppendPairs(StringBuilder grams, string line, char after, int most)
    {
        Rune? before = null;
        foreach (var rune in line.EnumerateRunes())
        {
            if (before is { } one && most-- > 0)
            {
                grams.Append(one).Append(rune).Append(after);
            }
            before = rune;
        }
    }
}
