using System.Globalization;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Workflows.Tests;

/// <summary>
/// The designs of the invented municipalities are all there: <c>designs/SLUG.txt</c> lists their steps and lines. A line may
/// pass a Consent step that was put in between (HR-1); lines between cases and the municipality's own calendar are left out (CS-7).
/// </summary>
public sealed class DesignTableTests
{
    public static TheoryData<string, string> AllRows()
    {
        var rows = new TheoryData<string, string>();
        foreach (var slug in (string[])["umikaze", "nakahara", "aoba", "kenkoiki"])
        {
            foreach (var row in File.ReadLines(Repository.PathOf("tests", "Bansou.Flow.Workflows.Tests", "designs", slug + ".txt")).Where(line => !line.StartsWith('#')))
            {
                rows.Add(slug, row);
            }
        }
        return rows;
    }

    [Theory]
    [MemberData(nameof(AllRows))]
    public void A_step_of_the_design_is_drawn_with_its_forms_clock_and_lines(string slug, string row)
    {
        var cells = row.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var flow = ShippedPacks.MainFlow(slug);
        var step = flow.Root.Activities.Single(activity => activity.Id == cells[0]).Step!;

        step.Kind.ToString().ShouldBe(cells[1]);
        if (cells[2] != "-")
        {
            cells[2].Split('+').ShouldBeSubsetOf(step.Forms);
        }
        if (cells[3] != "-")
        {
            DueOf(step.Due!).ShouldBe(cells[3]);
        }
        foreach (var target in cells[4..].Where(cell => cell != "-"))
        {
            LeadsTo(flow, cells[0], target).ShouldBeTrue($"{cells[0]} -> {target}");
        }
    }

    private static string DueOf(DueRule due) => due switch
    {
        DueRule.BusinessDays days => days.Days.ToString(CultureInfo.InvariantCulture),
        DueRule.CalendarDays days => days.Days.ToString(CultureInfo.InvariantCulture) + "c",
        DueRule.None => "-",
        _ => throw new InvalidOperationException(due.ToString()),
    };

    private static bool LeadsTo(FlowDefinition flow, string from, string to)
    {
        var targets = flow.Root.Connections.Where(line => line.Source == from).Select(line => line.Target).ToArray();
        var between = targets.Where(id => flow.Root.Activities.Single(activity => activity.Id == id).Step?.Kind is StepKind.Consent);
        return targets.Contains(to) || between.Any(id => flow.Root.Connections.Any(line => line.Source == id && line.Target == to));
    }
}
