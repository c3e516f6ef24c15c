using Bansou.Flow.Core.Definitions.Catalogue;

namespace Bansou.Flow.Core.Definitions.Reading;

/// <summary>Guesses which type was meant by a misspelled one: at most two letters apart.</summary>
internal static class NearestType
{
    private const int MostLetters = 2;

    public static string? Of(string type) => ActivityCatalogue.All
        .Where(known => Math.Abs(known.Type.Length - type.Length) <= MostLetters)
        .Select(known => (known.Type, Distance: Distance(type, known.Type)))
        .Where(known => known.Distance <= MostLetters)
        .OrderBy(known => known.Distance)
        .Select(known => known.Type)
        .FirstOrDefault();

    /// <summary>How many letters must be added, removed or changed (Levenshtein), without regard to case.</summary>
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = diagonal + (char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[^1];
    }
}
