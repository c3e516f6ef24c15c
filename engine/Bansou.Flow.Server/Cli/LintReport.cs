using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Bansou.Flow.Core.Definitions;

namespace Bansou.Flow.Server.Cli;

/// <summary>Findings as a person reads them, file by file, and as a machine does.</summary>
internal static class LintReport
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true };

    public static string Text(IReadOnlyList<Diagnostic> findings, int targets)
    {
        var text = new StringBuilder();
        foreach (var file in findings.GroupBy(finding => finding.File))
        {
            text.Append(file.Key).Append('\n');
            foreach (var finding in file)
            {
                text.Append(CultureInfo.InvariantCulture, $"  {Place(finding.Place),-8} {finding.Code} {Word(finding.Severity)}  {finding.Message}\n");
            }
            text.Append('\n');
        }
        int Count(Severity severity) => findings.Count(finding => finding.Severity == severity);
        return text.Append(CultureInfo.InvariantCulture,
            $"{targets} 件を点検しました。エラー {Count(Severity.Error)}、注意 {Count(Severity.Warning)}、お知らせ {Count(Severity.Information)}。\n").ToString();
    }

    public static string Json(IEnumerable<Diagnostic> findings)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text, Options))
        {
            json.WriteStartArray();
            foreach (var finding in findings)
            {
                Write(json, finding);
            }
            json.WriteEndArray();
        }
        return Encoding.UTF8.GetString(text.ToArray());
    }

    private static void Write(Utf8JsonWriter json, Diagnostic finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Code);
        json.WriteString("severity", JsonNamingPolicy.CamelCase.ConvertName(finding.Severity.ToString()));
        json.WriteString("file", finding.File);
        json.WriteString("path", finding.Place.Path);
        json.WriteNumber("line", finding.Place.Line);
        json.WriteNumber("column", finding.Place.Column);
        json.WriteString("activityId", finding.ActivityId);
        json.WriteString("message", finding.Message);
        json.WriteEndObject();
    }

    /// <summary>A finding about a file as a whole has no line.</summary>
    private static string Place(SourcePlace place) =>
        place.Line == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{place.Line}:{place.Column}");

    private static string Word(Severity severity) => severity switch
    {
        Severity.Information => "お知らせ",
        Severity.Warning => "注意　　",
        Severity.Error => "エラー　",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, null),
    };
}
