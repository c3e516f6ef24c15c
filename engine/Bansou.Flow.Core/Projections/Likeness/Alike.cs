using System.Collections.Immutable;

namespace Bansou.Flow.Core.Projections.Likeness;

/// <summary>同じ人かもしれない理由: in which marks two records are alike. Reasons, no score and no order among them (HR-7).</summary>
public static class Alike
{
    /// <param name="found">Kinds in which the other record was found, by somebody who may find it so.</param>
    /// <param name="seesBirth">Whether the reader may read the other's birth date; without that it says nothing, neither for nor against.</param>
    /// <returns>Empty when nothing worth telling is left: the same name with another birth date is somebody else.</returns>
    public static ImmutableArray<LikenessKind> Reasons(PersonMarks mine, PersonMarks theirs, IEnumerable<LikenessKind> found, bool seesBirth)
    {
        var kinds = found.Distinct().ToList();
        if (seesBirth && mine.Birth is { } one && theirs.Birth is { } other)
        {
            if (one.MayBe(other))
            {
                kinds.Add(LikenessKind.BirthDate);
            }
            else if (kinds.TrueForAll(kind => kind == LikenessKind.Name))
            {
                return [];
            }
        }
        return kinds.TrueForAll(kind => kind == LikenessKind.BirthDate) ? [] : [.. kinds.Order()];
    }
}
