using System.Collections.Immutable;
using System.Globalization;
using Bansou.Flow.Core.Execution.Values;
using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Core.Execution;

/// <summary>What a script of an activity sees of its instance (elsa-format §4).</summary>
internal sealed class ScriptScope(Instance instance, ActivityContext context, bool takesOutcomes) : IScriptHost
{
    /// <summary>The ports that the script chose; default when it chose none.</summary>
    public ImmutableArray<string> Outcomes { get; private set; }

    public IEnumerable<string> VariableNames => Scopes.Names(context);

    public ScriptValue? Variable(string name) => Scopes.ByName(context, name);

    public void SetVariable(string name, ScriptValue value) => Instance.SetVariable(context, name, value);

    public Func<ImmutableArray<ScriptValue>, ScriptValue>? Function(string name) => Workflow(name) ?? Outputs(name) ?? Chosen(name) ?? InputOf(name);

    /// <summary>Inside a workflow used as activity its inputs are variables, and they come first.</summary>
    public ScriptValue GetInput(string name) =>
        (IsInsideSubFlow ? Scopes.ByName(context, name) : null) ?? instance.Input(name) ?? ScriptValue.Nothing;

    private bool IsInsideSubFlow
    {
        get
        {
            for (var at = context.Parent; at is not null; at = at.Parent)
            {
                if (at.Node.IsComposite)
                {
                    return at.Parent is not null;
                }
            }
            return false;
        }
    }

    private Func<ImmutableArray<ScriptValue>, ScriptValue>? Workflow(string name)
    {
        var definition = instance.Definition;
        return name switch
        {
            "getWorkflowDefinitionId" => _ => ScriptValue.Of(definition.DefinitionId),
            "getWorkflowDefinitionVersionId" => _ => ScriptValue.Of(definition.Id),
            "getWorkflowDefinitionVersion" => _ => ScriptValue.Of(definition.Version),
            "getWorkflowInstanceId" => _ => ScriptValue.Of(instance.Id),
            "getCorrelationId" => _ => ScriptValue.Of(instance.CorrelationId),
            "setCorrelationId" => given => Nothing(() => instance.CorrelationId = Text(given)),
            "getWorkflowInstanceName" => _ => ScriptValue.Of(instance.Name),
            "setWorkflowInstanceName" => given => Nothing(() => instance.Name = Text(given)),
            "newGuid" or "newGuidString" or "getGuidString" => _ => ScriptValue.Of(instance.NewGuid().ToString("D", CultureInfo.InvariantCulture)),
            "newShortGuid" or "getShortGuid" => _ => ScriptValue.Of(Convert.ToBase64String(instance.NewGuid().ToByteArray()).TrimEnd('=').Replace('+', '-').Replace('/', '_')),
            _ => null,
        };
    }

    private Func<ImmutableArray<ScriptValue>, ScriptValue>? Outputs(string name)
    {
        switch (name)
        {
            case "getLastResult":
                return _ => instance.LastResult;
            case "getOutputFrom":
                return given => instance.FindOutput(Text(given), given.Length > 1 && !given[1].IsMissing ? Conversion.TextOf(given[1]) : null) ?? ScriptValue.Nothing;
        }
        var from = name.StartsWith("get", StringComparison.Ordinal) ? name.LastIndexOf("From", StringComparison.Ordinal) : -1;
        if (from <= 3 || Scopes.Names(context).Any(each => Pascal(each) == name[3..]))
        {
            return null;
        }
        return _ => instance.FindOutput(name[(from + 4)..], name[3..from]) ?? ScriptValue.Nothing;
    }

    private Func<ImmutableArray<ScriptValue>, ScriptValue>? Chosen(string name) => takesOutcomes
        ? name switch
        {
            "setOutcome" => given => Nothing(() => Outcomes = [Text(given)]),
            "setOutcomes" => given => Nothing(() => Outcomes = given is [ScriptValue.List list, ..] ? [.. list.Items.Select(Conversion.TextOf)] : []),
            _ => null,
        }
        : null;

    private Func<ImmutableArray<ScriptValue>, ScriptValue>? InputOf(string name)
    {
        if (name == "getInput")
        {
            return given => GetInput(Text(given));
        }
        if (IsInsideSubFlow || !name.StartsWith("get", StringComparison.Ordinal) || Scopes.Names(context).Any(each => Pascal(each) == name[3..]))
        {
            return null;
        }
        foreach (var input in instance.Definition.Inputs)
        {
            if (Pascal(input.Name) == name[3..])
            {
                return _ => instance.Input(input.Name) ?? ScriptValue.Nothing;
            }
        }
        return null;
    }

    private static string Pascal(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];

    private static string Text(ImmutableArray<ScriptValue> given) => given.IsEmpty ? "" : Conversion.TextOf(given[0]);

    private static ScriptValue Nothing(Action effect)
    {
        effect();
        return ScriptValue.Missing;
    }
}
