using System.Collections.Immutable;

namespace Bansou.Flow.Core.Definitions.Catalogue;

/// <summary>出口: the ports that an activity can leave by, as far as the drawing tells.</summary>
/// <param name="Open">Whether there may be others (a script's, a computed branch's, an unknown sub-flow's).</param>
public sealed record ActivityPorts(ImmutableArray<string> Names, bool Open)
{
    public const string Done = "Done";

    /// <param name="activity">Any activity.</param>
    /// <param name="subFlowOutcomes">Outcomes of the flow that it calls, or null when it calls none or it is not known.</param>
    public static ActivityPorts Of(Activity activity, ImmutableArray<string>? subFlowOutcomes = null)
    {
        if (ActivityCatalogue.Find(activity.Type) is not { } type)
        {
            return subFlowOutcomes is { } outcomes ? new([.. outcomes.Append(Done).Distinct()], false) : new([Done], true);
        }
        return type.PortSource switch
        {
            PortSource.Fixed or PortSource.None => new(type.Ports, false),
            PortSource.Cases => new([.. activity.Cases.Select(c => c.Label).Append("Default").Distinct()], false),
            PortSource.Branches => Literal(activity, "branches", empty: [Done]),
            PortSource.Script => Literal(activity, "possibleOutcomes", empty: []) with { Open = true },
            PortSource.StepOutcomes => new([.. activity.Step!.Outcomes.Select(o => o.Name)], false),
            _ => throw new ArgumentOutOfRangeException(nameof(activity), type.PortSource, "An unknown source of ports."),
        };
    }

    private static ActivityPorts Literal(Activity activity, string input, ImmutableArray<string> empty)
    {
        if (!activity.Inputs.TryGetValue(input, out var value))
        {
            return new(empty, false);
        }
        var names = LiteralNames.Of(value.Expression);
        return names is { } known ? new(known.IsEmpty ? empty : known, false) : new(empty, true);
    }
}
