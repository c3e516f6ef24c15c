using System.Collections.Immutable;
using Bansou.Flow.Core.Definitions;

namespace Bansou.Flow.Core.Expressions;

/// <summary>Reads the structure of a condition (docs/flow-format.md, "Conditions"); all problems at once.</summary>
public static class ConditionReader
{
    private const int Depth = 50;

    /// <summary>The condition, or null with what is wrong.</summary>
    public static (Condition? Condition, ImmutableArray<Diagnostic> Diagnostics) Read(SourceNode node, string? activityId = null)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var condition = Read(node, activityId, findings, 0);
        return (findings.Count == 0 ? condition : null, findings.ToImmutable());
    }

    private static Condition? Read(SourceNode node, string? activityId, ImmutableArray<Diagnostic>.Builder findings, int depth)
    {
        if (node.Kind != SourceKind.Object || depth > Depth)
        {
            return Wrong(findings, node, activityId, "BF320", "条件は、all・any・not か、field と operator で書いてください。", "A condition is all, any, not, or field with operator.");
        }
        if ((node["all"] ?? node["any"]) is { } list)
        {
            if (list.Kind != SourceKind.Array)
            {
                return Wrong(findings, list, activityId, "BF321", "all と any には条件の一覧を書いてください。", "all and any need a list of conditions.");
            }
            ImmutableArray<Condition> parts = [.. list.Items.Select(item => Read(item, activityId, findings, depth + 1)).OfType<Condition>()];
            return node["all"] is not null ? new Condition.All(parts) : new Condition.Any(parts);
        }
        if (node["not"] is { } negated)
        {
            return Read(negated, activityId, findings, depth + 1) is { } part ? new Condition.Not(part) : null;
        }
        return ReadComparison(node, activityId, findings);
    }

    private static Condition? ReadComparison(SourceNode node, string? activityId, ImmutableArray<Diagnostic>.Builder findings)
    {
        var field = node["field"]?.AsString();
        if (string.IsNullOrWhiteSpace(field))
        {
            Wrong(findings, node, activityId, "BF322", "条件の field（どの項目か）を書いてください。", "The condition needs a field.");
        }
        var name = node["operator"]?.AsString();
        if (name is null || !Enum.TryParse<ConditionOperator>(name, ignoreCase: true, out var by) || char.IsDigit(name[0]))
        {
            return Wrong(findings, node["operator"] ?? node, activityId, "BF323", "条件の operator（くらべ方）が分かりません。", "The condition's operator is unknown.");
        }
        var value = node["value"] is { } given ? ValueOf(given) : ScriptValue.Missing;
        if (value is ScriptValue.Undefined && by is not (ConditionOperator.IsEmpty or ConditionOperator.IsNotEmpty or ConditionOperator.IsTrue or ConditionOperator.IsFalse))
        {
            return Wrong(findings, node, activityId, "BF324", "条件の value（くらべる値）を書いてください。", "The condition needs a value.");
        }
        return field is null ? null : new Condition.Comparison(field, by, value);
    }

    private static Condition? Wrong(ImmutableArray<Diagnostic>.Builder findings, SourceNode node, string? activityId, string code, string message, string english)
    {
        findings.Add(new Diagnostic(code, Severity.Error, message, node.Place, activityId) { MessageEn = english });
        return null;
    }

    private static ScriptValue ValueOf(SourceNode node) => SourceValues.Of(node);
}

/// <summary>Values as they stand in a file.</summary>
public static class SourceValues
{
    public static ScriptValue Of(SourceNode node) => node.Kind switch
    {
        SourceKind.Null => ScriptValue.Nothing,
        SourceKind.Boolean => ScriptValue.Of(node.Text == "true"),
        SourceKind.Number => ScriptValue.Of(double.Parse(node.Text!, System.Globalization.CultureInfo.InvariantCulture)),
        SourceKind.String => new ScriptValue.Text(node.Text!),
        SourceKind.Array => new ScriptValue.List([.. node.Items.Select(Of)]),
        SourceKind.Object => new ScriptValue.Fields([.. node.Properties.Select(property => KeyValuePair.Create(property.Key, Of(property.Value)))]),
        _ => throw new System.Diagnostics.UnreachableException(node.Kind.ToString()),
    };
}
