using System.Collections.Immutable;
using System.Globalization;

namespace Bansou.Flow.Core.Expressions;

/// <summary>条件の文: a condition as a Japanese sentence that the designer shows beside it.</summary>
public static class ConditionText
{
    /// <param name="label">What the municipality calls a field; without it the field's own name stands.</param>
    public static string Describe(Condition condition, Func<string, string?>? label = null) => Describe(condition, label ?? (_ => null), inner: false);

    private static string Describe(Condition condition, Func<string, string?> label, bool inner) => condition switch
    {
        Condition.All { Parts.IsEmpty: true } => "いつでも",
        Condition.Any { Parts.IsEmpty: true } => "どんなときも当てはまらない",
        Condition.All all => Joined(all.Parts, "、かつ", label, inner),
        Condition.Any any => Joined(any.Parts, "、または", label, inner),
        Condition.Not not => $"（{Describe(not.Part, label, inner: false)}）ではない",
        Condition.Comparison comparison => Comparison(comparison, label),
        _ => throw new System.Diagnostics.UnreachableException(condition.GetType().Name),
    };

    private static string Joined(ImmutableArray<Condition> parts, string by, Func<string, string?> label, bool inner)
    {
        if (parts.Length == 1)
        {
            return Describe(parts[0], label, inner);
        }
        var text = string.Join(by, parts.Select(part => Describe(part, label, inner: true)));
        return inner ? $"（{text}）" : text;
    }

    private static string Comparison(Condition.Comparison comparison, Func<string, string?> label)
    {
        var field = $"「{label(comparison.Field) ?? comparison.Field}」";
        var value = Words(comparison.Value);
        return comparison.Operator switch
        {
            ConditionOperator.Equals => $"{field}が{value}である",
            ConditionOperator.NotEquals => $"{field}が{value}ではない",
            ConditionOperator.LessThan => $"{field}が{value}より小さい",
            ConditionOperator.LessOrEqual => $"{field}が{value}以下である",
            ConditionOperator.GreaterThan => $"{field}が{value}より大きい",
            ConditionOperator.GreaterOrEqual => $"{field}が{value}以上である",
            ConditionOperator.Contains => $"{field}に{value}がふくまれる",
            ConditionOperator.StartsWith => $"{field}が{value}で始まる",
            ConditionOperator.IsEmpty => $"{field}が書かれていない",
            ConditionOperator.IsNotEmpty => $"{field}が書かれている",
            ConditionOperator.IsTrue => $"{field}が「はい」である",
            ConditionOperator.IsFalse => $"{field}が「いいえ」である",
            ConditionOperator.In => $"{field}が{value}のどれかである",
            ConditionOperator.Before => $"{field}が{value}より前である",
            ConditionOperator.After => $"{field}が{value}より後である",
            _ => throw new System.Diagnostics.UnreachableException(comparison.Operator.ToString()),
        };
    }

    private static string Words(ScriptValue value) => value switch
    {
        ScriptValue.Undefined or ScriptValue.Null => "「なし」",
        ScriptValue.Boolean boolean => boolean.Value ? "「はい」" : "「いいえ」",
        ScriptValue.Number number => number.Value.ToString(CultureInfo.InvariantCulture),
        ScriptValue.Text text => Day(text.Value) ?? $"「{text.Value}」",
        ScriptValue.List list => list.Items.IsEmpty ? "（何もない一覧）" : string.Join("、", list.Items.Select(Words)),
        ScriptValue.Fields => "（まとまり）",
        _ => throw new System.Diagnostics.UnreachableException(value.GetType().Name),
    };

    private static string? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日")
            : null;
}
