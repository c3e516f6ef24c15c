namespace Bansou.Flow.Core.Cases.Maps;

internal static class MapEvolution
{
    public static LifeMap? Evolve(LifeMap map, CaseEvent happened) => happened switch
    {
        CaseEvent.PlacedOnMap e => map with
        {
            Placings = map.Placings.Add(new MapPlacing(e.Node, e.Kind, e.Name, e.Ring, e.ReachedFrom, e.Bond, e.Words, e.Angle, Gone: false, e.On, e.By, e.At)),
        },
        CaseEvent.TakenOffMap e => map with { Placings = map.Placings.Add(Off(map, e)) },
        CaseEvent.TiedOnMap e => map with { Tyings = map.Tyings.Add(new MapTying(e.From, e.To, e.Since, e.HowOften, e.IntroducedBy, e.Words, Gone: false, e.On, e.By, e.At)) },
        CaseEvent.UntiedOnMap e => map with { Tyings = map.Tyings.Add(new MapTying(e.From, e.To, "", "", "", e.Words, Gone: true, e.On, e.By, e.At)) },
        _ => null,
    };

    private static MapPlacing Off(LifeMap map, CaseEvent.TakenOffMap e)
    {
        var known = map.At(e.On).Find(e.Node) ?? throw new CorruptJournalException("Something was taken off the map that was not on it.");
        return known with { Words = e.Words, Gone = true, On = e.On, By = e.By, At = e.At };
    }
}
