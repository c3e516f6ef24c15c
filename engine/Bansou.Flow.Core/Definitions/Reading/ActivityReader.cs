using System.Collections.Immutable;
using Bansou.Flow.Core.Definitions.Catalogue;

namespace Bansou.Flow.Core.Definitions.Reading;

/// <summary>Reads one activity and all below it (elsa-format §2).</summary>
internal sealed class ActivityReader(Findings findings, ActivityIds ids, bool caseMode, bool inPack)
{
    /// <param name="property">The property of the parent that holds it, for messages.</param>
    /// <param name="siblings">Ids that stand in the same parent already.</param>
    public Activity? Read(SourceNode node, string property, string parentNodeId, HashSet<string> siblings)
    {
        if (!new Scope(findings).Is(node, property, SourceKind.Object))
        {
            return null;
        }
        var typeName = new Scope(findings, node["id"]?.AsString()).Text(node, "type") ?? "";
        var id = IdOf(node, typeName, siblings);
        // Findings speak of the id that stands in the file, even where it was taken already.
        var scope = new Scope(findings, node["id"]?.AsString() is { Length: > 0 } stated ? stated : id);
        var type = ActivityCatalogue.Find(typeName);
        TellType(node, typeName, type, scope);
        var (inputs, outputs) = InputReader.Read(node, type, scope);
        var activity = new ActivityShell(id, parentNodeId + ":" + id, typeName, scope);
        return Fill(activity, node, type, inputs, outputs);
    }

    /// <summary>What is known of an activity before its children are read.</summary>
    private readonly record struct ActivityShell(string Id, string NodeId, string Type, Scope Scope);

    private Activity Fill(ActivityShell shell, SourceNode node, ActivityType? type, ImmutableDictionary<string, InputValue> inputs, ImmutableDictionary<string, string> outputs)
    {
        var scope = shell.Scope;
        var inside = new HashSet<string>(StringComparer.Ordinal);
        var children = type?.Children is { } list ? Children(node, list, shell, inside) : [];
        var custom = scope.Object(node, "customProperties");
        return new Activity
        {
            Id = shell.Id,
            NodeId = shell.NodeId,
            Type = shell.Type,
            Version = scope.Number(node, "version", 0, int.MaxValue) ?? 1,
            Name = scope.Text(node, "name"),
            DisplayText = scope.Object(node, "metadata") is { } metadata ? scope.Text(metadata, "displayText") : null,
            CanStartWorkflow = (custom is null ? null : scope.Boolean(custom, "canStartWorkflow")) ?? scope.Boolean(node, "canStartWorkflow") ?? false,
            MergeMode = custom is null ? null : scope.Text(custom, "mergeMode"),
            Inputs = inputs,
            Outputs = outputs,
            Parts = type is null ? ImmutableDictionary<string, Activity>.Empty : Parts(node, type, shell, inside),
            Activities = children,
            Cases = type is { HasCases: true } ? Cases(node, shell, inside) : [],
            Connections = type is { HasConnections: true } ? new ConnectionReader(scope, caseMode, children).Read(node) : [],
            Variables = type is { HasVariables: true } ? VariableReader.Read(node, shell.Id, findings) : [],
            Step = type?.Step is { } kind ? StepReader.Read(node, kind, scope) : null,
            Source = node,
        };
    }

    private string IdOf(SourceNode node, string type, HashSet<string> siblings)
    {
        var scope = new Scope(findings);
        if (scope.Text(node, "id") is not { } id)
        {
            id = ids.Next(type);
            if (caseMode)
            {
                scope.Findings.Add(ReadingRules.MissingId, node.Place, id, id);
            }
        }
        else if (siblings.Contains(id))
        {
            scope.Findings.Add(ReadingRules.DuplicateId, node.Find("id")!.Place, id, id);
            id = ids.Next(type);
        }
        siblings.Add(id);
        return id;
    }

    private void TellType(SourceNode node, string typeName, ActivityType? type, Scope scope)
    {
        if (typeName.Length == 0)
        {
            if (node["type"] is not { Kind: not (SourceKind.String or SourceKind.Null) })
            {
                scope.Add(ReadingRules.MissingType, node.Place);
            }
        }
        else if (type is null)
        {
            TellUnknownType(node["type"]!.Place, typeName, scope);
        }
        else if (caseMode && !type.AllowedInCaseMode && !type.HasConnections)
        {
            scope.Add(ReadingRules.NotInCaseMode, node["type"]!.Place, typeName);
        }
    }

    private void TellUnknownType(SourcePlace place, string typeName, Scope scope)
    {
        if (typeName.Contains('.'))
        {
            var (ja, en) = !findings.IsFull && NearestType.Of(typeName) is { } near ? ($"（{near} のことでしょうか）", $" (did you mean {near}?)") : ("", "");
            findings.Add(ReadingRules.UnknownType, caseMode ? Severity.Error : Severity.Warning, place, scope.ActivityId, typeName, ja, en);
        }
        else if (!inPack)
        {
            scope.Add(ReadingRules.SubFlowElsewhere, place, typeName);
        }
    }

    private ImmutableArray<Activity> Children(SourceNode node, string list, ActivityShell shell, HashSet<string> inside)
    {
        var children = ImmutableArray.CreateBuilder<Activity>();
        foreach (var item in shell.Scope.Items(node, list))
        {
            if (Read(item, list, shell.NodeId, inside) is { } child)
            {
                children.Add(child);
            }
        }
        return children.DrainToImmutable();
    }

    private ImmutableDictionary<string, Activity> Parts(SourceNode node, ActivityType type, ActivityShell shell, HashSet<string> inside)
    {
        var parts = ImmutableDictionary<string, Activity>.Empty;
        foreach (var name in type.Parts)
        {
            if (node.Find(name) is { } part && Read(part, name, shell.NodeId, inside) is { } activity)
            {
                parts = parts.Add(name, activity);
            }
        }
        return parts;
    }

    private ImmutableArray<SwitchCase> Cases(SourceNode node, ActivityShell shell, HashSet<string> inside)
    {
        var cases = ImmutableArray.CreateBuilder<SwitchCase>();
        foreach (var item in shell.Scope.Objects(node, "cases"))
        {
            var body = item.Find("activity") is { } activity ? Read(activity, "activity", shell.NodeId, inside) : null;
            cases.Add(new SwitchCase(LabelOf(item, shell), ConditionOf(item, shell.Scope), body, item.Place));
        }
        return cases.DrainToImmutable();
    }

    /// <summary>The label is the port of a FlowSwitch; in a Switch it is only a word.</summary>
    private static string LabelOf(SourceNode item, ActivityShell shell)
    {
        if (item.Find("label") is null && shell.Type == "Elsa.FlowSwitch")
        {
            shell.Scope.Findings.Add(ReadingRules.SettingMissing, Severity.Warning, item.Place, shell.Id, "label");
        }
        return shell.Scope.String(item, "label") ?? "";
    }

    private static Expression? ConditionOf(SourceNode item, Scope scope)
    {
        if (item.Find("condition") is { } condition)
        {
            return InputReader.BareExpression("condition", condition, scope);
        }
        scope.Add(ReadingRules.InputWithoutExpression, item.Place, "condition");
        return null;
    }
}
