namespace Bansou.Flow.Core.Definitions.Lint.Field;

/// <summary>A negative answer opens a next step; a line that takes it to an end contradicts that.</summary>
internal static class NegativePaths
{
    public static bool LeadsToEnd(GraphLine line) => GraphNode.StopsAfter(line).Any(node => node.IsEnd && !node.GoesOn);
}
