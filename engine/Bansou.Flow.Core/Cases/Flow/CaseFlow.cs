using System.Collections.Frozen;
using System.Collections.Immutable;
using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Definitions.Steps;
using Bansou.Flow.Core.Packs;

namespace Bansou.Flow.Core.Cases.Flow;

/// <summary>動く流れ: a flow of a pack made ready to run a case, with its calendar and all built-in steps. Immutable and shared by all cases.</summary>
public sealed class CaseFlow
{
    private readonly FrozenDictionary<StepId, int> byId;
    private readonly FrozenDictionary<string, int> entries;
    private Told? told;

    internal CaseFlow(Pack pack, FlowVersion version, ImmutableArray<CaseStep> steps, int start, IEnumerable<string> variables)
    {
        Pack = pack;
        Version = version;
        Steps = steps;
        Start = steps[start];
        Calendar = new BusinessCalendar(pack.Calendar);
        Periodic = [.. steps.Where(step => step.Settings?.Periodic is { EachOpenCase: true })];
        Variables = [.. steps.SelectMany(step => step.Activity?.Variables ?? []).Select(variable => variable.Name), .. variables];
        byId = steps.ToFrozenDictionary(step => step.Id, step => step.Index);
        entries = steps.Where(step => step.Kind == StepKind.Anytime)
            .GroupBy(step => step.Settings!.Anytime!.Entry)
            .ToFrozenDictionary(group => group.Key, group => (group.FirstOrDefault(step => !step.IsBuiltIn) ?? group.First()).Index);
    }

    public Pack Pack { get; }
    public FlowVersion Version { get; }
    public BusinessCalendar Calendar { get; }

    /// <summary>Drawn steps in document order, then the built-in ones.</summary>
    public ImmutableArray<CaseStep> Steps { get; }

    /// <summary>Steps that the calendar opens in every open case (CS-7); the municipality's own periodic work is no case.</summary>
    public ImmutableArray<CaseStep> Periodic { get; }

    /// <summary>Names of the variables that the flow knows.</summary>
    public ImmutableHashSet<string> Variables { get; }

    /// <summary>Where a case opens unless it is said otherwise.</summary>
    public CaseStep Start { get; }

    /// <summary>The step of that id, or null.</summary>
    public CaseStep? Find(StepId id) => byId.TryGetValue(id, out var index) ? Steps[index] : null;

    /// <summary>The step of that id; a journal that names another one is corrupt.</summary>
    public CaseStep this[StepId id] => Find(id) ?? throw new CorruptJournalException($"The flow has no step '{id}'.");

    /// <summary>The step of an entry, drawn or built in, or null for an unknown name.</summary>
    public CaseStep? Entry(string name) => entries.TryGetValue(name, out var index) ? Steps[index] : null;

    /// <summary>The same flow with other labels, made once for as long as the words stay the same ones.</summary>
    internal CaseFlow InWords(PackLanguage words, Func<CaseStep, CaseStep> say)
    {
        var known = told;
        if (known is null || !ReferenceEquals(known.Words, words))
        {
            told = known = new Told(words, new CaseFlow(Pack, Version, [.. Steps.Select(say)], Start.Index, Variables));
        }
        return known.Flow;
    }

    private sealed record Told(PackLanguage Words, CaseFlow Flow);
}
