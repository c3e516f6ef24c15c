using Bansou.Flow.Core.Calendars;

namespace Bansou.Flow.Core.Cases.Maps;

/// <summary>The map is drawn by the person or with them; every change is history, nothing on it is a measure (HR-7, §1.14).</summary>
internal static class MapDecider
{
    private const int FullCircle = 360;

    public static Decision? Decide(CaseContext context, CaseState.Active state, CaseCommand command) => command switch
    {
        CaseCommand.PlaceOnMap c => Place(context, state, c),
        CaseCommand.TakeOffMap c => TakeOff(context, state, c),
        CaseCommand.TieOnMap c => Tie(context, state, c),
        CaseCommand.UntieOnMap c => Untie(context, state, c),
        _ => null,
    };

    private static Decision Place(CaseContext context, CaseState.Active state, CaseCommand.PlaceOnMap command)
    {
        var day = DayOf(context, command.On);
        var refusals = Against(context, day);
        var map = state.Records.Map.At(day);
        if (string.IsNullOrWhiteSpace(command.Name))
        {
            refusals.Add(new Refusal(RefusalCode.NameMissing, command.Node.Value));
        }
        if (command.Bond is { } bond && state.Records.Bonds.Find(bond) is null)
        {
            refusals.Add(new Refusal(RefusalCode.BondUnknown, bond.Value));
        }
        if (command.ReachedFrom is { } from)
        {
            refusals.AddRange(AgainstReaching(map, command.Node, from));
        }
        if (refusals.Count > 0)
        {
            return Decision.Refuse(refusals);
        }
        var placed = new CaseEvent.PlacedOnMap(
            command.Node, command.Kind, command.Name.Trim(), command.Ring, command.ReachedFrom, command.Bond, command.Words?.Trim() ?? "", Turned(command.Angle), day, context.Actor.Person, context.Now);
        return map.Find(command.Node) is { } known && IsSame(known, placed) ? Decision.NothingToDo : Decision.Accept(placed);
    }

    private static bool IsSame(MapPlacing known, CaseEvent.PlacedOnMap placed) =>
        (known.Kind, known.Name, known.Ring, known.ReachedFrom, known.Bond, known.Words, known.Angle)
        == (placed.Kind, placed.Name, placed.Ring, placed.ReachedFrom, placed.Bond, placed.Words, placed.Angle);

    /// <summary>A runner comes from a node that is there, and following them back one comes to the person.</summary>
    private static IEnumerable<Refusal> AgainstReaching(MapPicture map, MapNodeId node, MapNodeId from)
    {
        if (from != node && map.Find(from) is null)
        {
            yield return new Refusal(RefusalCode.MapNodeUnknown, from.Value);
        }
        var seen = new HashSet<MapNodeId>();
        for (MapNodeId? at = from; at is { } here; at = map.Find(here)?.ReachedFrom)
        {
            if (here == node || !seen.Add(here))
            {
                yield return new Refusal(RefusalCode.MapTurnsBack, node.Value);
                yield break;
            }
        }
    }

    private static Decision TakeOff(CaseContext context, CaseState.Active state, CaseCommand.TakeOffMap command)
    {
        var day = DayOf(context, command.On);
        var refusals = Against(context, day);
        if (state.Records.Map.At(day).Find(command.Node) is null)
        {
            refusals.Add(new Refusal(RefusalCode.MapNodeUnknown, command.Node.Value));
        }
        return refusals.Count > 0
            ? Decision.Refuse(refusals)
            : Decision.Accept(new CaseEvent.TakenOffMap(command.Node, command.Words?.Trim() ?? "", day, context.Actor.Person, context.Now));
    }

    private static Decision Tie(CaseContext context, CaseState.Active state, CaseCommand.TieOnMap command)
    {
        var day = DayOf(context, command.On);
        var map = state.Records.Map.At(day);
        var refusals = Against(context, day);
        refusals.AddRange(Ends(command.From, command.To).Where(end => map.Find(end) is null).Select(end => new Refusal(RefusalCode.MapNodeUnknown, end.Value)));
        if (command.From == command.To)
        {
            refusals.Add(new Refusal(RefusalCode.MapTurnsBack, command.To.Value));
        }
        if (refusals.Count > 0)
        {
            return Decision.Refuse(refusals);
        }
        var tied = new CaseEvent.TiedOnMap(
            command.From, command.To, command.Since?.Trim() ?? "", command.HowOften?.Trim() ?? "", command.IntroducedBy?.Trim() ?? "", command.Words?.Trim() ?? "", day, context.Actor.Person, context.Now);
        return map.Find(command.From, command.To) is { } known && (known.Since, known.HowOften, known.IntroducedBy, known.Words) == (tied.Since, tied.HowOften, tied.IntroducedBy, tied.Words)
            ? Decision.NothingToDo
            : Decision.Accept(tied);
    }

    private static Decision Untie(CaseContext context, CaseState.Active state, CaseCommand.UntieOnMap command)
    {
        var day = DayOf(context, command.On);
        var refusals = Against(context, day);
        if (state.Records.Map.At(day).Find(command.From, command.To) is null)
        {
            refusals.Add(new Refusal(RefusalCode.MapNodeUnknown, command.To.Value));
        }
        return refusals.Count > 0
            ? Decision.Refuse(refusals)
            : Decision.Accept(new CaseEvent.UntiedOnMap(command.From, command.To, command.Words?.Trim() ?? "", day, context.Actor.Person, context.Now));
    }

    private static IEnumerable<MapNodeId> Ends(MapNodeId? from, MapNodeId to) => from is { } known ? [known, to] : [to];

    private static DateOnly DayOf(CaseContext context, DateOnly? on) => on ?? OfficeTime.DateOf(context.Now);

    private static List<Refusal> Against(CaseContext context, DateOnly day) =>
        day > OfficeTime.DateOf(context.Now) ? [new Refusal(RefusalCode.DayNotOnCalendar)] : [];

    private static int? Turned(int? angle) => angle is { } degrees ? ((degrees % FullCircle) + FullCircle) % FullCircle : null;
}
