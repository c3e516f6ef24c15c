using System.Collections.Immutable;
using System.Globalization;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Definitions;

namespace Bansou.Flow.Core.Cases.Drawings;

/// <summary>Reads the drawing of a flow that is ready to run: what case mode walks is what is shown.</summary>
public static class CaseDrawings
{
    private const char Slash = '/';

    /// <param name="shown">Built-in steps to show although nobody drew them: those that are open, or were walked.</param>
    public static CaseDrawing Of(CaseFlow flow, IReadOnlySet<StepId> shown)
    {
        var steps = flow.Steps.Where(step => !step.IsBuiltIn || shown.Contains(step.Id)).ToList();
        var nodes = steps.Select(step => new DrawnNode(step, GroupOf(step.Id.Value), PlaceOf(step.Activity))).ToImmutableArray();
        var groups = nodes.Select(node => node.Group).OfType<string>().SelectMany(WithParents).Distinct().Select(id => Group(flow, id)).ToImmutableArray();
        return new CaseDrawing(
            nodes, groups,
            [.. steps.SelectMany(step => LinesOf(flow, step))],
            nodes.All(node => node.Place is not null || node.Step.IsBuiltIn) && groups.All(group => group.Place is not null));
    }

    private static IEnumerable<DrawnLine> LinesOf(CaseFlow flow, CaseStep step) =>
        from port in step.Lines.OrderBy(port => port.Key, StringComparer.Ordinal)
        from line in port.Value
        select new DrawnLine(step.Id, port.Key, step.OutcomeNamed(port.Key)?.Label, flow.Steps[line.Target].Id, line.IsReturn);

    private static string? GroupOf(string id) => id.LastIndexOf(Slash) is >= 0 and var at ? id[..at] : null;

    private static IEnumerable<string> WithParents(string group)
    {
        for (var each = group; each is not null; each = GroupOf(each))
        {
            yield return each;
        }
    }

    private static DrawnGroup Group(CaseFlow flow, string id)
    {
        var calling = Find(flow, id);
        return new DrawnGroup(id, calling?.Label ?? id, GroupOf(id), PlaceOf(calling));
    }

    /// <summary>The activity that calls a sub-flow, by its way through the flows of the pack.</summary>
    private static Activity? Find(CaseFlow flow, string id)
    {
        var definition = flow.Pack.Flows.FirstOrDefault(each => each.Definition.DefinitionId == flow.Version.FlowId)?.Definition;
        Activity? found = null;
        foreach (var part in id.Split(Slash))
        {
            found = definition?.Root.Activities.FirstOrDefault(activity => activity.Id == part);
            definition = found is null ? null : flow.Pack.Flows.Select(each => each.Definition).FirstOrDefault(each => each.Options.UsableAsActivity && each.ActivityType == found.Type);
        }
        return found;
    }

    private static DrawnPlace? PlaceOf(Activity? activity)
    {
        var designer = activity?.Source["metadata"]?["designer"];
        return Number(designer?["position"]?["x"]) is { } x && Number(designer?["position"]?["y"]) is { } y
            ? new DrawnPlace(x, y, Number(designer?["size"]?["width"]), Number(designer?["size"]?["height"]))
            : null;
    }

    private static double? Number(SourceNode? node) =>
        node is { Kind: SourceKind.Number, Text: { } text } && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
