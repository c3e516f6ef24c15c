using Bansou.Flow.Core.Telling;
using System.Collections.Immutable;

namespace Bansou.Flow.Core.Cases.Maps;

/// <summary>ふたつの日の地図のちがい: what came, what went, what moved; in words, never counted (HR-7).</summary>
public sealed record MapDifference(
    MapPicture Before,
    MapPicture After,
    ImmutableArray<MapPlacing> Came,
    ImmutableArray<MapPlacing> Went,
    ImmutableArray<MapChange> Moved,
    ImmutableArray<MapChange> Changed,
    ImmutableArray<MapTying> TiesCame,
    ImmutableArray<MapTying> TiesWent,
    ImmutableArray<(MapTying Before, MapTying After)> TiesChanged)
{
    public static MapDifference Of(LifeMap map, DateOnly from, DateOnly to)
    {
        var (before, after) = (map.At(from), map.At(to));
        var both = after.Nodes.Where(node => before.Find(node.Node) is not null).Select(node => new MapChange(before.Find(node.Node)!, node)).ToList();
        return new MapDifference(
            before,
            after,
            [.. after.Nodes.Where(node => before.Find(node.Node) is null)],
            [.. before.Nodes.Where(node => after.Find(node.Node) is null)],
            [.. both.Where(change => change.IsMove)],
            [.. both.Where(change => change is { IsMove: false, IsChange: true })],
            [.. after.Ties.Where(tie => before.Find(tie.From, tie.To) is null)],
            [.. before.Ties.Where(tie => after.Find(tie.From, tie.To) is null)],
            [.. after.Ties.Select(tie => (Before: before.Find(tie.From, tie.To), After: tie)).Where(pair => pair.Before is not null && Said(pair.Before) != Said(pair.After)).Select(pair => (pair.Before!, pair.After))]);
    }

    /// <summary>The same in words, to read out together.</summary>
    public IEnumerable<string> Sentences(TellingLanguage language = TellingLanguage.Japanese)
    {
        string In(string japanese, string english) => language == TellingLanguage.English ? english : japanese;
        string Ends(MapTying tie) => EndsOf(tie, language);

        return
        [
            .. Came.Select(node => In($"「{node.Name}」が地図に加わりました。", $"“{node.Name}” came onto the map.")),
            .. Went.Select(node => In($"「{node.Name}」が地図から離れました。", $"“{node.Name}” left the map.")),
            .. Moved.Concat(Changed).Select(change => MapWords.Of(change, NameOf, language)),
            .. TiesCame.Select(tie => In($"{Ends(tie)}に線が引かれました。", $"A line was drawn between {Ends(tie)}.")),
            .. TiesWent.Select(tie => In($"{Ends(tie)}の線がなくなりました。", $"The line between {Ends(tie)} is gone.")),
            .. TiesChanged.Select(change => In($"{Ends(change.After)}の線のことばが変わりました。", $"The words on the line between {Ends(change.After)} changed.")),
        ];
    }

    /// <summary>As it is called on the later day, else on the earlier.</summary>
    public string NameOf(MapNodeId id) => After.Find(id)?.Name ?? Before.Find(id)?.Name ?? id.Value;

    private string EndsOf(MapTying tie, TellingLanguage language) => language == TellingLanguage.English
        ? $"{(tie.From is { } start ? $"“{NameOf(start)}”" : "the person")} and “{NameOf(tie.To)}”"
        : $"{(tie.From is { } from ? $"「{NameOf(from)}」" : "ご本人")}と「{NameOf(tie.To)}」";

    private static (string, string, string, string) Said(MapTying tie) => (tie.Since, tie.HowOften, tie.IntroducedBy, tie.Words);
}

/// <summary>地図の上で変わったこと.</summary>
public sealed record MapChange(MapPlacing Before, MapPlacing After)
{
    /// <summary>To another ring, or reached in another way.</summary>
    public bool IsMove => Before.Ring != After.Ring || Before.ReachedFrom != After.ReachedFrom;

    /// <summary>Another name, kind or words; turning it on its ring is none.</summary>
    public bool IsChange => (Before.Name, Before.Kind, Before.Words) != (After.Name, After.Kind, After.Words);
}
