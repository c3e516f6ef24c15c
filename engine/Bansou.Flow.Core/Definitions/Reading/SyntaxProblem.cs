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
        if (IsBeginningOfJson(text))
        {
            findings.Add(ReadingRules.Truncated, PlaceAt(text, text.Length), null);
            return;
        }
        var offset = OffsetOf(text, problem);
        var rest = text[offset..];
        var place = PlaceAt(text, offset);
        if (depth >= SourceReader.DeepestNesting - 1 && rest[0] is (byte)'[' or (byte)'{')
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

    /// <summary>Whether more text could still make it JSON: then it is the end that is missing.</summary>
    private static bool IsBeginningOfJson(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text, isFinalBlock: false, new JsonReaderState(SourceTreeBuilder.Options));
        try
        {
            while (reader.Read())
            {
            }
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static int OffsetOf(ReadOnlySpan<byte> text, JsonException problem)
    {
        var start = 0;
        for (var line = problem.LineNumber ?? 0; line > 0; line--)
        {
            start += text[start..].IndexOf((byte)'\n') + 1;
        }
        return Math.Min(start + (int)(problem.BytePositionInLine ?? 0), text.Length);
    }

    private static SourcePlace PlaceAt(ReadOnlySpan<byte> text, int offset)
    {
        var counter = new PlaceCounter(text);
        counter.AdvanceTo(offset);
        return new SourcePlace("$", counter.Line, counter.Column);
    }
}
