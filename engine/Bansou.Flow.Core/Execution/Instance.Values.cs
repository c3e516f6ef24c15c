using System.Collections.Immutable;
using Bansou.Flow.Core.Execution.Programs;
using Bansou.Flow.Core.Execution.Values;
using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Core.Execution;

/// <summary>Inputs, variables and outputs of an instance.</summary>
internal sealed partial class Instance
{
    // Outputs of this burst; they do not outlive a wait.
    private readonly Dictionary<Node, List<KeyValuePair<string, ScriptValue>>> _outputs = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, ScriptValue> _inputs = new(StringComparer.Ordinal);

    public Dictionary<string, ScriptValue> Output { get; } = new(StringComparer.Ordinal);

    public ScriptValue LastResult { get; private set; } = ScriptValue.Nothing;

    public void WriteLine(string text) => _run.Write(text);

    public Guid NewGuid() => _run.Ids.NextGuid();

    public void Give(IEnumerable<KeyValuePair<string, ScriptValue>> inputs)
    {
        foreach (var (name, value) in inputs)
        {
            var type = Definition.Inputs.FirstOrDefault(each => each.Name == name)?.Type;
            _inputs[name] = type is null ? value : Conversion.To(value, ValueKinds.Of(type, isArray: false));
        }
    }

    public ScriptValue? Input(string name) => _inputs.GetValueOrDefault(name);

    public ScriptValue OutputFields() => new ScriptValue.Fields([.. Output]);

    /// <summary>The workflow's own variables in order, and those that scripts made.</summary>
    public ImmutableArray<KeyValuePair<string, ScriptValue>> Variables()
    {
        var values = _root.Variables ?? [];
        return [.. values.Select((value, i) => KeyValuePair.Create(_root.Node.Slots[i].Name, value)), .. _root.Dynamic ?? []];
    }

    /// <summary>The value of an input; a fault says what went wrong, in Elsa's words with the cause behind.</summary>
    public ScriptValue Evaluate(ActivityContext context, InputSlot slot, out string? fault)
    {
        fault = null;
        switch (slot.Source)
        {
            case InputSource.Constant:
                return slot.Constant;
            case InputSource.Variable:
                return Conversion.To(Scopes.ById(context, slot.Text) ?? ScriptValue.Nothing, slot.Kind);
            case InputSource.WorkflowInput:
                return Conversion.To(new ScriptScope(this, context, takesOutcomes: false).GetInput(slot.Text), slot.Kind);
            case InputSource.Script:
                var result = ScriptEngine.Evaluate(slot.Text, new ScriptScope(this, context, takesOutcomes: false), ScriptLimits.Default);
                if (result is ScriptResult.Value done)
                {
                    return Conversion.To(done.Result, slot.Kind);
                }
                fault = $"Failed to evaluate activity input '{slot.Name}': {((ScriptResult.Failed)result).Problem.Message}";
                return ScriptValue.Nothing;
            case InputSource.Unsupported:
                fault = $"Failed to evaluate activity input '{slot.Name}': {slot.Text} の式は使えません。JavaScript か Literal で書いてください。";
                return ScriptValue.Nothing;
            default:
                throw new System.Diagnostics.UnreachableException(slot.Source.ToString());
        }
    }

    /// <summary>Records an output, and sets the variable or workflow output that it is bound to.</summary>
    public void SetOutput(ActivityContext context, string name, ScriptValue value)
    {
        if (!_outputs.TryGetValue(context.Node, out var outputs))
        {
            _outputs[context.Node] = outputs = [];
        }
        outputs.RemoveAll(each => each.Key == name);
        outputs.Add(new(name, value));
        if (name == "result")
        {
            LastResult = value;
        }
        if (context.Node.Source?.Outputs.GetValueOrDefault(name) is { } target)
        {
            Bind(context.Parent, target, value);
        }
    }

    public void SetWorkflowOutput(ActivityContext context, string name, ScriptValue value)
    {
        for (var at = context.Parent; at is not null; at = at.Parent)
        {
            if (DeclaresOutput(at, name))
            {
                SetCompositeOutput(at, name, value);
                return;
            }
        }
        Output[name] = value;
    }

    /// <summary>An output of this burst by the activity's id or name; without a name of the output, its first.</summary>
    public ScriptValue? FindOutput(string activity, string? output)
    {
        foreach (var (node, outputs) in _outputs)
        {
            if (node.Id != activity && node.Name != activity)
            {
                continue;
            }
            foreach (var each in outputs)
            {
                if (output is null || each.Key.Equals(output, StringComparison.OrdinalIgnoreCase))
                {
                    return each.Value;
                }
            }
        }
        return null;
    }

    /// <summary>A variable that no scope has belongs to the workflow.</summary>
    public static void SetVariable(ActivityContext context, string name, ScriptValue value)
    {
        if (Scopes.SetByName(context, name, value))
        {
            return;
        }
        var composite = context;
        while (composite is { Node.IsComposite: false, Parent: not null })
        {
            composite = composite.Parent;
        }
        composite.SetDynamic(name, value);
    }

    private static void Declare(ActivityContext context)
    {
        var slots = context.Node.Slots;
        if (slots.Length == 0)
        {
            return;
        }
        var given = context.Node.IsComposite ? context.Inputs.Length : 0;
        var values = new ScriptValue[slots.Length];
        for (var i = 0; i < slots.Length; i++)
        {
            values[i] = i < given ? context.Inputs[i] : slots[i].Default;
        }
        context.Variables = values;
    }

    private string? EvaluateInputs(ActivityContext context)
    {
        if (context.Node.ConstantInputs is { } constant)
        {
            context.Inputs = constant;
            return null;
        }
        var slots = context.Node.Inputs;
        context.Inputs = new ScriptValue[slots.Length];
        for (var i = 0; i < slots.Length; i++)
        {
            string? fault = null;
            context.Inputs[i] = slots[i].IsDeferred ? ScriptValue.Nothing : Evaluate(context, slots[i], out fault);
            if (fault is not null)
            {
                return fault;
            }
        }
        return null;
    }

    private void Bind(ActivityContext? from, string id, ScriptValue value)
    {
        for (var at = from; at is not null; at = at.Parent)
        {
            if (Scopes.SetOwnById(at, id, value))
            {
                return;
            }
            if (DeclaresOutput(at, id))
            {
                SetCompositeOutput(at, id, value);
                return;
            }
        }
    }

    private static bool DeclaresOutput(ActivityContext context, string name)
    {
        if (context.Node.Program is not { } program)
        {
            return false;
        }
        foreach (var output in program.Definition.Outputs)
        {
            if (output.Name == name)
            {
                return true;
            }
        }
        return false;
    }

    private void SetCompositeOutput(ActivityContext composite, string name, ScriptValue value)
    {
        if (composite.Parent is null)
        {
            Output[name] = value;
        }
        else
        {
            SetOutput(composite, NodeCompiler.CamelCase(name), value);
        }
    }

    /// <summary>An input outlives a wait only when its definition names a workflow storage (elsa-format §5).</summary>
    private void ForgetTransientInputs()
    {
        foreach (var name in _inputs.Keys.ToList())
        {
            var driver = Definition.Inputs.FirstOrDefault(each => each.Name == name)?.StorageDriverType;
            if (driver is null || !driver.Contains("Workflow", StringComparison.Ordinal) || !driver.Contains("StorageDriver", StringComparison.Ordinal) || driver.Contains("MemoryStorageDriver", StringComparison.Ordinal))
            {
                _inputs.Remove(name);
            }
        }
    }
}
