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

    public void Tell(string name, string expected) => findings.Add(new ProblemFinding("wrong-value", $"{name} には{expected}を書いてください。", name));
}
