using System.Collections.Frozen;
using Bansou.Flow.Core.Definitions.Catalogue;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Definitions.Reading;

/// <summary>Which settings each step takes: a slip of the pen ("role" for "roles") must not pass in silence.</summary>
internal static class StepProperties
{
    private static readonly FrozenSet<string> Common = new[]
    {
        "id", "nodeId", "name", "type", "version", "customProperties", "metadata", "canStartWorkflow", "runAsynchronously",
        "roles", "forms", "documents", "due", "instructions", "late", "outcomes", "station",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, StepKind[]> Special = new Dictionary<string, StepKind[]>
    {
        ["rhythm"] = [StepKind.ReceiverCheck, StepKind.Watch],
        ["categories"] = [StepKind.Referral, StepKind.ResourceDevelopment],
        ["accompany"] = [StepKind.Referral, StepKind.Talk],
        ["conference"] = [StepKind.Conference],
        ["bond"] = [StepKind.Bond],
        ["anytime"] = [StepKind.Anytime],
        ["periodic"] = [StepKind.Periodic],
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static void TellUnknown(SourceNode node, StepKind kind, Scope scope)
    {
        foreach (var (name, value) in node.Properties)
        {
            if (!Common.Contains(name) && !(Special.TryGetValue(name, out var kinds) && kinds.Contains(kind)))
            {
                scope.Add(ReadingRules.UnknownSetting, value.Place, name, StepNames.Of(kind));
            }
        }
    }
}
