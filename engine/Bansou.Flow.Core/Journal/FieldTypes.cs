using System.Globalization;
using System.Text.Json;
using Bansou.Flow.Core.Definitions;

namespace Bansou.Flow.Core.Journal;

/// <summary>Whether a single JSON value fits a field; ids and everything else that is written as text want a text.</summary>
internal static class FieldTypes
{
    /// <summary>Names of things are short; what people write has its place in texts.</summary>
    private const int LongestId = 200;

    /// <summary>What should stand there instead, in Japanese; null when it fits.</summary>
    public static string? Misfit(Type type, SourceNode node)
    {
        if (type.IsEnum)
        {
            var words = Enum.GetNames(type).Select(JsonNamingPolicy.CamelCase.ConvertName).ToArray();
            return words.Contains(node.AsString()) ? null : $" {string.Join("・", words)} のどれか";
        }
        if (type == typeof(bool))
        {
            return node.Kind == SourceKind.Boolean ? null : " true か false ";
        }
        if (type == typeof(int))
        {
            return node.AsInt32() is not null ? null : "整数";
        }
        if (type == typeof(decimal) || type == typeof(double))
        {
            return node.Kind == SourceKind.Number ? null : "数";
        }
        if (type == typeof(DateTimeOffset))
        {
            return InstantConverter.TryParse(node.AsString(), out _) ? null : "日付か日時（例 2026-04-06、2026-04-06T09:00+09:00）";
        }
        if (type == typeof(DateOnly))
        {
            return DateOnly.TryParseExact(node.AsString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? null : "日付（例 2026-04-06）";
        }
        if (type != typeof(string) && node.AsString() is { Length: > LongestId })
        {
            return $"{LongestId}字までの id ";
        }
        return node.Kind == SourceKind.String ? null : "文字";
    }
}
