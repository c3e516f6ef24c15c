using System.Collections.Immutable;

namespace Bansou.Flow.Core.Definitions.Lint.Structure;

/// <summary>BF106: every variable that a step reads or sets is one that the flow has.</summary>
internal sealed class VariableIsKnownRule() : FlowRule("BF106", "variable-is-known", Severity.Warning)
{
    public override IEnumerable<Diagnostic> Check(LintSubject subject)
    {
        var known = new HashSet<string>(subject.Flow.Variables.SelectMany(Names), StringComparer.Ordinal);
        foreach (var activity in LintSubject.Everything(subject.Flow.Root))
        {
            known.UnionWith(activity.Variables.SelectMany(Names));
        }
        foreach (var activity in LintSubject.Everything(subject.Flow.Root))
        {
            foreach (var (place, name) in UsesOf(activity).Where(use => !known.Contains(use.Name)))
            {
                yield return Say(place, activity.Id,
                    $"「{activity.Label}」が使う変数「{name}」がフローにありません。つづりを直すか、フローの変数に足してください。",
                    $"'{activity.Label}' uses the variable '{name}', which the flow does not have. Mend the spelling or add the variable.");
            }
        }
    }

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
