using System.Collections.Immutable;

namespace Bansou.Flow.Core.Definitions.Lint.Structure;

/// <summary>BF106: every variable that a step reads or sets is one that the flow has.</summary>
internal sealed class VariableIsKnownRule() : FlowRule("BF106", "variable-is-known", Severity.Warning)
{
    /// <summary>Elsa gives the bodies of its loops these two.</summary>
    private static readonly string[] LoopVariables = ["CurrentValue", "CurrentIndex"];

    public override IEnumerable<Diagnostic> Check(LintSubject subject)
    {
        var known = Flows(subject).SelectMany(flow => flow.Variables.Concat(LintSubject.Everything(flow.Root).SelectMany(activity => activity.Variables)))
            .SelectMany(Names).ToHashSet(StringComparer.Ordinal);
        if (!subject.IsCase)
        {
            known.UnionWith(LoopVariables);
        }
        var scripts = FlowScripts.Of(subject.Flow.Root).ToList();
        known.UnionWith(scripts.SelectMany(script => FlowScripts.NamesIn(script.Text, "setVariable")));
        var inScripts = scripts.SelectMany(script => FlowScripts.NamesIn(script.Text, "getVariable").Select(name => (script.Activity, script.Place, Name: name)));
        var inInputs = LintSubject.Everything(subject.Flow.Root).SelectMany(activity => UsesOf(activity).Select(use => (Activity: activity, use.Place, use.Name)));
        return from use in inInputs.Concat(inScripts)
               where !known.Contains(use.Name)
               group use by (use.Activity.Id, use.Name) into same
               let first = same.First()
               select Say(first.Place, first.Activity.Id,
                   $"「{first.Activity.Label}」が使う変数「{first.Name}」がフローにありません。つづりを直すか、フローの変数に足してください。",
                   $"'{first.Activity.Label}' uses the variable '{first.Name}', which the flow does not have. Mend the spelling or add the variable.");
    }

    /// <summary>A case has one set of variables for its flow and all sub-flows.</summary>
    private static IEnumerable<FlowDefinition> Flows(LintSubject subject) =>
        subject is { IsCase: true, Pack: { } pack } ? pack.Flows.Select(flow => flow.Definition).Append(subject.Flow) : [subject.Flow];

    private static IEnumerable<string> Names(VariableDefinition variable) => [variable.Id, variable.Name];

    private static IEnumerable<(SourcePlace Place, string Name)> UsesOf(Activity activity)
    {
        foreach (var (property, input) in activity.Inputs.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var isVariable = input.Expression.Type == "Variable" || (activity.Type == "Elsa.SetVariable" && property == "variable");
            if (isVariable && NameOf(input.Expression.Value) is { } name)
            {
                yield return (input.Place, name);
            }
        }
        foreach (var field in FieldsOf(activity.Source))
        {
            yield return (field.Place, field.Text!);
        }
    }

    /// <summary>A variable stands as its id, its name, or an object with both.</summary>
    private static string? NameOf(SourceNode? value) => value switch
    {
        { Kind: SourceKind.String, Text: { Length: > 0 } text } => text,
        { Kind: SourceKind.Object } => value["id"]?.AsString() ?? value["name"]?.AsString(),
        _ => null,
    };

    /// <summary>The fields that the structured conditions of a step ask for.</summary>
    private static IEnumerable<SourceNode> FieldsOf(SourceNode activity)
    {
        if (activity["customProperties"]?["bansou"]?["conditions"] is not { Kind: SourceKind.Object } conditions)
        {
            yield break;
        }
        var open = new Stack<SourceNode>([.. conditions.Properties.Select(property => property.Value).Reverse()]);
        while (open.TryPop(out var condition))
        {
            if (condition["field"] is { Kind: SourceKind.String, Text.Length: > 0 } field)
            {
                yield return field;
            }
            ImmutableArray<SourceNode> inner = [.. condition["all"]?.Items ?? [], .. condition["any"]?.Items ?? []];
            foreach (var one in inner.Reverse())
            {
                open.Push(one);
            }
            if (condition["not"] is { } not)
            {
                open.Push(not);
            }
        }
    }
}
