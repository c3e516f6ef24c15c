using System.CommandLine;
using System.Text.Json;
using Bansou.Flow.Storage;
using Bansou.Flow.Storage.Verifying;

namespace Bansou.Flow.Server.Cli;

/// <summary><c>bansou verify --data FOLDER</c>: walks the whole journal and says everything that is not as it was written.</summary>
internal static class VerifyCommand
{
    private static readonly Option<bool> Json = new("--json") { Description = "結果をひとつの JSON で書く" };

    public static Command Verb()
    {
        var verb = new Command("verify", "記帳が書いたときのままかを、一件目から確かめる。見つかったことがあれば 1、なければ 0 で終わる") { DataOption.Required, Json };
        verb.SetAction(Run);
        return verb;
    }

    private static int Run(ParseResult parsed)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        VerifyReport report;
        try
        {
            report = Verification.Of(parsed.GetValue(DataOption.Required)!);
        }
        catch (StorageException e)
        {
            error.WriteLine(e.Message);
            return ExitCodes.Usage;
        }
        output.WriteLine(parsed.GetValue(Json) ? JsonReport.Text(json => Write(json, report)) : Text(report));
        return report.IsClean ? ExitCodes.Good : ExitCodes.Findings;
    }

    public static string Text(VerifyReport report)
    {
        var lines = new List<string>();
        foreach (var municipality in report.Municipalities)
        {
            lines.Add(municipality.Findings.IsEmpty
                ? $"✓ {municipality.Slug}　{municipality.Events} 件、すべて書いたときのままです。"
                : $"✗ {municipality.Slug}　{municipality.Events} 件のうち、見つかったことが {municipality.Findings.Length} あります。");
            lines.AddRange(municipality.Findings.Select(finding => $"  {finding.Code}　{finding.Message}"));
        }
        return report.Municipalities.IsEmpty ? "このフォルダには、まだ自治体がありません。" : string.Join(Environment.NewLine, lines);
    }

    public static void Write(Utf8JsonWriter json, VerifyReport report)
    {
        json.WriteBoolean("clean", report.IsClean);
        JsonReport.List(json, "municipalities", report.Municipalities, municipality =>
        {
            json.WriteStartObject();
            json.WriteString("slug", municipality.Slug);
            json.WriteNumber("events", municipality.Events);
            JsonReport.List(json, "findings", municipality.Findings, finding => Write(json, finding));
            json.WriteEndObject();
        });
    }

    private static void Write(Utf8JsonWriter json, VerifyFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Code);
        WriteNumber(json, "position", finding.Position);
        WriteNumber(json, "stream", finding.Stream);
        WriteNumber(json, "version", finding.Version);
        json.WriteString("message", finding.Message);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, long? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }
}
