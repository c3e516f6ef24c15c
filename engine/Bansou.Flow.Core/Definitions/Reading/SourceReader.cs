using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;

namespace Bansou.Flow.Core.Definitions.Reading;

/// <summary>What became of a JSON text: its tree, or null when it is no JSON, and all that was found.</summary>
public sealed record SourceReadResult(SourceNode? Root, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>JSONの読み取り: makes a tree with places of any bytes at all; never throws.</summary>
public static class SourceReader
{
    /// <summary>A flow of 500 steps has about 1 MB; what is far bigger is something else.</summary>
    public const int LargestText = 20_000_000;
    public const int MostValues = 500_000;
    public const int DeepestNesting = 200;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static SourceReadResult Read(ReadOnlySpan<byte> text, string? file = null)
    {
        var findings = new Findings(file);
        var root = Read(text, findings);
        return new SourceReadResult(root, findings.InOrder());
    }

    internal static SourceNode? Read(ReadOnlySpan<byte> text, Findings findings)
    {
        if (text.Length > LargestText)
        {
            findings.Add(ReadingRules.TooLarge, SourcePlace.None, null, Megabytes(text.Length), Megabytes(LargestText));
            return null;
        }
        if (!Utf8.IsValid(text))
        {
            findings.Add(ReadingRules.NotUtf8, FirstInvalidPlace(text), null);
            return null;
        }
        var mark = text.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        var json = text[mark..];
        if (json.IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            findings.Add(ReadingRules.Empty, new SourcePlace("$", 1, 1), null);
            return null;
        }
        return new SourceTreeBuilder(json, mark, findings).Build();
    }

    private static string Megabytes(int bytes) => (bytes / 1_000_000).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static SourcePlace FirstInvalidPlace(ReadOnlySpan<byte> text)
    {
        for (var line = 1; ; line++)
        {
            var end = text.IndexOf((byte)'\n');
            var content = end < 0 ? text : text[..end];
            if (!Utf8.IsValid(content))
            {
                return new SourcePlace("$", line, ColumnOfInvalid(content));
            }
            text = text[(end + 1)..];
        }
    }

    private static int ColumnOfInvalid(ReadOnlySpan<byte> line)
    {
        var column = 1;
        while (Rune.DecodeFromUtf8(line, out var rune, out var used) == System.Buffers.OperationStatus.Done)
        {
            column += rune.Utf16SequenceLength;
            line = line[used..];
        }
        return column;
    }
}
