using System.Collections.Immutable;

namespace Bansou.Flow.Core.Expressions;

/// <summary>The JavaScript that means the same as a condition, so that Elsa runs it too; saved beside the structure.</summary>
public static class ConditionScript
{
    public static string ToJavaScript(Condition condition) => condition switch
    {
        Condition.All { Parts.IsEmpty: true } => "true",
        Condition.Any { Parts.IsEmpty: true } => "false",
        Condition.All all => Joined(all.Parts, " && "),
        Condition.Any any => Joined(any.Parts, " || "),
        Condition.Not not => $"!({ToJavaScript(not.Part)})",
        Condition.Comparison comparison => Comparison(comparison),
        _ => throw new System.Diagnostics.UnreachableException(condition.GetType().Name),
    };

    private static string Joined(ImmutableArray<Condition> parts, string by) => string.Join(by, parts.Select(part => $"({ToJavaScript(part)})"));

    private static string Comparison(Condition.Comparison comparison)
    {
        var field = $"getVariable({Literal(ScriptValue.Of(comparison.Field))})";
        var value = Literal(comparison.Value);
        return comparison.Operator switch
        {
            ConditionOperator.Equals => Equal(field, comparison.Value),
            ConditionOperator.NotEquals => $"!({Equal(field, comparison.Value)})",
            ConditionOperator.LessThan or ConditionOperator.Before => Ordered(field, "<", comparison.Value),
            ConditionOperator.LessOrEqual => Ordered(field, "<=", comparison.Value),
            ConditionOperator.GreaterThan or ConditionOperator.After => Ordered(field, ">", comparison.Value),
            ConditionOperator.GreaterOrEqual => Ordered(field, ">=", comparison.Value),
            ConditionOperator.Contains => Contains(field, comparison.Value),
            ConditionOperator.StartsWith => comparison.Value is ScriptValue.Text text ? $"typeof {field} === \"string\"" + (text.Value.Length == 0 ? "" : $" && {field}.indexOf({value}) === 0") : "false",
            ConditionOperator.IsEmpty => Empty(field),
            ConditionOperator.IsNotEmpty => $"!({Empty(field)})",
            ConditionOperator.IsTrue => $"{field} === true",
            ConditionOperator.IsFalse => $"{field} === false",
            ConditionOperator.In => comparison.Value is ScriptValue.List list && !list.Items.IsEmpty ? string.Join(" || ", list.Items.Select(item => $"({Equal(field, item)})")) : "false",
            _ => throw new System.Diagnostics.UnreachableException(comparison.Operator.ToString()),
        };
    }

    private static string Equal(string field, ScriptValue value) => value switch
    {
        ScriptValue.Number or ScriptValue.Text or ScriptValue.Boolean or ScriptValue.Null => $"{field} === {Literal(value)}",
        _ => "false",
    };

    private static string Ordered(string field, string by, ScriptValue value) => value switch
    {
        ScriptValue.Number => $"typeof {field} === \"number\" && {field} {by} {Literal(value)}",
        ScriptValue.Text => $"typeof {field} === \"string\" && {field} {by} {Literal(value)}",
        _ => "false",
    };

    private static string Contains(string field, ScriptValue value)
    {
        var list = $"(typeof {field} === \"object\" && {field} !== null && typeof {field}.push === \"function\" && {field}.indexOf({Literal(value)}) >= 0)";
        return value switch
        {
            // Every text holds the empty one; Jint 2 does not find it in an empty text.
            ScriptValue.Text { Value.Length: 0 } => $"typeof {field} === \"string\" || {list}",
            ScriptValue.Text => $"(typeof {field} === \"string\" && {field}.indexOf({Literal(value)}) >= 0) || {list}",
            ScriptValue.Number or ScriptValue.Boolean or ScriptValue.Null => list,
            _ => "false",
        };
    }

    private static string Empty(string field) =>
        $"{field} === null || {field} === undefined || {field} === \"\" || (typeof {field} === \"object\" && typeof {field}.push === \"function\" && {field}.length === 0)";

    private static string Literal(ScriptValue value) => value.ToJsonText().Replace("\u2028", "\\u2028", StringComparison.Ordinal).Replace("\u2029", "\\u2029", StringComparison.Ordinal);
}
