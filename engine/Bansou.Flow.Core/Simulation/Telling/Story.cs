using System.Globalization;
using Bansou.Flow.Core.Definitions;

namespace Bansou.Flow.Core.Simulation.Telling;

/// <summary>物語: a played scenario told in the words of the municipality: when, who, what and why, and how things stand at the end.</summary>
public static class Story
{
    public static string Tell(PlayReport report)
    {
        var page = new StoryPage();
        Title(page, report);
        if (report.Problems.IsEmpty && report.Flow is { } flow)
        {
            new StoryMoments(page, report, flow).Tell();
            new StoryEnd(page, report, flow).Tell();
        }
        else
        {
            TellProblems(page, report);
        }
        return page.ToString();
    }

    private static void Title(StoryPage page, PlayReport report)
    {
        var scenario = report.Scenario;
        page.Rule('=');
        page.Line("", $"{scenario.Id}　{scenario.Title}");
        var flow = report.Flow?.Version is { } version ? string.Create(CultureInfo.InvariantCulture, $"　流れ「{version.FlowId}」第{version.Version}版") : "";
        page.Line("", $"{report.Pack.Name}{flow}");
        if (!string.IsNullOrWhiteSpace(scenario.Background))
        {
            page.Blank();
            page.Line("", scenario.Background);
        }
        page.Rule('=');
    }

    private static void TellProblems(StoryPage page, PlayReport report)
    {
        page.Line("", "このシナリオは、まだ演じられません。次のところを直してください。");
        foreach (var problem in report.Problems)
        {
            page.Line("  ", Place(problem));
            page.Line("    ", $"{problem.Code} {problem.Message}");
        }
    }

    private static string Place(Diagnostic problem) => problem.Place.Line == 0
        ? problem.File ?? ""
        : string.Create(CultureInfo.InvariantCulture, $"{problem.File} {problem.Place.Line}行 {problem.Place.Column}字め {problem.Place.Path}");
}
