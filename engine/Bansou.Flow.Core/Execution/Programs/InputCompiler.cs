using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Execution.Values;
using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Core.Execution.Programs;

/// <summary>Makes slots of expressions: all that does not change is converted once (elsa-format §3).</summary>
internal static class InputCompiler
{
    public static InputSlot Compile(InputSpec spec, Expression? expression)
    {
        if (expression is null)
        {
            return Constant(spec, spec.Default ?? ScriptValue.Nothing);
        }
        return expression.Type switch
        {
            "Literal" => Constant(spec, Conversion.To(Conversion.FromSource(expression.Value), spec.Kind)),
            "Object" or "Json" => Constant(spec, Conversion.To(ObjectValue(Conversion.FromSource(expression.Value), spec.Kind), spec.Kind)),
            "Variable" => Reference(spec, InputSource.Variable, expression.Value, "id"),
            "Input" => Reference(spec, InputSource.WorkflowInput, expression.Value, "name"),
            "JavaScript" => new InputSlot(spec.PascalName, spec.Kind, InputSource.Script, ScriptValue.Nothing, expression.Value?.Text ?? "", spec.IsDeferred),
            var other => new InputSlot(spec.PascalName, spec.Kind, InputSource.Unsupported, ScriptValue.Nothing, other, spec.IsDeferred),
        };
    }

    /// <summary>A variable's default: a text in the file, converted to its type, left unset when that fails.</summary>
    public static VariableSlot Variable(VariableDefinition variable)
    {
        var kind = ValueKinds.Of(variable.TypeName, variable.IsArray);
        return new VariableSlot(variable.Id, variable.Name, kind, Conversion.To(Conversion.FromSource(variable.Value), kind));
    }

    private static InputSlot Constant(InputSpec spec, ScriptValue value) =>
        new(spec.PascalName, spec.Kind, InputSource.Constant, value, "", spec.IsDeferred);

    /// <summary>JSON in a text is read when the target has a type; an untyped target keeps the text.</summary>
    private static ScriptValue ObjectValue(ScriptValue value, ValueKind kind)
    {
        if (value is not ScriptValue.Text text || kind == ValueKind.Any)
        {
            return value;
        }
        return string.IsNullOrWhiteSpace(text.Value) ? ScriptValue.Nothing : Conversion.FromJsonText(text.Value) ?? value;
    }

    /// <summary>The reference as an object, or as the JSON text of one.</summary>
    private static InputSlot Reference(InputSpec spec, InputSource source, SourceNode? value, string key)
    {
        var reference = value?.Kind == SourceKind.String ? Conversion.FromJsonText(value.Text!) : Conversion.FromSource(value);
        return reference is ScriptValue.Fields fields && fields[key] is ScriptValue.Text { Value: var found }
            ? new InputSlot(spec.PascalName, spec.Kind, source, ScriptValue.Nothing, found, spec.IsDeferred)
            : Constant(spec, ScriptValue.Nothing);
    }
}
