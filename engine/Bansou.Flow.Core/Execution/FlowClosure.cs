using System.Collections.Immutable;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Execution.Programs;

namespace Bansou.Flow.Core.Execution;

/// <summary>流れとその仲間: a definition with all others that it may call, found by Elsa's version rules (elsa-format §9, §14).</summary>
public sealed class FlowClosure
{
    private readonly ImmutableArray<FlowDefinition> _all;

    public FlowClosure(FlowDefinition main, params IEnumerable<FlowDefinition> others)
    {
        Main = main;
        _all = [main, .. others];
        Programs = new ProgramSet(this);
    }

    public FlowDefinition Main { get; }

    internal ImmutableArray<FlowDefinition> All => _all;

    /// <summary>Made ready once, for all runs.</summary>
    internal ProgramSet Programs { get; }

    /// <summary>The published version of a definition id, or null.</summary>
    public FlowDefinition? Published(string definitionId) =>
        Latest(_all.Where(each => each.DefinitionId == definitionId && each.IsPublished));

    /// <summary>The flow that an activity of a type runs: its version id, else the published, else the latest of the definition it names.</summary>
    internal FlowDefinition? ForActivity(Activity activity)
    {
        var sameType = _all.Where(each => each.Options.UsableAsActivity && each.ActivityType == activity.Type).ToList();
        if (sameType.Count == 0)
        {
            return null;
        }
        var versionId = activity.Source["workflowDefinitionVersionId"]?.AsString();
        if (sameType.FirstOrDefault(each => each.Id == versionId) is { } exact)
        {
            return exact;
        }
        var definitionId = activity.Source["workflowDefinitionId"]?.AsString();
        var named = sameType.Where(each => each.DefinitionId == definitionId).ToList();
        var candidates = named.Count > 0 ? named : sameType;
        return candidates.FirstOrDefault(each => each.Version == activity.Version && versionId is null)
            ?? Latest(candidates.Where(each => each.IsPublished))
            ?? Latest(candidates);
    }

    private static FlowDefinition? Latest(IEnumerable<FlowDefinition> versions) => versions.MaxBy(each => each.Version);
}
