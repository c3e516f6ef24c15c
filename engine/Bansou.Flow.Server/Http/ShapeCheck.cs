using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Bansou.Flow.Core.Definitions;

namespace Bansou.Flow.Server.Http;

/// <summary>Looks a body over against the record that it should become, so that everything wrong is told at once.</summary>
internal sealed class ShapeCheck(JsonSerializerOptions options)
{
    /// <summary>About ten pages of A4: more than anybody writes at once, and what a page can still show.</summary>
    private const int LongestText = 10_000;

    private readonly List<ProblemFinding> findings = [];

    public List<ProblemFinding> Check(Type type, SourceNode root)
    {
        Check(type, "本文", root);
        return findings;
    }

    private void Check(Type type, string field, SourceNode node)
    {
        if (type == typeof(JsonElement))
        {
            return;
        }
        var shape = options.GetTypeInfo(type);
        switch (shape.Kind)
        {
            case JsonTypeInfoKind.Object:
                CheckObject(shape, field, node);
                break;
            case JsonTypeInfoKind.Enumerable:
                Expect(node.Kind == SourceKind.Array, field, "一覧 […] ", node);
                foreach (var item in node.Items)
                {
                    Check(shape.ElementType!, field, item);
                }
                break;
            case JsonTypeInfoKind.Dictionary:
                Expect(node.Kind == SourceKind.Object, field, "項目のまとまり {…} ", node);
                foreach (var (name, value) in node.Properties)
                {
                    Check(shape.ElementType!, name, value);
                }
                break;
            case JsonTypeInfoKind.None:
                CheckValue(type, field, node);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(type), shape.Kind, null);
        }
    }

    private void CheckObject(JsonTypeInfo shape, string field, SourceNode node)
    {
        if (!Expect(node.Kind == SourceKind.Object, field, "項目のまとまり {…} ", node))
        {
            return;
        }
        foreach (var (name, value) in node.Properties)
        {
            if (shape.Properties.FirstOrDefault(property => property.Name == name) is not { } known)
            {
                Tell("unknown-field", $"「{Short(name)}」という項目はありません。使えるのは {string.Join("、", shape.Properties.Select(property => property.Name))} です。", value.Place);
            }
            else if (value.Kind != SourceKind.Null)
            {
                Check(Nullable.GetUnderlyingType(known.PropertyType) ?? known.PropertyType, name, value);
            }
        }
        foreach (var required in shape.Properties.Where(IsRequired).Where(property => node[property.Name] is null or { Kind: SourceKind.Null }))
        {
            Tell("missing-field", $"「{required.Name}」が必要です。書き足してください。", node.Place);
        }
    }

    private void CheckValue(Type type, string field, SourceNode node)
    {
        if (type.IsEnum)
        {
            var words = Enum.GetNames(type).Select(JsonNamingPolicy.CamelCase.ConvertName).ToArray();
            Expect(words.Contains(node.AsString()), field, $" {string.Join("・", words)} のどれか", node);
        }
        else if (type == typeof(bool))
        {
            Expect(node.Kind == SourceKind.Boolean, field, " true か false ", node);
        }
        else if (type == typeof(int))
        {
            Expect(node.AsInt32() is not null, field, "整数", node);
        }
        else if (type == typeof(DateTimeOffset))
        {
            Expect(DateTimeOffset.TryParse(node.AsString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _), field, "日時（例 2026-04-06T09:00+09:00）", node);
        }
        else if (type == typeof(DateOnly))
        {
            Expect(DateOnly.TryParseExact(node.AsString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), field, "日付（例 2026-04-06）", node);
        }
        else
        {
            var text = Expect(node.Kind == SourceKind.String, field, "文字", node) ? node.AsString() : null;
            if (text?.Length > LongestText && new StringInfo(text).LengthInTextElements is var letters and > LongestText)
            {
                Tell("text-too-long", $"「{Short(field)}」は {LongestText:N0} 文字までで書いてください（いま {letters:N0} 文字）。長いものは分けるか、資料として別に残してください。", node.Place);
            }
        }
    }

    private static bool IsRequired(JsonPropertyInfo field) =>
        field.AssociatedParameter is { HasDefaultValue: false, IsNullable: false } && Nullable.GetUnderlyingType(field.PropertyType) is null;

    private bool Expect(bool fits, string field, string expected, SourceNode node)
    {
        if (!fits)
        {
            Tell("wrong-type", $"「{Short(field)}」には{expected}を書いてください。", node.Place);
        }
        return fits;
    }

    private void Tell(string code, string message, SourcePlace place) => findings.Add(new(code, message, place.Path, place.Line, place.Column));

    private static string Short(string text) => text.Length <= 40 ? text : text[..(char.IsHighSurrogate(text[39]) ? 39 : 40)] + "…";
}
