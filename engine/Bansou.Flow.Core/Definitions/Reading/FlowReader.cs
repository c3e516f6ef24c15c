using System.Collections.Immutable;
using System.Globalization;

namespace Bansou.Flow.Core.Definitions.Reading;

/// <summary>What became of a flow file: the definition as far as it can be read (null when it is no JSON object), and all that was found.</summary>
public sealed record FlowReadResult(FlowDefinition? Definition, ImmutableArray<Diagnostic> Diagnostics)
{
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}

/// <summary>流れの読み取り: reads an Elsa 3 workflow definition. Any bytes may come in; what cannot be used is told, nothing is thrown.</summary>
public static class FlowReader
{
    /// <summary>The node id of the workflow itself; all node ids begin with it.</summary>
    public const string WorkflowNodeId = "Workflow1";

    public static FlowReadResult Read(ReadOnlySpan<byte> text, string? file = null)
    {
        var findings = new Findings(file);
        var definition = Read(text, findings, inPack: false);
        return new FlowReadResult(definition, findings.InOrder());
    }

    /// <param name="inPack">Whether the other flows are at hand: then calls of them are judged by the pack.</param>
    internal static FlowDefinition? Read(ReadOnlySpan<byte> text, Findings findings, bool inPack) =>
        SourceReader.Read(text, findings) is { } source ? Read(source, findings, inPack) : null;

    private static FlowDefinition? Read(SourceNode source, Findings findings, bool inPack)
    {
        if (source.Kind != SourceKind.Object)
        {
            findings.Add(ReadingRules.NotAnObject, source.Place, null);
            return null;
        }
        var scope = new Scope(findings);
        var settings = CaseSettings(source, findings);
        var mode = ModeOf(settings, scope);
        var root = RootOf(source, mode == FlowMode.Case, inPack, scope);
        var definitionId = DefinitionIdOf(source, scope);
        var version = scope.Number(source, "version", 0, int.MaxValue) ?? 1;
        return new FlowDefinition
        {
            Id = scope.Text(source, "id") ?? $"{definitionId}-{version.ToString(CultureInfo.InvariantCulture)}",
            DefinitionId = definitionId,
            Name = scope.Text(source, "name"),
            Description = scope.Text(source, "description"),
            Version = version,
            IsPublished = scope.Boolean(source, "isPublished") ?? false,
            IsLatest = scope.Boolean(source, "isLatest") ?? false,
            Variables = VariableReader.Read(source, null, findings),
            Inputs = VariableReader.Inputs(source, findings),
            Outputs = VariableReader.Outputs(source, findings),
            Outcomes = scope.Strings(source, "outcomes"),
            Options = OptionsOf(source, scope),
            Mode = mode,
            ReturnLines = ReturnLineReader.Read(settings, root.Connections, new Scope(findings, root.Id)),
            Root = root,
            Source = source,
        };
    }

    private static SourceNode? CaseSettings(SourceNode source, Findings findings) =>
        source.Find("root") is { Kind: SourceKind.Object } root && root.Find("customProperties") is { Kind: SourceKind.Object } custom
            ? new Scope(findings, root["id"]?.AsString()).Object(custom, "bansou")
            : null;

    private static FlowMode? ModeOf(SourceNode? settings, Scope scope) =>
        settings is null ? null : scope.Word(settings, "mode", "counter", "token", "case") switch
        {
            "counter" => FlowMode.Counter,
            "token" => FlowMode.Token,
            "case" => FlowMode.Case,
            null => null,
            var other => throw new InvalidOperationException($"The word '{other}' is no mode."),
        };

    private static Activity RootOf(SourceNode source, bool caseMode, bool inPack, Scope scope)
    {
        var node = source.Find("root");
        if (node is null)
        {
            scope.Add(ReadingRules.MissingRoot, source.Place);
        }
        else if (new ActivityReader(scope.Findings, new ActivityIds(node), caseMode, inPack).Read(node, "root", WorkflowNodeId, []) is { } root)
        {
            if (caseMode && root.Type != "Elsa.Flowchart")
            {
                scope.Findings.Add(ReadingRules.CaseRoot, node.Place, root.Id, root.Type);
            }
            return root;
        }
        return new Activity { Id = "Sequence1", NodeId = WorkflowNodeId + ":Sequence1", Type = "Elsa.Sequence", Source = source };
    }

    private static string DefinitionIdOf(SourceNode source, Scope scope)
    {
        if (scope.Text(source, "definitionId") is { } stated)
        {
            return stated;
        }
        var taken = source.Find("id")?.AsString() ?? source.Find("name")?.AsString() ?? "flow";
        scope.Add(ReadingRules.MissingDefinitionId, source.Place, taken);
        return taken;
    }

    private static FlowOptions OptionsOf(SourceNode source, Scope scope)
    {
        var legacy = scope.Boolean(source, "usableAsActivity") ?? false;
        if (scope.Object(source, "options") is not { } options)
        {
            return new FlowOptions { UsableAsActivity = legacy };
        }
        return new FlowOptions
        {
            UsableAsActivity = scope.Boolean(options, "usableAsActivity") ?? legacy,
            AutoUpdateConsumingWorkflows = scope.Boolean(options, "autoUpdateConsumingWorkflows") ?? false,
            ActivationStrategyType = scope.Text(options, "activationStrategyType"),
            IncidentStrategyType = scope.Text(options, "incidentStrategyType"),
        };
    }
}
