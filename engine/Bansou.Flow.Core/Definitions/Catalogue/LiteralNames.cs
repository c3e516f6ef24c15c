using System.Collections.Immutable;
using System.Text;

namespace Bansou.Flow.Core.Definitions.Catalogue;

/// <summary>A list of names that stands in the file: as JSON array, or as the text of one (Elsa writes both).</summary>
internal static class LiteralNames
{
    /// <summary>The names, or null when they are computed.</summary>
    public static ImmutableArray<string>? Of(Expression expression)
    {
        if (expression.Type is not ("Literal" or "Object" or "Json"))
        {
            return null;
        }
        return expression.Value switch
        {
            null or { Kind: SourceKind.Null } => [],
            { Kind: SourceKind.Array } array => Texts(array),
            { Kind: SourceKind.String, Text: var text } when text!.TrimStart().StartsWith('[') => OfJson(text),
            { Kind: SourceKind.String, Text: var text } => text!.Length == 0 ? [] : [text],
            _ => null,
        };
    }

    private static ImmutableArray<string>? OfJson(string text) =>
        Reading.SourceReader.Read(Encoding.UTF8.GetBytes(text)).Root is { Kind: SourceKind.Array } array ? Texts(array) : null;

    private static ImmutableArray<string> Texts(SourceNode array) => [.. array.Items.Select(item => item.AsString()).OfType<string>()];
}
