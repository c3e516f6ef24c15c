namespace Bansou.Flow.Tests.Lint;

/// <summary>Short ways to write fragments for <see cref="LintExample"/>.</summary>
internal static class Fragments
{
    public static string Of(string steps, string lines = "", string more = "") =>
        $$"""{ {{more}} "activities": [ {{steps}} ], "connections": [ {{lines}} ] }""";

    /// <param name="outcomes">As "name:kind name:kind".</param>
    public static string Step(string id, string type, string outcomes, string more = "\"due\": { \"days\": 3, \"unit\": \"business\" },") =>
        $$"""
        { "id": "{{id}}", "type": "Bansou.{{type}}", "metadata": { "displayText": "ステップ{{id}}" }, "roles": ["counselor"], "forms": ["F07"], {{more}}
          "outcomes": [ {{string.Join(", ", outcomes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Outcome))}} ] }
        """;

    public static string Line(string source, string port, string target) => FrameFlow.Line(source, port, target).ToJsonString();

    public static string Lines(params ReadOnlySpan<(string Source, string Port, string Target)> lines)
    {
        var texts = new List<string>();
        foreach (var (source, port, target) in lines)
        {
            texts.Add(Line(source, port, target));
        }
        return string.Join(", ", texts);
    }

    private static string Outcome(string outcome)
    {
        var parts = outcome.Split(':');
        return $$"""{ "name": "{{parts[0]}}", "label": "結果{{parts[0]}}", "kind": "{{parts[1]}}" }""";
    }
}
