using System.Collections.Immutable;
using Bansou.Flow.Core.Definitions.Catalogue;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Definitions.Reading;

/// <summary>結果の読み取り: names, labels and kinds of the outcomes of a step (CS-9).</summary>
internal static class OutcomeReader
{
    public static ImmutableArray<Outcome> Read(SourceNode step, StepKind kind, Scope scope)
    {
        var outcomes = ImmutableArray.CreateBuilder<Outcome>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in scope.Objects(step, "outcomes"))
        {
            if (scope.Text(node, "name") is not { } name)
            {
                TellLack(ReadingRules.OutcomeWithoutName, "name", node, scope);
                continue;
            }
            if (!name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
            {
                scope.Add(ReadingRules.OutcomeName, node.Find("name")!.Place, name);
            }
            if (!names.Add(name))
            {
                scope.Add(ReadingRules.DuplicateOutcome, node.Find("name")!.Place, name);
                continue;
            }
            outcomes.Add(new Outcome(name, Label(node, name, scope), Kind(node, name, kind, scope), DueReader.Read(node, "nextDue", scope)));
        }
        return outcomes.DrainToImmutable();
    }

    private static string Label(SourceNode node, string name, Scope scope)
    {
        if (scope.Text(node, "label") is { } label)
        {
            return label;
        }
        TellLack(ReadingRules.OutcomeWithoutLabel, "label", node, scope, name);
        return name;
    }

    private static string Kind(SourceNode node, string name, StepKind step, Scope scope)
    {
        if (scope.Text(node, "kind") is not { } kind)
        {
            var taken = OutcomeKinds.IsKindOf(step, name) ? name : OutcomeKinds.Other;
            TellLack(ReadingRules.OutcomeWithoutKind, "kind", node, scope, name, taken);
            return taken;
        }
        if (OutcomeKinds.IsKindOf(step, kind))
        {
            return kind;
        }
        string[] known = [.. OutcomeKinds.Of(step), OutcomeKinds.Other];
        scope.Add(ReadingRules.OutcomeKind, node.Find("kind")!.Place, kind, StepNames.Of(step), string.Join(", ", known));
        return OutcomeKinds.Other;
    }

    private static void TellLack(ReadingRule rule, string property, SourceNode node, Scope scope, params ReadOnlySpan<string> arguments)
    {
        if (Scope.Lacks(node, property))
        {
            scope.Add(rule, node.Place, arguments);
        }
    }
}
