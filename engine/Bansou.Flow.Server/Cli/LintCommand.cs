using System.CommandLine;
using System.Globalization;
using Bansou.Flow.Core.Definitions;

namespace Bansou.Flow.Server.Cli;

/// <summary><c>bansou lint PATH…</c>: reads and checks flows and packs, and tells everything at once.</summary>
internal static class LintCommand
{
    private static readonly Argument<string[]> Paths = new("PATH")
    {
        Description = "フローのファイル、パックのフォルダ、またはそれらの入ったフォルダ（いくつでも）",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string?> On = new("--on")
    {
        Description = "この日に公開するとして、受け皿の空き情報の新しさも見る（例 2026-04-01）",
        HelpName = "DATE",
    };

    private static readonly Option<bool> Json = new("--json") { Description = "指摘をひとつの JSON の並びで書く" };

    public static Command Verb()
    {
        var verb = new Command("lint", "フローとパックを点検する。エラーか注意がひとつでもあれば 1、なければ（お知らせだけなら）0、パスがなければ 2 で終わる") { Paths, On, Json };
        verb.SetAction(Run);
        return verb;
    }

    private static int Run(ParseResult parsed)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        if (!TryDay(parsed.GetValue(On), out var day))
        {
            error.WriteLine($"日付「{parsed.GetValue(On)}」が読めません。2026-04-01 のように書いてください。");
            return ExitCodes.Usage;
        }
        var targets = new List<LintTarget>();
        foreach (var path in parsed.GetValue(Paths)!)
        {
            if (LintTarget.Find(path) is not { } found)
            {
                error.WriteLine($"「{path}」が見つかりません。");
                return ExitCodes.Usage;
            }
            targets.AddRange(found);
        }
        var findings = targets.Distinct().SelectMany(target => target.Lint(day)).ToList();
        if (parsed.GetValue(Json))
        {
            output.WriteLine(LintReport.Json(findings));
        }
        else
        {
            output.Write(LintReport.Text(findings, targets.Distinct().Count()));
        }
        return findings.Any(finding => finding.Severity != Severity.Information) ? ExitCodes.Findings : ExitCodes.Good;
    }

    private static bool TryDay(string? text, out DateOnly? day)
    {
        day = null;
        if (text is null)
        {
            return true;
        }
        var isDay = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read);
        day = isDay ? read : null;
        return isDay;
    }
}
