using System.Collections.Immutable;

namespace Bansou.Flow.Core.Cases.Maps;

/// <summary>世の中の地図 (F25, §1.14): every place and person that was ever put on it, with the day from which it was so. Nothing is ever rubbed out.</summary>
public sealed record LifeMap(ImmutableArray<MapPlacing> Placings, ImmutableArray<MapTying> Tyings)
{
    public static readonly LifeMap Empty = new([], []);

    /// <summary>Days on which something changed, the first first.</summary>
    public ImmutableArray<DateOnly> Days => [.. Placings.Select(each => each.On).Concat(Tyings.Select(each => each.On)).Distinct().Order()];

    /// <summary>ある日の地図: what was so on a day, as it is known now.</summary>
    public MapPicture At(DateOnly day)
    {
        var nodes = Placings.Where(each => each.On <= day).GroupBy(each => each.Node).Select(Last).Where(each => !each.Gone).ToImmutableArray();
        var there = nodes.Select(each => each.Node).ToHashSet();
        var ties = Tyings.Where(each => each.On <= day).GroupBy(each => each.Pair).Select(Last)
            .Where(each => !each.Gone && there.Contains(each.To) && (each.From is not { } from || there.Contains(from)));
        return new MapPicture(
            day,
            [.. nodes.Select(each => each.ReachedFrom is { } from && !there.Contains(from) ? each with { ReachedFrom = null } : each)],
            [.. ties]);
    }

    /// <summary>What holds of several that are about the same: of the latest day, and of that day what was written last.</summary>
    private static T Last<T>(IEnumerable<T> same)
        where T : IDated => same.Aggregate((one, next) => next.On >= one.On ? next : one);
}

/// <summary>地図の写し: the map of one day.</summary>
public sealed record MapPicture(DateOnly On, ImmutableArray<MapPlacing> Nodes, ImmutableArray<MapTying> Ties)
{
    public MapPlacing? Find(MapNodeId id) => Nodes.FirstOrDefault(node => node.Node == id);

    public MapTying? Find(MapNodeId? from, MapNodeId to) => Ties.FirstOrDefault(tie => tie.Pair == MapTying.PairOf(from, to));
}

/// <summary>日付のあること: since when it is so.</summary>
public interface IDated
{
    DateOnly On { get; }
}

/// <summary>地図の上の人や場所, from a day on.</summary>
/// <param name="ReachedFrom">オリヅルラン: the node from which the person came to this one; null from the person themselves.</param>
/// <param name="Angle">Where it is drawn on its ring, 0 to 359 degrees; says nothing about the person.</param>
/// <param name="Gone">Taken off the map on that day.</param>
public sealed record MapPlacing(
    MapNodeId Node,
    MapNodeKind Kind,
    string Name,
    MapRing Ring,
    MapNodeId? ReachedFrom,
    BondId? Bond,
    string Words,
    int? Angle,
    bool Gone,
    DateOnly On,
    PersonId By,
    DateTimeOffset At) : IDated;

/// <summary>地図の線, from a day on.</summary>
/// <param name="From">Null: the person themselves.</param>
/// <param name="Since">いつから, in words.</param>
/// <param name="HowOften">どのくらい会うか, in words; no number (HR-7).</param>
/// <param name="IntroducedBy">だれの紹介か, in words.</param>
public sealed record MapTying(
    MapNodeId? From, MapNodeId To, string Since, string HowOften, string IntroducedBy, string Words, bool Gone, DateOnly On, PersonId By, DateTimeOffset At) : IDated
{
    /// <summary>A line has no direction.</summary>
    internal (string, string) Pair => PairOf(From, To);

    internal static (string, string) PairOf(MapNodeId? from, MapNodeId to)
    {
        var one = from?.Value ?? "";
        return string.CompareOrdinal(one, to.Value) <= 0 ? (one, to.Value) : (to.Value, one);
    }
}

/// <summary>地図の輪 (同心円). A place on the map, no rank: これから is not worse than 安心.</summary>
public enum MapRing
{
    /// <summary>安心</summary>
    Safe,
    /// <summary>ときどき</summary>
    Sometimes,
    /// <summary>これから</summary>
    ToCome,
}

/// <summary>地図の上にあるもの.</summary>
public enum MapNodeKind
{
    /// <summary>人</summary>
    Person,
    /// <summary>場所</summary>
    Place,
    /// <summary>集まり</summary>
    Group,
    /// <summary>仕事・役割・出番</summary>
    Role,
    /// <summary>支援してくれるところ</summary>
    Service,
    /// <summary>楽しみ・生きもの・そのほか</summary>
    Other,
}
