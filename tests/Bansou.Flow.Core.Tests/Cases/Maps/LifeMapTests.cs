using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Maps;

namespace Bansou.Flow.Core.Tests.Cases.Maps;

/// <summary>F25, §1.14: a dated map as events; the person moves things, every day keeps its own, and nothing is counted (HR-7).</summary>
public class LifeMapTests
{
    private static readonly MapNodeId Shop = new("shop");
    private static readonly MapNodeId Boat = new("boat");
    private static readonly DateOnly Spring = new(2026, 4, 6);

    private static CasePlay WithShop() => RecordsPlay.Simple().Do(Place(Shop, "海辺の店", MapRing.ToCome), Actor.ThePerson);

    [Fact]
    public void What_is_moved_stands_where_it_is_and_stood_where_it_was()
    {
        var play = WithShop().Days(30).Do(Place(Shop, "海辺の店", MapRing.Safe), Actor.ThePerson);
        var map = play.Records().Map;
        map.At(Spring).Find(Shop)!.Ring.ShouldBe(MapRing.ToCome);
        map.At(Spring.AddDays(30)).Find(Shop)!.Ring.ShouldBe(MapRing.Safe);
        map.At(Spring.AddDays(-1)).Nodes.ShouldBeEmpty();
        map.Days.ShouldBe([Spring, Spring.AddDays(30)]);
    }

    [Fact]
    public void What_was_so_before_can_be_written_later()
    {
        var play = WithShop().Do(Place(Boat, "船だまり", MapRing.Safe) with { On = new DateOnly(2020, 1, 1) });
        play.Records().Map.At(new DateOnly(2021, 1, 1)).Nodes.Select(node => node.Node).ShouldBe([Boat]);
        play.Records().Map.At(Spring).Nodes.Length.ShouldBe(2);
        play.Refuses(Place(Boat, "船だまり", MapRing.Safe) with { On = Spring.AddDays(1) }, RefusalCode.DayNotOnCalendar);
    }

    [Fact]
    public void A_runner_is_reached_from_another_and_never_from_itself()
    {
        var play = WithShop().Do(Place(Boat, "船だまり", MapRing.ToCome) with { ReachedFrom = Shop });
        play.Records().Map.At(Spring).Find(Boat)!.ReachedFrom.ShouldBe(Shop);
        play.Refuses(Place(Shop, "海辺の店", MapRing.Safe) with { ReachedFrom = Boat }, RefusalCode.MapTurnsBack);
        play.Refuses(Place(Shop, "海辺の店", MapRing.Safe) with { ReachedFrom = Shop }, RefusalCode.MapTurnsBack);
        play.Refuses(Place(new MapNodeId("x"), "なにか", MapRing.Safe) with { ReachedFrom = new MapNodeId("nowhere") }, RefusalCode.MapNodeUnknown);
    }

    [Fact]
    public void A_line_says_since_when_how_often_and_who_introduced_in_words()
    {
        var play = WithShop().Do(new CaseCommand.TieOnMap(Shop, Since: "この春から", HowOften: "雨の日に", IntroducedBy: "港の先輩"));
        var tie = play.Records().Map.At(Spring).Find(null, Shop)!;
        (tie.Since, tie.HowOften, tie.IntroducedBy).ShouldBe(("この春から", "雨の日に", "港の先輩"));
        play.Decide(new CaseCommand.TieOnMap(Shop, Since: "この春から", HowOften: "雨の日に", IntroducedBy: "港の先輩")).ShouldBe(Decision.NothingToDo);
        play.Refuses(new CaseCommand.TieOnMap(Boat), RefusalCode.MapNodeUnknown);
        play.Do(new CaseCommand.UntieOnMap(Shop)).Records().Map.At(Spring).Ties.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_taken_off_takes_its_lines_along_and_stays_on_the_days_before()
    {
        var play = WithShop().Do(Place(Boat, "船だまり", MapRing.ToCome) with { ReachedFrom = Shop }).Do(new CaseCommand.TieOnMap(Boat, Shop))
            .Days(10).Do(new CaseCommand.TakeOffMap(Shop, "店じまい"));
        var now = play.Records().Map.At(Spring.AddDays(10));
        now.Nodes.Single().ReachedFrom.ShouldBeNull();
        now.Ties.ShouldBeEmpty();
        play.Records().Map.At(Spring).Ties.Length.ShouldBe(1);
        play.Refuses(new CaseCommand.TakeOffMap(Shop), RefusalCode.MapNodeUnknown);
    }

    [Fact]
    public void Two_days_are_told_apart_in_words()
    {
        var play = WithShop().Do(Place(Boat, "船だまり", MapRing.Sometimes))
            .Days(30).Do(Place(Shop, "海辺の店", MapRing.Safe)).Do(new CaseCommand.TakeOffMap(Boat)).Do(Place(new MapNodeId("cat"), "猫", MapRing.Safe)).Do(new CaseCommand.TieOnMap(Shop));
        var difference = MapDifference.Of(play.Records().Map, Spring, Spring.AddDays(30));
        difference.Sentences().ShouldBe(
            ["「猫」が地図に加わりました。", "「船だまり」が地図から離れました。", "「海辺の店」が、「これから」から「安心」に移りました。", "ご本人と「海辺の店」に線が引かれました。"]);
        MapDifference.Of(play.Records().Map, Spring, Spring).Sentences().ShouldBeEmpty();
    }

    [Fact]
    public void Turning_something_on_its_ring_is_kept_and_tells_no_difference()
    {
        var play = WithShop().Days(1).Do(Place(Shop, "海辺の店", MapRing.ToCome) with { Angle = -90 });
        play.Records().Map.At(Spring.AddDays(1)).Find(Shop)!.Angle.ShouldBe(270);
        MapDifference.Of(play.Records().Map, Spring, Spring.AddDays(1)).Sentences().ShouldBeEmpty();
    }

    /// <summary>HR-7: where something is drawn is the only number on the map.</summary>
    [Fact]
    public void Nothing_on_the_map_is_a_number_but_where_it_is_drawn() =>
        new[] { typeof(MapPlacing), typeof(MapTying), typeof(MapPicture), typeof(MapDifference) }.SelectMany(type => type.GetProperties())
            .Where(property => (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) is var type && (type == typeof(int) || type == typeof(double) || type == typeof(decimal)))
            .Select(property => property.Name).ShouldBe([nameof(MapPlacing.Angle)]);

    private static CaseCommand.PlaceOnMap Place(MapNodeId node, string name, MapRing ring) => new(node, MapNodeKind.Place, name, ring);
}
