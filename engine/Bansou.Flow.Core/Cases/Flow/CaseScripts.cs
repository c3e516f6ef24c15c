using System.Collections.Immutable;
using System.Text.Json;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Core.Cases.Flow;

/// <summary>What an automatic step with a condition or a script came to: the ports to follow and the variables it set, or a fault code.</summary>
internal sealed record ScriptStep(ImmutableArray<string> Ports, ImmutableArray<KeyValuePair<string, JsonElement>> Variables, string? Fault)
{
    public static ScriptStep To(params ImmutableArray<string> ports) => new(ports, [], null);

    public static ScriptStep Failed(string code) => new([], [], code);
}

/// <summary>Runs conditions and scripts of automatic steps against the variables of a case.</summary>
internal static class CaseScripts
{
    public static ScriptStep Run(CaseStep step, CaseState.Active state)
    {
        var host = new CaseScriptHost(state);
        return step.Type switch
        {
            CaseStepType.Decision => Decide(step, host),
            CaseStepType.Switch => Switch(step, host),
            CaseStepType.SetVariable => Set(step, host),
            CaseStepType.Script => Script(step, host),
            _ => throw new System.Diagnostics.UnreachableException(step.Type.ToString()),
        };
    }

    private static ScriptStep Decide(CaseStep step, CaseScriptHost host)
    {
        var (value, fault) = Condition(step, "condition", step.Activity!.Inputs.GetValueOrDefault("condition")?.Expression, host);
        return fault is null ? host.Result(value ? "True" : "False") : ScriptStep.Failed(fault);
    }

    /// <summary>Labels of the cases that match: the first, or all with MatchAny; none leads to Default.</summary>
    private static ScriptStep Switch(CaseStep step, CaseScriptHost host)
    {
        var all = step.Activity!.Inputs.GetValueOrDefault("mode")?.Expression.Value?.Text == "MatchAny";
        var ports = new List<string>();
        for (var i = 0; i < step.Activity.Cases.Length && (all || ports.Count == 0); i++)
        {
            var (matches, fault) = Condition(step, $"cases[{i}]", step.Activity.Cases[i].Condition, host);
            if (fault is not null)
            {
                return ScriptStep.Failed(fault);
            }
            if (matches)
            {
                ports.Add(step.Activity.Cases[i].Label);
            }
        }
        return ports.Count == 0 ? host.Result("Default") : host.Result([.. ports]);
    }

    private static ScriptStep Set(CaseStep step, CaseScriptHost host)
    {
        var variable = step.Activity!.Source["variable"];
        if ((variable?["name"] ?? variable?["id"])?.AsString() is not { } name)
        {
            return ScriptStep.Failed("variable-unknown");
        }
        var (value, fault) = Value(step.Activity.Inputs.GetValueOrDefault("value")?.Expression, host);
        if (fault is not null)
        {
            return ScriptStep.Failed(fault);
        }
        host.SetVariable(name, value);
        return host.Result("Done");
    }

    private static ScriptStep Script(CaseStep step, CaseScriptHost host)
    {
        var (value, fault) = Value(step.Activity!.Inputs.GetValueOrDefault("script")?.Expression, host, asScript: true);
        if (fault is not null)
        {
            return ScriptStep.Failed(fault);
        }
        if (step.Activity.Outputs.TryGetValue("result", out var bound))
        {
            host.SetVariable(bound, value);
        }
        return host.Outcomes.IsEmpty ? host.Result("Done") : host.Result(host.Outcomes);
    }

    /// <summary>The structure where there is one, else the expression (docs/flow-format.md, "Conditions").</summary>
    private static (bool Value, string? Fault) Condition(CaseStep step, string input, Expression? expression, CaseScriptHost host)
    {
        if (step.Conditions.TryGetValue(input, out var condition))
        {
            return (ConditionEvaluation.Evaluate(condition, host.Variable), null);
        }
        var (value, fault) = Value(expression, host);
        return (value.IsTruthy && value is not ScriptValue.Text { Value: "false" or "False" }, fault);
    }

    private static (ScriptValue Value, string? Fault) Value(Expression? expression, CaseScriptHost host, bool asScript = false) => expression switch
    {
        null or { Value: null } => (ScriptValue.Nothing, null),
        { Type: "JavaScript", Value.Text: { } script } => Evaluate(script, host),
        { Type: "Literal", Value.Text: { } script } when asScript => Evaluate(script, host),
        { Type: "Literal", Value: { } value } => (SourceValues.Of(value), null),
        { Type: "Variable", Value: { } variable } => (host.Variable((variable["name"] ?? variable["id"])?.AsString() ?? "") ?? ScriptValue.Nothing, null),
        _ => (ScriptValue.Nothing, "expression-unsupported"),
    };

    private static (ScriptValue, string?) Evaluate(string script, CaseScriptHost host) => ScriptEngine.Evaluate(script, host) switch
    {
        ScriptResult.Value value => (value.Result, null),
        ScriptResult.Failed failed => (ScriptValue.Nothing, failed.Problem.Code),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
