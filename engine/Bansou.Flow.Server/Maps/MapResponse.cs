using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Maps;
using Bansou.Flow.Core.Telling;
using Bansou.Flow.Server.Cases;

namespace Bansou.Flow.Server.Maps;

/// <summary>世の中の地図 of one day. No number on it measures anything (HR-7).</summary>
/// <param name="Centre">How the person is called; they are in the middle.</param>
/// <param name="Days">Days on which the map changed, to choose from.</param>
internal sealed record MapResponse(DateOnly On, string Centre, IReadOnlyList<MapNodeResponse> Nodes, IReadOnlyList<MapTieResponse> Ties, IReadOnlyList<DateOnly> Days)
{
    public static MapResponse Of(MapPicture map, IEnumerable<DateOnly> days, FoundCase found)
    {
        var names = found.Names;
        return new(
            map.On,
            CentreOf(found),
            [.. map.Nodes.Select(node => MapNodeResponse.Of(node, names))],
            [.. map.Ties.Select(tie => MapTieResponse.Of(tie, names))],
            [.. days]);
    }

    private static string CentreOf(FoundCase found) =>
        found.Active.Records.Intake.Name is { } name ? name.CalledAs.Length > 0 ? name.CalledAs : name.Name : found.Names.In("わたし", "I");
}

/// <param name="Kind"><c>person</c>, <c>place</c>, <c>group</c>, <c>role</c>, <c>service</c>, <c>other</c>.</param>
/// <param name="Ring"><c>safe</c>, <c>sometimes</c>, <c>toCome</c>.</param>
/// <param name="ReachedFrom">オリヅルラン: the node from which it was reached; null from the person.</param>
/// <param name="Bond">The 絆 that it is, or null.</param>
/// <param name="Angle">Where it is drawn, in degrees; null: anywhere.</param>
/// <param name="Since">Since when it stands so.</param>
internal sealed record MapNodeResponse(
    string Id, MapNodeKind Kind, string KindName, string Name, MapRing Ring, string RingName, string? ReachedFrom, string? Bond, string Words, int? Angle, DateOnly Since, string ByName)
{
    public static MapNodeResponse Of(MapPlacing node, PackNames names) => new(
        node.Node.Value, node.Kind, LifeTables.MapNodeKind.Say(node.Kind, names.Language), node.Name, node.Ring, LifeTables.MapRing.Say(node.Ring, names.Language), node.ReachedFrom?.Value, node.Bond?.Value, node.Words, node.Angle, node.On, names.Person(node.By));
}

/// <param name="From">Null: the person.</param>
/// <param name="HowOften">In words.</param>
internal sealed record MapTieResponse(string? From, string To, string Since, string HowOften, string IntroducedBy, string Words, DateOnly On, string ByName)
{
    public static MapTieResponse Of(MapTying tie, PackNames names) =>
        new(tie.From?.Value, tie.To.Value, tie.Since, tie.HowOften, tie.IntroducedBy, tie.Words, tie.On, names.Person(tie.By));
}

/// <summary>ふたつの日の地図のちがい.</summary>
/// <param name="Sentences">The same in words, to read out.</param>
internal sealed record MapDifferenceResponse(
    MapResponse Before,
    MapResponse After,
    IReadOnlyList<string> Came,
    IReadOnlyList<string> Went,
    IReadOnlyList<MapChangeResponse> Moved,
    IReadOnlyList<MapChangeResponse> Changed,
    IReadOnlyList<MapTieResponse> TiesCame,
    IReadOnlyList<MapTieResponse> TiesWent,
    IReadOnlyList<MapTieResponse> TiesChanged,
    IReadOnlyList<string> Sentences)
{
    public static MapDifferenceResponse Of(MapDifference difference, FoundCase found)
    {
        var names = found.Names;
        var days = found.Active.Records.Map.Days;
        return new(
            MapResponse.Of(difference.Before, days, found),
            MapResponse.Of(difference.After, days, found),
            [.. difference.Came.Select(node => node.Node.Value)],
            [.. difference.Went.Select(node => node.Node.Value)],
            [.. difference.Moved.Select(change => MapChangeResponse.Of(change, difference.NameOf, found.Language))],
            [.. difference.Changed.Select(change => MapChangeResponse.Of(change, difference.NameOf, found.Language))],
            [.. difference.TiesCame.Select(tie => MapTieResponse.Of(tie, names))],
            [.. difference.TiesWent.Select(tie => MapTieResponse.Of(tie, names))],
            [.. difference.TiesChanged.Select(change => MapTieResponse.Of(change.After, names))],
            [.. difference.Sentences(found.Language)]);
    }
}

/// <param name="Node">Id of the node; how it was and how it is stand in <c>before</c> and <c>after</c>.</param>
internal sealed record MapChangeResponse(string Node, MapRing RingBefore, MapRing RingAfter, string? ReachedFromBefore, string? ReachedFromAfter, string Sentence)
{
    public static MapChangeResponse Of(MapChange change, Func<MapNodeId, string> nameOf, TellingLanguage language) => new(
        change.After.Node.Value, change.Before.Ring, change.After.Ring, change.Before.ReachedFrom?.Value, change.After.ReachedFrom?.Value, MapWords.Of(change, nameOf, language));
}
