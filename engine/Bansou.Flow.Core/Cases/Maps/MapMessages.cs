using Bansou.Flow.Core.Cases.Maps;

namespace Bansou.Flow.Core.Cases;

public abstract partial record CaseCommand
{
    /// <summary>地図に置く・動かす: a person or a place, on a ring; the same id again moves it. By the person or together with them.</summary>
    /// <param name="ReachedFrom">オリヅルラン: from which other node the person came to it.</param>
    /// <param name="Angle">Where it is drawn on its ring, in degrees.</param>
    /// <param name="On">Since when it is so; null for today.</param>
    public sealed record PlaceOnMap(
        MapNodeId Node,
        MapNodeKind Kind,
        string Name,
        MapRing Ring,
        MapNodeId? ReachedFrom = null,
        BondId? Bond = null,
        string? Words = null,
        int? Angle = null,
        DateOnly? On = null) : CaseCommand;

    /// <summary>地図から外す: from a day on; the days before keep it.</summary>
    public sealed record TakeOffMap(MapNodeId Node, string? Words = null, DateOnly? On = null) : CaseCommand;

    /// <summary>地図に線を引く: since when, how often, who introduced, in words.</summary>
    /// <param name="From">Null for the person themselves.</param>
    public sealed record TieOnMap(MapNodeId To, MapNodeId? From = null, string? Since = null, string? HowOften = null, string? IntroducedBy = null, string? Words = null, DateOnly? On = null) : CaseCommand;

    /// <summary>地図の線を外す</summary>
    public sealed record UntieOnMap(MapNodeId To, MapNodeId? From = null, string? Words = null, DateOnly? On = null) : CaseCommand;
}

public abstract partial record CaseEvent
{
    /// <summary>地図に置かれた</summary>
    public sealed record PlacedOnMap(
        MapNodeId Node,
        MapNodeKind Kind,
        string Name,
        MapRing Ring,
        MapNodeId? ReachedFrom,
        BondId? Bond,
        string Words,
        int? Angle,
        DateOnly On,
        PersonId By,
        DateTimeOffset At) : CaseEvent;

    /// <summary>地図から外された</summary>
    public sealed record TakenOffMap(MapNodeId Node, string Words, DateOnly On, PersonId By, DateTimeOffset At) : CaseEvent;

    /// <summary>地図に線が引かれた</summary>
    public sealed record TiedOnMap(MapNodeId? From, MapNodeId To, string Since, string HowOften, string IntroducedBy, string Words, DateOnly On, PersonId By, DateTimeOffset At) : CaseEvent;

    /// <summary>地図の線が外された</summary>
    public sealed record UntiedOnMap(MapNodeId? From, MapNodeId To, string Words, DateOnly On, PersonId By, DateTimeOffset At) : CaseEvent;
}
