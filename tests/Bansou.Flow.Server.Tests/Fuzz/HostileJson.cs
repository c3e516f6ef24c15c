using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bansou.Flow.Server.Tests.Fuzz;

/// <summary>Bodies as the document asks for them, and broken ones.</summary>
internal sealed class HostileJson(ApiSurface surface, Random random)
{
    /// <summary>Texts that break programs: markup, quoting, other scripts, marks that combine, turn around or mean nothing.</summary>
    public static readonly string[] OddTexts =
    [
        "", " ", "\u0000", "'; DROP TABLE journal;--", "<script>alert(1)</script>", "{{7*7}}", "../../../../etc/passwd", "%n%s", "null", "-1", "１２３", "髙﨑𠮷👩‍👩‍👧", "e\u0301\u0301\u0301",
        "\u202Eevil\u202C", "\uFEFF", "\u200B", "ｶﾞｷﾞｸﾞ", "９".PadRight(3000, '９'), "${jndi:ldap://x}", "__proto__", "\r\nSet-Cookie: a=b",
    ];

    public string Odd() => OddTexts[random.Next(OddTexts.Length)];

    /// <summary>What the schema asks for, filled with odd texts.</summary>
    public JsonNode? Fitting(JsonElement given, int depth = 0)
    {
        var schema = surface.Resolve(given);
        if (schema.TryGetProperty("enum", out var words))
        {
            return words[random.Next(words.GetArrayLength())].GetString();
        }
        return TypeOf(schema) switch
        {
            "string" => schema.TryGetProperty("format", out _) ? "2026-04-06" : Odd(),
            "integer" => random.Next(),
            "number" => random.NextDouble(),
            "boolean" => random.Next(2) == 0,
            "array" => new JsonArray([.. Enumerable.Range(0, random.Next(3)).Select(_ => Fitting(schema.GetProperty("items"), depth + 1))]),
            "object" when schema.TryGetProperty("properties", out var fields) => new JsonObject(fields.EnumerateObject()
                .Where(field => random.Next(4) > 0 || IsRequired(schema, field.Name))
                .Select(field => KeyValuePair.Create(field.Name, Fitting(field.Value, depth + 1)))),
            _ => new JsonObject { ["a"] = Odd() },
        };
    }

    /// <summary>A body that cannot be meant.</summary>
    public string Broken(JsonElement? schema)
    {
        var fitting = schema is { } known ? Fitting(known) : new JsonObject();
        switch (random.Next(9))
        {
            case 0:
                var text = fitting?.ToJsonString() ?? "null";
                return text[..random.Next(Math.Max(1, text.Length))] + "{";
            case 1:
                return Nested(random.Next(210, 5000));
            case 2 when fitting is JsonObject unknown:
                unknown["注文外 " + random.Next().ToString(CultureInfo.InvariantCulture)] = Odd();
                return unknown.ToJsonString();
            case 3 when fitting is JsonObject { Count: > 0 } wrong:
                wrong[wrong.ElementAt(random.Next(wrong.Count)).Key] = new JsonArray(new JsonArray(1), new JsonObject { ["x"] = new JsonObject() });
                wrong["これはない"] = 1;
                return wrong.ToJsonString();
            case 4:
                return "[" + string.Join(",", Enumerable.Repeat("1e400", 50)) + "]";
            case 5:
                return "\"" + Odd().Replace("\"", "", StringComparison.Ordinal) + "\u0001\"";
            case 6:
                return new[] { "nul", "NaN", "{'a':1}", "{\"a\":1,}", "{\"a\"}", "\u0000", "[]", "true", "12", "\"x\"", "{\"\\ud800\":\"\\udfff\"}", "<xml/>" }[random.Next(12)];
            case 7 when random.Next(6) == 0:
                return $$"""{ "a": "{{new string('大', 400_000)}}" }""";
            default:
                return "{" + string.Join(",", Enumerable.Range(0, 300).Select(i => $"\"f{i}\":{i}")) + "}";
        }
    }

    private static string TypeOf(JsonElement schema) => !schema.TryGetProperty("type", out var type) ? ""
        : type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(each => each.GetString()!).First(each => each != "null")
        : type.GetString()!;

    private static bool IsRequired(JsonElement schema, string name) =>
        schema.TryGetProperty("required", out var required) && required.EnumerateArray().Any(each => each.GetString() == name);

    private static string Nested(int depth)
    {
        var text = new StringBuilder();
        text.Insert(0, "{\"a\":", depth).Append('1').Append('}', depth);
        return text.ToString();
    }
}
