namespace Bansou.Flow.Core.Cases.Maps;

/// <summary>地図のことば.</summary>
public static class MapWords
{
    public static string Of(MapRing ring) => ring switch
    {
        MapRing.Safe => "安心",
        MapRing.Sometimes => "ときどき",
        MapRing.ToCome => "これから",
        _ => throw new System.Diagnostics.UnreachableException(ring.ToString()),
    };

    public static string Of(MapNodeKind kind) => kind switch
    {
        MapNodeKind.Person => "人",
        MapNodeKind.Place => "場所",
        MapNodeKind.Group => "集まり",
        MapNodeKind.Role => "仕事・役割・出番",
        MapNodeKind.Service => "支援してくれるところ",
        MapNodeKind.Other => "楽しみ・そのほか",
        _ => throw new System.Diagnostics.UnreachableException(kind.ToString()),
    };

    /// <summary>「海辺の店」が、「これから」から「安心」に移りました。</summary>
    public static string Of(MapChange change, Func<MapNodeId, string> nameOf) => change switch
    {
        _ when change.Before.Ring != change.After.Ring => $"「{change.After.Name}」が、「{Of(change.Before.Ring)}」から「{Of(change.After.Ring)}」に移りました。",
        { IsMove: true, After.ReachedFrom: { } from } => $"「{change.After.Name}」は、「{nameOf(from)}」からのつながりになりました。",
        { IsMove: true } => $"「{change.After.Name}」は、ご本人からのつながりになりました。",
        _ when change.Before.Name != change.After.Name => $"「{change.Before.Name}」が「{change.After.Name}」になりました。",
        _ => $"「{change.After.Name}」のことばが変わりました。",
    };
}
