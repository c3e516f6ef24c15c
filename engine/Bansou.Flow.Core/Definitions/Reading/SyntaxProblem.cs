using System.Text;
using System.Text.Json;

namespace Bansou.Flow.Core.Definitions.Reading;

/// <summary>Says in plain words where and why a text stops being JSON.</summary>
internal static class SyntaxProblem
{
    public static void Report(ReadOnlySpan<byte> text, JsonException problem, int depth, int values, Findings findings)
    {
        if (values > SourceReader.MostValues)
        {
            findings.Add(ReadingRules.TooManyValues, SourcePlace.None, null, Number(SourceReader.MostValues));
            return;
        }
        var (offset, place) = PlaceOf(text, problem);
        var rest = text[offset..];
        if (rest.IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            findings.Add(ReadingRules.Truncated, place, null);
        }
        else if (depth >= SourceReader.DeepestNesting && rest[0] is (byte)'[' or (byte)'{')
        {
            findings.Add(ReadingRules.TooDeep, place, null, Number(SourceReader.DeepestNesting));
        }
        else if (rest.StartsWith("N"u8) || rest.StartsWith("I"u8) || rest.StartsWith("-I"u8))
        {
            findings.Add(ReadingRules.NotANumber, place, null);
        }
        else
        {
            Rune.DecodeFromUtf8(rest, out var rune, out _);
            findings.Add(ReadingRules.NotJson, place, null, Rune.IsControl(rune) ? $"U+{rune.Value:X4}" : rune.ToString());
        }
    }

    private static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static (int Offset, SourcePlace Place) PlaceOf(ReadOnlySpan<byte> text, JsonException problem)
    {
        var line = (int)(problem.LineNumber ?? 0);
        var start = 0;
        for (var i = 0; i < line; i++)
        {
            start += text[start..].IndexOf((byte)'\n') + 1;
        }
        var offset = Math.Min(start + (int)(problem.BytePositionInLine ?? 0), text.Length);
        return (offset, new SourcePlace("$", line + 1, Encoding.UTF8.GetCharCount(text[start..offset]) + 1));
    }
}
