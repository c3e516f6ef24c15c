using System.Collections.Immutable;

namespace Bansou.Flow.Core.Definitions.Reading;

/// <summary>もどし線: reads the keys of marked return lines and tells those that match no line (CS-4).</summary>
internal static class ReturnLineReader
{
    public static ImmutableHashSet<string> Read(SourceNode? settings, ImmutableArray<Connection> connections, Scope scope)
    {
        if (settings is null)
        {
            return [];
        }
        var keys = connections.Select(connection => connection.Key).ToHashSet(StringComparer.Ordinal);
        var lines = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var item in scope.Items(settings, "returnLines"))
        {
            if (!scope.Is(item, "returnLines", SourceKind.String))
            {
                continue;
            }
            if (keys.Contains(item.Text!))
            {
                lines.Add(item.Text!);
            }
            else
            {
                scope.Add(ReadingRules.UnknownReturnLine, item.Place, item.Text!);
            }
        }
        return lines.ToImmutable();
    }
}
