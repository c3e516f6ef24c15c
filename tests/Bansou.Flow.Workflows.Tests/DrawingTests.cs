using Bansou.Flow.Core.Definitions;

namespace Bansou.Flow.Workflows.Tests;

/// <summary>The drawings read well: cards keep their distance, onward lines go right, what goes back is marked as a return line (CS-4).</summary>
public sealed class DrawingTests
{
    private const int Width = 220, Height = 72, Gap = 60;

    public static TheoryData<string> AllFlows => ShippedPacks.AllFlows;

    [Theory]
    [MemberData(nameof(AllFlows))]
    public void No_two_cards_touch(string file)
    {
        var cards = ShippedPacks.ReadFlow(file).Definition!.Root.Activities.Select(activity => (activity.Id, At: ShippedPacks.PositionOf(activity))).ToArray();
        foreach (var (one, i) in cards.Select((card, i) => (card, i)))
        {
            foreach (var other in cards.Skip(i + 1))
            {
                var apart = Math.Abs(one.At.X - other.At.X) >= Width + Gap || Math.Abs(one.At.Y - other.At.Y) >= Height + Gap;
                apart.ShouldBeTrue($"{one.Id} and {other.Id}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(AllFlows))]
    public void Lines_that_go_left_and_only_those_or_marked_ones_lead_back(string file)
    {
        var flow = ShippedPacks.ReadFlow(file).Definition!;
        var x = flow.Root.Activities.ToDictionary(activity => activity.Id, activity => ShippedPacks.PositionOf(activity).X);
        foreach (var line in flow.Root.Connections)
        {
            var goesBack = line.Source == line.Target || x[line.Target] < x[line.Source];
            if (goesBack)
            {
                flow.ReturnLines.ShouldContain(line.Key);
            }
            else if (flow.ReturnLines.Contains(line.Key))
            {
                x[line.Target].ShouldBe(x[line.Source], line.Key);
            }
        }
        flow.ReturnLines.ShouldBeSubsetOf(flow.Root.Connections.Select(line => line.Key));
    }

    [Theory]
    [MemberData(nameof(AllFlows))]
    public void Most_onward_lines_go_right(string file)
    {
        var flow = ShippedPacks.ReadFlow(file).Definition!;
        var x = flow.Root.Activities.ToDictionary(activity => activity.Id, activity => ShippedPacks.PositionOf(activity).X);
        var onward = flow.Root.Connections.Where(line => !flow.ReturnLines.Contains(line.Key)).ToArray();

        onward.Count(line => x[line.Target] > x[line.Source]).ShouldBeGreaterThan(onward.Length * 3 / 4);
    }
}
