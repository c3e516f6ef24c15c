using System.Collections.Immutable;
using System.Text.Json;
using Bansou.Flow.Core.Definitions;

namespace Bansou.Flow.Core.Cases.Flow;

/// <summary>Lists of names as Elsa writes them: a JSON array, or the JSON text of one, or one plain name.</summary>
internal static class LiteralLists
{
    public static ImmutableArray<string> Read(SourceNode? value) => value switch
    {
        { Kind: SourceKind.Array } => [.. value.Items.Select(item => item.AsString()).OfType<string>()],
        { Kind: SourceKind.String, Text: var text } when text!.StartsWith('[') => Parse(text),
        { Kind: SourceKind.String, Text: { Length: > 0 } text } => [text],
        _ => [],
    };

    private static ImmutableArray<string> Parse(string text)
    {
        try
        {
            using var list = JsonDocument.Parse(text);
            return [.. list.RootElement.EnumerateArray().Select(item => item.ToString())];
        }
        catch (JsonException)
        {
            return [text];
        }
    }
}
