using System.Collections.Immutable;
using System.Text.Json;
using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Core.Cases.Flow;

/// <summary>What scripts of a case flow can see: the variables of the case, which flow it is, and the outcomes they set. Nothing of the person's records.</summary>
internal sealed class CaseScriptHost(CaseState.Active state) : IScriptHost
{
    private readonly Dictionary<string, ScriptValue> changed = [];

    public ImmutableArray<string> Outcomes { get; private set; } = [];

    public IEnumerable<string> VariableNames => state.Variables.Keys.Concat(changed.Keys);

    public ScriptValue? Variable(string name) =>
        changed.TryGetValue(name, out var value) ? value : state.Variables.TryGetValue(name, out var stored) ? ScriptValue.FromJson(stored) : null;

    public void SetVariable(string name, ScriptValue value) => changed[name] = value;

    public Func<ImmutableArray<ScriptValue>, ScriptValue>? Function(string name) => name switch
    {
        "setOutcome" or "setOutcomes" => SetOutcomes,
        "getWorkflowDefinitionId" => _ => ScriptValue.Of(state.FlowVersion.FlowId),
        "getWorkflowDefinitionVersion" => _ => ScriptValue.Of(state.FlowVersion.Version),
        _ => null,
    };

    /// <summary>The ports to follow, with the variables that were set on the way.</summary>
    public ScriptStep Result(params ImmutableArray<string> ports) =>
        new(ports, [.. changed.OrderBy(change => change.Key, StringComparer.Ordinal).Select(change => KeyValuePair.Create(change.Key, change.Value.ToJson()))], null);

    private ScriptValue SetOutcomes(ImmutableArray<ScriptValue> arguments)
    {
        var names = arguments is [ScriptValue.List list] ? list.Items : arguments;
        Outcomes = [.. names.OfType<ScriptValue.Text>().Select(text => text.Value)];
        return ScriptValue.Missing;
    }
}
