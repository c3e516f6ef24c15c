using System.Collections.Immutable;
using System.Globalization;

namespace Bansou.Flow.Core.Definitions.Reading;

/// <summary>Reads variables of a definition and of a container, and the inputs and outputs of a definition (elsa-format §1, §5).</summary>
internal static class VariableReader
{
    /// <param name="ownerId">Id of the activity that owns them; null for the definition itself, where a default must be a string.</param>
    public static ImmutableArray<VariableDefinition> Read(SourceNode owner, string? ownerId, Findings findings)
    {
        var scope = new Scope(findings, ownerId);
        var variables = ImmutableArray.CreateBuilder<VariableDefinition>();
        var number = 0;
        foreach (var node in scope.Objects(owner, "variables"))
        {
            number++;
            if (Variable(node, ownerId, number, scope) is { } variable)
            {
                variables.Add(variable);
            }
        }
        return variables.DrainToImmutable();
    }

    public static ImmutableArray<InputDefinition> Inputs(SourceNode definition, Findings findings)
    {
        var scope = new Scope(findings);
        var inputs = ImmutableArray.CreateBuilder<InputDefinition>();
        foreach (var node in Named(definition, "inputs", scope))
        {
            inputs.Add(new InputDefinition(scope.Text(node, "name")!, scope.Text(node, "type") ?? "Object")
            {
                DisplayName = scope.String(node, "displayName"),
                StorageDriverType = scope.String(node, "storageDriverType"),
            });
        }
        return inputs.DrainToImmutable();
    }

    public static ImmutableArray<OutputDefinition> Outputs(SourceNode definition, Findings findings)
    {
        var scope = new Scope(findings);
        var outputs = ImmutableArray.CreateBuilder<OutputDefinition>();
        foreach (var node in Named(definition, "outputs", scope))
        {
            outputs.Add(new OutputDefinition(scope.Text(node, "name")!, scope.Text(node, "type") ?? "Object") { DisplayName = scope.String(node, "displayName") });
        }
        return outputs.DrainToImmutable();
    }

    private static IEnumerable<SourceNode> Named(SourceNode definition, string list, Scope scope)
    {
        foreach (var node in scope.Objects(definition, list))
        {
            if (node.Find("name")?.AsString() is { } name && !string.IsNullOrWhiteSpace(name))
            {
                yield return node;
            }
            else
            {
                scope.Add(ReadingRules.PortWithoutName, node.Place);
            }
        }
    }

    private static VariableDefinition? Variable(SourceNode node, string? ownerId, int number, Scope scope)
    {
        var position = number.ToString(CultureInfo.InvariantCulture);
        var name = scope.Text(node, "name");
        if (name is null)
        {
            name = "Variable" + position;
            scope.Add(ReadingRules.VariableWithoutName, node.Place, name);
        }
        var typeName = scope.Text(node, "typeName") ?? "Object";
        if (!TypeAliases.IsKnown(typeName))
        {
            scope.Add(ReadingRules.UnknownVariableType, node.Place, name, typeName);
            return null;
        }
        var value = node.Find("value");
        if (value is not null && value.Kind != SourceKind.String && (ownerId is null || value.Kind is SourceKind.Array or SourceKind.Object))
        {
            scope.Add(ReadingRules.VariableValue, value.Place, name);
            value = null;
        }
        var id = scope.Text(node, "id") ?? $"{ownerId ?? FlowReader.WorkflowNodeId}:variable-{position}";
        return new VariableDefinition(id, name, typeName, scope.Boolean(node, "isArray") ?? false, value)
        {
            StorageDriverTypeName = scope.String(node, "storageDriverTypeName"),
        };
    }
}
