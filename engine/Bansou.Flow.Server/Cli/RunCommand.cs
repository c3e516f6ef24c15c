using System.CommandLine;
using System.Text.Json;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Execution;
using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Server.Cli;

/// <summary><c>bansou run FLOW.json</c>: runs one definition in memory by Elsa's rules.</summary>
internal static class RunCommand
{
    private static readonly Argument<string> Flow = new("FLOW.json") { Description = "Elsa 3 のワークフロー定義" };
    private static readonly Option<string?> Mode = new("--mode") { Description = "フローチャートの動かし方: counter（ふつう）か token", HelpName = "counter|token" };
    private static readonly Option<string[]> Dependencies = new("--dep") { Description = "呼び出される別の定義（何度でも）", HelpName = "FILE" };
    private static readonly Option<string[]> Inputs = new("--input") { Description = "入力（何度でも）。値は JSON", HelpName = "name=JSON" };
    private static readonly Option<string?> Answers = new("--answers") { Description = "待っているものへの答えを順に書いた JSON の配列", HelpName = "FILE" };
    private static readonly Option<bool> Resume = new("--resume") { Description = "待っているものを古い順に進め、仮の時計も進める（1,000 回まで）" };
    private static readonly Option<bool> Json = new("--json") { Description = "結果をひとつの JSON で書く" };

    /// <summary>The virtual clock begins here, so that the same run gives the same result.</summary>
    private static readonly DateTimeOffset Beginning = new(2026, 4, 1, 9, 0, 0, TimeSpan.FromHours(9));

    public static Command Verb()
    {
        Mode.AcceptOnlyFromAmong("counter", "token");
        var verb = new Command("run", "フローの定義をひとつ、その場で動かす。終わるか待てば 0、不具合があれば 1 で終わる") { Flow, Mode, Dependencies, Inputs, Answers, Resume, Json };
        verb.SetAction(Run);
        return verb;
    }

    private static int Run(ParseResult parsed)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        var json = parsed.GetValue(Json);
        var files = new RunFiles();
        var flow = files.ReadFlow(parsed.GetRequiredValue(Flow), isMain: true);
        var dependencies = (parsed.GetValue(Dependencies) ?? []).Select(file => files.ReadFlow(file, isMain: false)).ToList();
        var inputs = (parsed.GetValue(Inputs) ?? []).Select(files.ReadInput).ToList();
        var answers = parsed.GetValue(Answers) is { } path ? files.ReadAnswers(path) : [];
        if (files.UsageProblems.Count > 0)
        {
            files.UsageProblems.ForEach(error.WriteLine);
            return ExitCodes.Usage;
        }
        files.TellFindings(json && files.HasErrors ? output : error, json && files.HasErrors);
        if (flow is null || files.HasErrors)
        {
            return ExitCodes.Findings;
        }
        var mode = parsed.GetValue(Mode) switch { "token" => FlowMode.Token, "counter" => FlowMode.Counter, _ => flow.Mode ?? FlowMode.Counter };
        if (mode == FlowMode.Case)
        {
            error.WriteLine("これはケースのフローなので、パックといっしょに動かします。パックのフォルダを渡して bansou play を使ってください（--mode counter を付ければ、このまま試せます）。");
            return ExitCodes.Usage;
        }
        var run = FlowRun.Start(new FlowClosure(flow, dependencies.OfType<FlowDefinition>()), mode, inputs!, new RunContext(Beginning));
        if (RunAnswer.GiveAll(run, answers) is { } unanswered)
        {
            Tell(run, json, output, unanswered);
            error.WriteLine(unanswered);
            return ExitCodes.Usage;
        }
        if (parsed.GetValue(Resume) && !RunAnswer.ResumeAll(run))
        {
            error.WriteLine("1,000 回進めても待ちがなくならないので、ここまでにしました。");
        }
        Tell(run, json, output, null);
        foreach (var words in RunReportText.Warnings(run))
        {
            error.WriteLine(words);
        }
        return run.SubStatus == FlowSubStatus.Faulted || run.Incidents.Count > 0 ? ExitCodes.Findings : ExitCodes.Good;
    }

    /// <param name="unanswered">Why the run went no further, or null.</param>
    private static void Tell(FlowRun run, bool json, TextWriter output, string? unanswered)
    {
        if (json)
        {
            output.WriteLine(RunReportJson.Write(run, unanswered));
        }
        else
        {
            RunReportText.Write(run, output);
        }
    }
}
