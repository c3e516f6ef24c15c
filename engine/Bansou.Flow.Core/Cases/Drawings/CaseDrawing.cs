using System.Collections.Immutable;
using Bansou.Flow.Core.Cases.Flow;

namespace Bansou.Flow.Core.Cases.Drawings;

/// <summary>流れの図: the pinned drawing of a case to look at, without scripts or conditions.</summary>
/// <param name="IsLaidOut">Whether every node has a place; else whoever shows it lays it out.</param>
public sealed record CaseDrawing(ImmutableArray<DrawnNode> Nodes, ImmutableArray<DrawnGroup> Groups, ImmutableArray<DrawnLine> Lines, bool IsLaidOut);

/// <param name="Group">The sub-flow that it is drawn in, or null; places count from there.</param>
public sealed record DrawnNode(CaseStep Step, string? Group, DrawnPlace? Place);

/// <summary>図のなかの流れ: a flow that is used as a step, drawn as a frame around its own steps.</summary>
/// <param name="Id">The part of its steps' ids before the last slash.</param>
public sealed record DrawnGroup(string Id, string Label, string? Group, DrawnPlace? Place);

/// <param name="Width">Null where the file does not say.</param>
public readonly record struct DrawnPlace(double X, double Y, double? Width, double? Height);

/// <param name="Label">The municipality's word for the outcome, or null for a line that everybody takes.</param>
/// <param name="IsReturn">もどしの線.</param>
public sealed record DrawnLine(StepId Source, string Port, string? Label, StepId Target, bool IsReturn)
{
    public string Key => $"{Source}:{Port}->{Target}";
}
