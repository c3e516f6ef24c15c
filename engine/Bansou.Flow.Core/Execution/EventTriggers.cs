using Bansou.Flow.Core.Definitions;

namespace Bansou.Flow.Core.Execution;

/// <summary>Published flows that an event starts (elsa-format §11).</summary>
internal static class EventTriggers
{
    public static IEnumerable<(FlowDefinition Definition, string ActivityId)> Of(FlowClosure closure, string eventName)
    {
        foreach (var definition in closure.All)
        {
            if (!definition.IsPublished)
            {
                continue;
            }
            foreach (var activity in definition.Root.Activities.Append(definition.Root))
            {
                if (activity is { Type: "Elsa.Event", CanStartWorkflow: true } && activity.Inputs.GetValueOrDefault("eventName")?.Expression is { Type: "Literal", Value: { } name } && name.AsString() == eventName)
                {
                    yield return (definition, activity.Id);
                }
            }
        }
    }
}
