using System.Globalization;
using Bansou.Flow.Core.Execution;

namespace Bansou.Flow.Server.Cli;

/// <summary>What a run came to, for people: the lines it wrote, what went wrong, what it waits for.</summary>
internal static class RunReportText
{
    public static void Write(FlowRun run, TextWriter output)
    {
        foreach (var line in run.Lines)
        {
            output.WriteLine(line);
        }
        foreach (var incident in run.Incidents)
        {
            output.WriteLine($"止まったところ「{incident.ActivityId}」: {incident.Message}");
        }
        foreach (var waiting in run.Waiting)
        {
            output.WriteLine($"待っています「{waiting.Label}」（{waiting.Type}）{For(waiting)}");
        }
    }

    /// <summary>What must not be overlooked, whatever form the report has.</summary>
    public static IEnumerable<string> Warnings(FlowRun run)
    {
        if (run.Incidents.Count > 0)
        {
            var places = string.Join("、", run.Incidents.Select(incident => $"「{incident.ActivityId}」").Distinct());
            yield return string.Create(CultureInfo.InvariantCulture, $"不具合が {run.Incidents.Count} 件ありました。{places} を確かめてください。");
        }
        if (run is { Status: FlowStatus.Running, Waiting.IsEmpty: true })
        {
            yield return "まだ終わっていませんが、待っているものもありません。合流が来ない枝を待っていないか確かめてください。";
        }
    }

    private static string For(WaitingActivity waiting)
    {
        if (waiting.WaitsForFlow)
        {
            return $" フロー「{waiting.Name}」の終わりまで";
        }
        return waiting.DueAt is { } due ? string.Create(CultureInfo.InvariantCulture, $" {due:yyyy-MM-dd HH:mm:ss} まで") : waiting.Name is { } name ? $" 「{name}」" : "";
    }
}
