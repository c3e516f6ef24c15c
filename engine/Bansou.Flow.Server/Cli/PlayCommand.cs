using System.CommandLine;
using System.Globalization;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Core.Simulation;
using Bansou.Flow.Core.Simulation.Telling;

namespace Bansou.Flow.Server.Cli;

/// <summary><c>bansou play PACK</c>: plays the scenarios of a pack on a virtual clock and tells them as stories.</summary>
internal static class PlayCommand
{
    private static readonly Argument<string> Pack = new("PACK") { Description = "パックのフォルダ（例 workflows/standard）" };
    private static readonly Option<string?> Flow = new("--flow") { Description = "シナリオを演じる流れ（なければシナリオの言う流れ）", HelpName = "ID" };
    private static readonly Option<string?> Scenario = new("--scenario") { Description = "演じるシナリオ（なければすべて）", HelpName = "ID" };
    private static readonly Option<string?> Out = new("--out") { Description = "記帳を JSON の行で書くフォルダ", HelpName = "DIR" };
    private static readonly Option<bool> Json = new("--json") { Description = "物語のかわりに、シナリオごとにひとつの JSON を書く" };

    public static Command Verb()
    {
        var verb = new Command("play", "シナリオを仮の時計で演じ、物語として語る。期待どおりなら 0、ちがえば 1 で終わる") { Pack, Flow, Scenario, Out, Json };
        verb.SetAction(Run);
        return verb;
    }

    private static int Run(ParseResult parsed)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        var path = parsed.GetValue(Pack)!;
        if (PackFolder.Find(path) is not { } folder)
        {
            error.WriteLine($"パックのフォルダ「{path}」が見つかりません。");
            return ExitCodes.Usage;
        }
        var read = PackReader.Read(PackFolder.Read(folder));
        if (read.Pack is not { } pack || read.HasErrors)
        {
            return TellDiagnostics(read.Diagnostics, parsed.GetValue(Json) ? output : error, parsed.GetValue(Json));
        }
        if (Wrong(pack, parsed.GetValue(Flow), parsed.GetValue(Scenario)) is { } wrong)
        {
            error.WriteLine(wrong);
            return ExitCodes.Usage;
        }
        var scenarios = pack.Scenarios.Where(scenario => parsed.GetValue(Scenario) is null || scenario.Id == parsed.GetValue(Scenario)).ToList();
        if (scenarios.Count == 0)
        {
            error.WriteLine($"「{pack.Name}」のパックにはシナリオがまだありません。");
        }
        var played = new List<(string Id, bool Holds)>();
        foreach (var scenario in scenarios)
        {
            var report = ScenarioPlayer.Play(pack, scenario, parsed.GetValue(Flow));
            played.Add((scenario.Id, report.Holds));
            Tell(report, parsed, output);
            if (parsed.GetValue(Out) is { } kept && !Keep(report, kept))
            {
                error.WriteLine($"--out のフォルダ「{kept}」に書けませんでした。書ける場所かどうかを確かめてください。");
                return ExitCodes.Usage;
            }
        }
        if (played.Count > 1 && !parsed.GetValue(Json))
        {
            output.WriteLine($"{pack.Name}　{string.Join("　", played.Select(each => $"{each.Id} {(each.Holds ? "✓" : "✗ ちがう")}"))}");
        }
        return played.All(each => each.Holds) ? ExitCodes.Good : ExitCodes.Findings;
    }

    private static void Tell(PlayReport report, ParseResult parsed, TextWriter output)
    {
        if (parsed.GetValue(Json))
        {
            output.WriteLine(PlayReportJson.Write(report));
        }
        else
        {
            output.WriteLine(TerminalColours.Paint(Story.Tell(report), output));
        }
    }

    /// <summary>Writes the journal of a scenario that could be played; false when the folder does not take it.</summary>
    private static bool Keep(PlayReport report, string folder)
    {
        if (!report.Problems.IsEmpty)
        {
            return true;
        }
        try
        {
            WholeFile.Write(Path.Combine(folder, report.Scenario.Id + ".jsonl"), JournalLines.Write(report.Journal));
            if (!report.Meetings.IsEmpty)
            {
                WholeFile.Write(Path.Combine(folder, report.Scenario.Id + ".meetings.jsonl"), MeetingLines.Write(report.Meetings));
            }
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>What is wrong with the arguments, or null.</summary>
    private static string? Wrong(Pack pack, string? flow, string? scenario)
    {
        if (flow is not null && pack.Flows.All(each => each.Definition.DefinitionId != flow))
        {
            return $"流れ「{flow}」はこのパックにありません。あるのは {string.Join("、", pack.Flows.Select(each => each.Definition.DefinitionId))} です。";
        }
        return scenario is not null && pack.Scenarios.All(each => each.Id != scenario)
            ? $"シナリオ「{scenario}」はこのパックにありません。あるのは {string.Join("、", pack.Scenarios.Select(each => each.Id))} です。"
            : null;
    }

    private static int TellDiagnostics(IEnumerable<Diagnostic> diagnostics, TextWriter writer, bool asJson)
    {
        var errors = diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ToList();
        if (asJson)
        {
            writer.WriteLine(PlayReportJson.Write(errors));
            return ExitCodes.Findings;
        }
        foreach (var found in errors)
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{found.File}({Math.Max(1, found.Place.Line)},{Math.Max(1, found.Place.Column)}): {found.Code} {found.Message}"));
        }
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"直すところが {errors.Count} あるので、まだ演じられません。"));
        return ExitCodes.Findings;
    }
}
