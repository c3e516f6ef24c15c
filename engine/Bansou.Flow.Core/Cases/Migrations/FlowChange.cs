using System.Collections.Immutable;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Cases.Migrations;

/// <summary>流れの変わったところ: what is another for people between two versions of a flow; pictures and positions do not count.</summary>
public sealed record FlowChange(
    FlowVersion From,
    FlowVersion To,
    ImmutableArray<ChangedStep> Added,
    ImmutableArray<ChangedStep> Removed,
    ImmutableArray<RenamedStep> Renamed,
    ImmutableArray<RekindedStep> Rekinded,
    ImmutableArray<ChangedStep> Clocks,
    ImmutableArray<ChangedLine> LinesAdded,
    ImmutableArray<ChangedLine> LinesRemoved)
{
    public static FlowChange Between(CaseFlow from, CaseFlow to)
    {
        var kept = Drawn(from).Where(step => to.Find(step.Id) is { IsBuiltIn: false }).Select(step => (Old: step, New: to[step.Id])).ToList();
        var before = LinesOf(from).ToList();
        var after = LinesOf(to).ToList();
        return new FlowChange(
            from.Version,
            to.Version,
            [.. Drawn(to).Where(step => from.Find(step.Id) is null).Select(Named)],
            [.. Drawn(from).Where(step => to.Find(step.Id) is null).Select(Named)],
            [.. kept.Where(pair => pair.Old.Label != pair.New.Label).Select(pair => new RenamedStep(pair.Old.Id, pair.Old.Label, pair.New.Label))],
            [.. kept.Where(pair => KindOf(pair.Old) != KindOf(pair.New)).Select(pair => new RekindedStep(pair.Old.Id, pair.New.Label, KindOf(pair.Old), KindOf(pair.New)))],
            [.. kept.Where(pair => !SameClock(pair.Old.Settings, pair.New.Settings)).Select(pair => Named(pair.New))],
            [.. after.Except(before)],
            [.. before.Except(after)]);
    }

    /// <summary>Whether nothing that people see is another.</summary>
    public bool IsEmpty => Added.IsEmpty && Removed.IsEmpty && Renamed.IsEmpty && Rekinded.IsEmpty && Clocks.IsEmpty && LinesAdded.IsEmpty && LinesRemoved.IsEmpty;

    internal static ChangedStep Named(CaseStep step) => new(step.Id, step.Label, KindOf(step));

    private static IEnumerable<CaseStep> Drawn(CaseFlow flow) => flow.Steps.Where(step => !step.IsBuiltIn);

    private static string KindOf(CaseStep step) => step.Activity!.Type;

    private static IEnumerable<ChangedLine> LinesOf(CaseFlow flow) =>
        from step in Drawn(flow)
        from port in step.Lines.Keys.Order(StringComparer.Ordinal)
        from line in step.LinesOf(port)
        select new ChangedLine(step.Id, port, flow.Steps[line.Target].Id, line.IsReturn);

    private static bool SameClock(StepSettings? one, StepSettings? other) => one?.Due == other?.Due && Same(one?.Rhythm, other?.Rhythm);

    private static bool Same(Rhythm? one, Rhythm? other) => one is null || other is null
        ? one is null && other is null
        : one.Days.SequenceEqual(other.Days) && one with { Days = [] } == other with { Days = [] };
}

/// <param name="Kind">Type in the file, such as <c>Bansou.Talk</c>.</param>
public sealed record ChangedStep(StepId Step, string Label, string Kind);

/// <summary>名前の変わったステップ.</summary>
public sealed record RenamedStep(StepId Step, string Before, string After);

/// <summary>種類の変わったステップ.</summary>
public sealed record RekindedStep(StepId Step, string Label, string Before, string After);

/// <summary>変わった線.</summary>
public sealed record ChangedLine(StepId From, string Port, StepId To, bool IsReturn);
