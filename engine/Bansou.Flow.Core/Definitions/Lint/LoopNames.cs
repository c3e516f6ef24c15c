using System.Collections.Immutable;

namespace Bansou.Flow.Core.Definitions.Lint;

/// <summary>How a loop is named in a message: its first steps, and how many more.</summary>
internal static class LoopNames
{
    private const int Shown = 3;

    public static string Of(ImmutableArray<GraphNode> loop)
    {
        var names = string.Join("→", loop.Take(Shown).Select(node => $"「{node.Label}」"));
        return loop.Length > Shown ? $"{names}…（{loop.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)}）" : names;
    }
}
