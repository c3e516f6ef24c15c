using System.Collections.Immutable;

namespace Bansou.Flow.Core.Projections;

/// <summary>番号のならび: several ids in one column, <c>|a|b|</c>, so that a query finds one exactly; empty for none.</summary>
public static class IdList
{
    private const char Bar = '|';

    public static string Of(ImmutableArray<string> ids) => ids.Length switch
    {
        0 => "",
        1 => Holding(ids[0]),
        _ => Bar + string.Join(Bar, ids) + Bar,
    };

    /// <summary>The text to look for: one id between its bars.</summary>
    public static string Holding(string id) => string.Concat("|", id, "|");

    public static bool Contains(string list, string id) => list.Contains(Holding(id), StringComparison.Ordinal);

    public static ImmutableArray<string> Read(string list) => [.. list.Split(Bar, StringSplitOptions.RemoveEmptyEntries)];
}
