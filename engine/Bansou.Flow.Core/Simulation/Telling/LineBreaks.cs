using System.Text;

namespace Bansou.Flow.Core.Simulation.Telling;

/// <summary>行分け: breaks Japanese between any two characters, but not before 、。」 nor after 「, and not inside a word or a number.</summary>
internal static class LineBreaks
{
    private const string NotAtStart = "、。，．・：；？！」』）】〉》〕ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.:;?!)]}…";
    private const string NotAtEnd = "「『（【〈《〔([{";

    /// <summary>Lines of at most <paramref name="width"/> columns, the first behind <paramref name="first"/>, the others behind <paramref name="rest"/>.</summary>
    public static IEnumerable<string> Wrap(string first, string rest, string text, int width)
    {
        var line = new StringBuilder(first);
        var used = TextWidth.Of(first);
        var isEmpty = true;
        foreach (var piece in Pieces(text))
        {
            var size = TextWidth.Of(piece);
            if (!isEmpty && used + TextWidth.Of(piece.TrimEnd()) > width)
            {
                yield return line.ToString().TrimEnd();
                line.Clear().Append(rest);
                used = TextWidth.Of(rest);
                isEmpty = true;
            }
            var added = isEmpty ? piece.TrimStart() : piece;
            line.Append(added);
            used += isEmpty ? TextWidth.Of(added) : size;
            isEmpty = isEmpty && added.Length == 0;
        }
        yield return line.ToString().TrimEnd();
    }

    /// <summary>The smallest parts that are never broken.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        var piece = new StringBuilder();
        Rune? before = null;
        foreach (var rune in text.ReplaceLineEndings(" ").EnumerateRunes())
        {
            if (before is { } last && piece.Length > 0 && MayBreak(last, rune))
            {
                yield return piece.ToString();
                piece.Clear();
            }
            piece.Append(rune);
            before = rune;
        }
        if (piece.Length > 0)
        {
            yield return piece.ToString();
        }
    }

    private static bool MayBreak(Rune before, Rune after)
    {
        if (NotAtStart.Contains(after.ToString(), StringComparison.Ordinal) || NotAtEnd.Contains(before.ToString(), StringComparison.Ordinal))
        {
            return false;
        }
        if (IsInDate(before, after))
        {
            return false;
        }
        return Rune.IsWhiteSpace(before) || TextWidth.Of(before) == 2 || TextWidth.Of(after) == 2;
    }

    /// <summary>8月25日(火)まで stays together, and a number stays with what it counts.</summary>
    private static bool IsInDate(Rune before, Rune after) =>
        (Rune.IsDigit(before) && !Rune.IsWhiteSpace(after))
        || (Rune.IsDigit(after) && (before.Value is '月' or '年' or '和'))
        || (before.Value, after.Value) is ('日', '(') or (')', 'ま') or ('ま', 'で') or ('令', '和');
}
