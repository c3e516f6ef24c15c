using System.Globalization;
using System.Text.Json;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Reading;
using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Server.Cli;

/// <summary>Reads what <c>run</c> is given, and keeps all that is wrong with it.</summary>
internal sealed class RunFiles
{
    // A sub-flow that stands in another file is what --dep is for; whether it was given shows when it is reached.
    private const Severity Least = Severity.Warning;

    private readonly List<Diagnostic> _findings = [];

    public List<string> UsageProblems { get; } = [];

    public bool HasErrors => _findings.Exists(each => each.Severity == Severity.Error);

    /// <param name="isMain">Whether it is the flow that is run; the others only help.</param>
    public FlowDefinition? ReadFlow(string path, bool isMain)
    {
        if (!File.Exists(path))
        {
            UsageProblems.Add(isMain ? $"ファイル「{path}」が見つかりません。" : $"--dep のファイル「{path}」が見つかりません。");
            return null;
        }
        var read = FlowReader.Read(ReadBytes(path), path);
        _findings.AddRange(read.Diagnostics.Where(each => each.Severity >= Least).Select(each => each with { File = each.File ?? path, Place = Visible(each.Place) }));
        return read.Definition;
    }

    public KeyValuePair<string, ScriptValue> ReadInput(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0)
        {
            UsageProblems.Add($"--input「{text}」は 名前=JSON の形で書いてください（例 --input 年齢=33）。");
            return default;
        }
        try
        {
            using var document = JsonDocument.Parse(text[(equals + 1)..]);
            return new(text[..equals], ScriptValue.FromJson(document.RootElement));
        }
        catch (JsonException)
        {
            UsageProblems.Add($"--input「{text[..equals]}」の値が JSON ではありません。文字は引用符で囲みます（例 --input '{text[..equals]}=\"はい\"'）。");
            return default;
        }
    }

    public IReadOnlyList<RunAnswer> ReadAnswers(string path)
    {
        if (!File.Exists(path))
        {
            UsageProblems.Add($"--answers のファイル「{path}」が見つかりません。");
            return [];
        }
        try
        {
            using var document = JsonDocument.Parse(ReadBytes(path));
            if (document.RootElement.ValueKind == JsonValueKind.Array)
            {
                return [.. document.RootElement.EnumerateArray().Select((item, i) => ReadAnswer(item, i))];
            }
            UsageProblems.Add($"{path}: 答えは [ ] で囲んだ配列で書いてください。");
        }
        catch (JsonException problem)
        {
            UsageProblems.Add(string.Create(CultureInfo.InvariantCulture, $"{path}({problem.LineNumber + 1},{problem.BytePositionInLine + 1}): JSON として読めません。"));
        }
        return [];
    }

    public void TellFindings(TextWriter writer, bool asJson)
    {
        if (asJson)
        {
            writer.WriteLine(RunReportJson.Write(_findings));
            return;
        }
        foreach (var found in _findings)
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{found.File}({found.Place.Line},{found.Place.Column}): {found.Code} {found.Message}"));
        }
    }

    private RunAnswer ReadAnswer(JsonElement item, int position)
    {
        var problem = string.Create(CultureInfo.InvariantCulture, $"--answers の {position + 1} 番目");
        if (item.ValueKind != JsonValueKind.Object)
        {
            UsageProblems.Add($"{problem}は {{ }} で囲んだまとまりで書いてください。");
            return new RunAnswer(null, null, null, null, null);
        }
        var after = Text(item, "after", problem);
        TimeSpan? wait = TimeSpan.TryParse(after, CultureInfo.InvariantCulture, out var span) && span >= TimeSpan.Zero ? span : null;
        if (after is not null && wait is null)
        {
            UsageProblems.Add($"{problem}の after は、1.00:00:00（一日）や 00:30:00（三十分）のように書いてください。");
        }
        ScriptValue? data = item.TryGetProperty("data", out var given) ? ScriptValue.FromJson(given) : null;
        var answer = new RunAnswer(Text(item, "activity", problem), Text(item, "outcome", problem), data, Text(item, "event", problem), wait);
        if (answer is { Activity: null, Event: null, After: null })
        {
            UsageProblems.Add($"{problem}に、activity、event、after のどれかを書いてください。");
        }
        return answer;
    }

    private string? Text(JsonElement item, string name, string problem)
    {
        if (!item.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }
        if (value.ValueKind == JsonValueKind.String)
        {
            return value.GetString();
        }
        UsageProblems.Add($"{problem}の {name} は文字で書いてください。");
        return null;
    }

    /// <summary>What concerns the file as a whole stands at its beginning.</summary>
    private static SourcePlace Visible(SourcePlace place) => place with { Line = Math.Max(1, place.Line), Column = Math.Max(1, place.Column) };

    /// <summary>As much as the reader takes, and one byte more so that it can say that it is too much.</summary>
    private static byte[] ReadBytes(string path)
    {
        using var stream = File.OpenRead(path);
        var bytes = new byte[(int)Math.Min(stream.Length, SourceReader.LargestText + 1)];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
