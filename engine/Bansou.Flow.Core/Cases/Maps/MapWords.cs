using Bansou.Flow.Core.Telling;

namespace Bansou.Flow.Core.Cases.Maps;

/// <summary>地図のことば: what changed, as a sentence.</summary>
public static class MapWords
{
    /// <summary>「海辺の店」が、「これから」から「安心」に移りました。</summary>
    public static string Of(MapChange change, Func<MapNodeId, string> nameOf, TellingLanguage language) =>
        language == TellingLanguage.English ? English(change, nameOf) : Japanese(change, nameOf);

    private static string Japanese(MapChange change, Func<MapNodeId, string> nameOf) => change switch
    {
        _ when change.Before.Ring != change.After.Ring => $"「{change.After.Name}」が、「{LifeTables.MapRing.Say(change.Before.Ring)}」から「{LifeTables.MapRing.Say(change.After.Ring)}」に移りました。",
        { IsMove: true, After.ReachedFrom: { } from } => $"「{change.After.Name}」は、「{nameOf(from)}」からのつながりになりました。",
        { IsMove: true } => $"「{change.After.Name}」は、ご本人からのつながりになりました。",
        _ when change.Before.Name != change.After.Name => $"「{change.Before.Name}」が「{change.After.Name}」になりました。",
        _ => $"「{change.After.Name}」のことばが変わりました。",
    };

    private static string English(MapChange change, Func<MapNodeId, string> nameOf) => change switch
    {
        _ when change.Before.Ring != change.After.Ring =>
            $"“{change.After.Name}” moved from “{LifeTables.MapRing.Say(change.Before.Ring, TellingLanguage.English)}” to “{LifeTables.MapRing.Say(change.After.Ring, TellingLanguage.English)}”.",
        { IsMove: true, After.ReachedFrom: { } from } => $"“{change.After.Name}” is now reached through “{nameOf(from)}”.",
        { IsMove: true } => $"“{change.After.Name}” is now tied to the person directly.",
        _ when change.Before.Name != change.After.Name => $"“{change.Before.Name}” became “{change.After.Name}”.",
        _ => $"The words of “{change.After.Name}” changed.",
    };
}
