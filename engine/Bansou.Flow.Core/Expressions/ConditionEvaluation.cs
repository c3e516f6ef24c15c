namespace Bansou.Flow.Core.Expressions;

/// <summary>Evaluates a condition on variables. A missing field is equal to nothing, smaller than nothing, and empty.</summary>
public static class ConditionEvaluation
{
    /// <param name="variable">The value of a variable, or null when there is none.</param>
    public static bool Evaluate(Condition condition, Func<string, ScriptValue?> variable) => condition switch
    {
        Condition.All all => all.Parts.All(part => Evaluate(part, variable)),
        Condition.Any any => any.Parts.Any(part => Evaluate(part, variable)),
        Condition.Not not => !Evaluate(not.Part, variable),
        Condition.Comparison comparison => Compare(variable(comparison.Field) ?? ScriptValue.Nothing, comparison.Operator, comparison.Value),
        _ => throw new System.Diagnostics.UnreachableException(condition.GetType().Name),
    };

    private static bool Compare(ScriptValue field, ConditionOperator by, ScriptValue value) => by switch
    {
        ConditionOperator.Equals => Same(field, value),
        ConditionOperator.NotEquals => !Same(field, value),
        ConditionOperator.LessThan or ConditionOperator.Before => Order(field, value) < 0,
        ConditionOperator.LessOrEqual => Order(field, value) <= 0,
        ConditionOperator.GreaterThan or ConditionOperator.After => Order(field, value) > 0,
        ConditionOperator.GreaterOrEqual => Order(field, value) >= 0,
        ConditionOperator.Contains => Contains(field, value),
        ConditionOperator.StartsWith => (field, value) is (ScriptValue.Text text, ScriptValue.Text start) && text.Value.StartsWith(start.Value, StringComparison.Ordinal),
        ConditionOperator.IsEmpty => IsEmpty(field),
        ConditionOperator.IsNotEmpty => !IsEmpty(field),
        ConditionOperator.IsTrue => field is ScriptValue.Boolean { Value: true },
        ConditionOperator.IsFalse => field is ScriptValue.Boolean { Value: false },
        ConditionOperator.In => value is ScriptValue.List list && list.Items.Any(item => Same(field, item)),
        _ => throw new System.Diagnostics.UnreachableException(by.ToString()),
    };

    /// <summary>JavaScript's <c>===</c> on plain values.</summary>
    private static bool Same(ScriptValue one, ScriptValue other) => (one, other) switch
    {
        (ScriptValue.Number a, ScriptValue.Number b) => a.Value == b.Value,
        (ScriptValue.Text a, ScriptValue.Text b) => a.Value == b.Value,
        (ScriptValue.Boolean a, ScriptValue.Boolean b) => a.Value == b.Value,
        (ScriptValue.Null, ScriptValue.Null) => true,
        _ => false,
    };

    /// <summary>Numbers with numbers, texts with texts; null for anything else, which no order is true of.</summary>
    private static int? Order(ScriptValue one, ScriptValue other) => (one, other) switch
    {
        (ScriptValue.Number a, ScriptValue.Number b) when !double.IsNaN(a.Value) && !double.IsNaN(b.Value) => a.Value.CompareTo(b.Value),
        (ScriptValue.Text a, ScriptValue.Text b) => string.CompareOrdinal(a.Value, b.Value),
        _ => null,
    };

    private static bool Contains(ScriptValue field, ScriptValue value) => (field, value) switch
    {
        (ScriptValue.Text text, ScriptValue.Text part) => text.Value.Contains(part.Value, StringComparison.Ordinal),
        (ScriptValue.List list, _) => list.Items.Any(item => Same(item, value)),
        _ => false,
    };

    private static bool IsEmpty(ScriptValue field) => field is ScriptValue.Undefined or ScriptValue.Null or ScriptValue.Text { Value: "" } or ScriptValue.List { Items.IsEmpty: true };
}
