using System.Globalization;
using System.Text.Json;

namespace Bansou.Flow.Server.Http;

/// <summary>Reads what stands behind the question mark of an address; what does not fit is told all at once.</summary>
internal sealed class QueryReading(IQueryCollection query)
{
    private readonly List<ProblemFinding> findings = [];

    public ProblemResult? Problem => findings.Count == 0 ? null : ProblemKinds.InvalidParameter.Result(findings);

    public string? Text(string name) => query[name].ToString() is { Length: > 0 } text ? text : null;

    public bool? Truth(string name)
    {
        var text = Text(name);
        if (text is null or "true" or "false")
        {
            return text is null ? null : text == "true";
        }
        Tell(name, "true か false");
        return null;
    }

    public int? Number(string name, int most)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most)
        {
            return number;
        }
        Tell(name, string.Create(CultureInfo.InvariantCulture, $"0 から {most} までの整数"));
        return null;
    }

    public T? Word<T>(string name)
        where T : struct, Enum
    {
        if (Text(name) is not { } text)
        {
            return null;
        }
        foreach (var value in Enum.GetValues<T>())
        {
            if (Words.Of(value) == text)
            {
                return value;
            }
        }
        Tell(name, $"{string.Join("・", Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName))} のどれか");
        return null;
    }

    /// <summary>A day such as 2026-04-01.</summary>
    public DateOnly? Day(string name)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }
        Tell(name, "日付（2026-04-01 の形）");
        return null;
    }

    /// <summary>Several words, repeated or behind commas.</summary>
    public IReadOnlyList<T> Several<T>(string name)
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>().ToDictionary(Words.Of);
        var asked = query[name].SelectMany(text => (text ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct().ToList();
        if (asked.Exists(word => !values.ContainsKey(word)))
        {
            Tell(name, $"{string.Join("・", values.Keys)} のどれか");
        }
        return [.. asked.Where(values.ContainsKey).Select(word => values[word])];
    }

    public void Tell(string name, string expected) => findings.Add(new ProblemFinding("wrong-value", $"{name} には{expected}を書いてください。", name));
}
