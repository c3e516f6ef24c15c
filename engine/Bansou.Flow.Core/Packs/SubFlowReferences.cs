using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Catalogue;
using Bansou.Flow.Core.Definitions.Reading;

namespace Bansou.Flow.Core.Packs;

/// <summary>Tells steps that call a flow which the pack does not hold or which may not be called (CS-14).</summary>
internal sealed class SubFlowReferences(IEnumerable<FlowDefinition> flows)
{
    private readonly List<FlowDefinition> _flows = [.. flows];

    public void Check(FlowDefinition flow, Findings findings) => Check(flow.Root, findings);

    private void Check(Activity activity, Findings findings)
    {
        if (activity.Type.Length > 0 && !activity.Type.Contains('.') && ActivityCatalogue.Find(activity.Type) is null)
        {
            Tell(activity, findings);
        }
        foreach (var child in activity.Activities.Concat(activity.Parts.Values).Concat(activity.Cases.Select(c => c.Body).OfType<Activity>()))
        {
            Check(child, findings);
        }
    }

    private void Tell(Activity activity, Findings findings)
    {
        var place = activity.Source["type"]!.Place;
        var called = _flows.Find(flow => flow.ActivityType == activity.Type);
        if (called is null)
        {
            findings.Add(PackRules.UnknownSubFlow, place, activity.Id, activity.Type);
        }
        else if (!called.Options.UsableAsActivity)
        {
            findings.Add(PackRules.SubFlowNotUsable, place, activity.Id, activity.Type);
        }
    }
}
