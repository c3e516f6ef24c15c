using System.Collections.Immutable;
using Bansou.Flow.Core.Definitions.Catalogue;

namespace Bansou.Flow.Core.Definitions.Reading;

/// <summary>Reads input and output wrappers (elsa-format §3): what Elsa passes over in silence is passed over too, but said.</summary>
internal static class InputReader
{
    private const string Literal = "Literal";
    private static readonly ImmutableArray<string> Common =
        ["id", "nodeId", "name", "type", "version", "customProperties", "metadata", "canStartWorkflow", "runAsynchronously"];

    private static readonly ImmutableArray<string> SubFlow =
        ["workflowDefinitionId", "workflowDefinitionVersionId", "latestAvailablePublishedVersion", "latestAvailablePublishedVersionId"];

    public static (ImmutableDictionary<string, InputValue> Inputs, ImmutableDictionary<string, string> Outputs) Read(SourceNode node, ActivityType? type, Scope scope)
    {
        var inputs = ImmutableDictionary.CreateBuilder<string, InputValue>(StringComparer.Ordinal);
        var outputs = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in node.Properties)
        {
            if (value.Kind == SourceKind.Null || Common.Contains(name))
            {
                continue;
            }
            if (type is null ? !SubFlow.Contains(name) && IsOutput(value) : type.Outputs.Contains(name))
            {
                if (VariableIdOf(name, value, scope) is { } id)
                {
                    outputs[name] = id;
                }
            }
            else if (type is null ? !SubFlow.Contains(name) && IsWrapper(value) : type.Inputs.Contains(name))
            {
                if (Input(name, value, scope) is { } input)
                {
                    inputs[name] = input;
                }
            }
            else if (type is { Step: null } && IsWrapper(value) && !type.Ignored.Contains(name))
            {
                scope.Add(ReadingRules.UnknownInput, value.Place, name, type.Type);
            }
        }
        return (inputs.ToImmutable(), outputs.ToImmutable());
    }

    /// <summary>A bare expression, as a case has one: <c>{ "type", "value" }</c>.</summary>
    public static Expression? BareExpression(string name, SourceNode node, Scope scope)
    {
        if (node.Kind != SourceKind.Object)
        {
            scope.Add(ReadingRules.InputWithoutExpression, node.Place, name);
            return null;
        }
        var type = node["type"];
        if (type is not { Kind: SourceKind.String or SourceKind.Null })
        {
            scope.Add(ReadingRules.InputWithoutExpression, node.Place, name);
            return null;
        }
        var word = type.Text ?? Literal;
        switch (word)
        {
            case Literal or "Object" or "Json" or "Variable" or "Input" or "JavaScript":
                break;
            case "Liquid" or "CSharp" or "Python":
                scope.Add(ReadingRules.UnsupportedExpressionType, type.Place, name, word);
                break;
            default:
                scope.Add(ReadingRules.UnknownExpressionType, type.Place, name, word);
                return null;
        }
        return new Expression(word, node["value"]);
    }

    private static InputValue? Input(string name, SourceNode value, Scope scope)
    {
        if (value.Kind != SourceKind.Object)
        {
            return new InputValue(null, new Expression(Literal, value), value.Place);
        }
        var expression = value["expression"];
        if (name == "variable" && expression is null)
        {
            return new InputValue(value["typeName"]?.AsString(), new Expression("Variable", value), value.Place);
        }
        if (value["typeName"] is not { } typeName)
        {
            scope.Add(ReadingRules.InputWithoutTypeName, value.Place, name);
            return null;
        }
        if (expression is null)
        {
            scope.Add(ReadingRules.InputWithoutExpression, value.Place, name);
            return null;
        }
        return BareExpression(name, expression, scope) is { } read ? new InputValue(typeName.AsString(), read, value.Place) : null;
    }

    private static string? VariableIdOf(string name, SourceNode value, Scope scope)
    {
        if (!scope.Is(value, name, SourceKind.Object) || scope.Object(value, "memoryReference") is not { } reference)
        {
            return null;
        }
        return scope.Text(reference, "id");
    }

    private static bool IsWrapper(SourceNode value) =>
        value.Kind == SourceKind.Object && (value["typeName"] is not null || value["expression"] is not null);

    private static bool IsOutput(SourceNode value) =>
        value.Kind == SourceKind.Object && value["memoryReference"] is not null && value["expression"] is null;
}
