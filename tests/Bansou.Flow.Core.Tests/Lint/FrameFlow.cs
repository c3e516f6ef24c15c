using System.Text.Json.Nodes;

namespace Bansou.Flow.Tests.Lint;

/// <summary>The small sound flow that a fragment is put into.</summary>
internal static class FrameFlow
{
    private const string Steps = """
        [
          { "id": "start", "type": "Elsa.Start" },
          { "id": "meet", "type": "Bansou.Talk", "metadata": { "displayText": "会う" }, "roles": ["counselor"], "forms": ["F07"], "due": { "days": 3, "unit": "business" },
            "outcomes": [ { "name": "met", "label": "話せた", "kind": "met" } ] },
          { "id": "consent", "type": "Bansou.Consent", "metadata": { "displayText": "同意" }, "roles": ["counselor"], "forms": ["F03"], "due": { "days": 3, "unit": "business" },
            "outcomes": [ { "name": "given", "label": "はい", "kind": "given" }, { "name": "notGiven", "label": "いまはまだ", "kind": "notGiven" } ] },
          { "id": "watch", "type": "Bansou.Watch", "metadata": { "displayText": "見守り" }, "roles": ["counselor"], "forms": ["F07"], "rhythm": { "days": [30], "repeat": true },
            "outcomes": [ { "name": "reEntry", "label": "再会", "kind": "reEntry" }, { "name": "farewell", "label": "見送り", "kind": "farewell" } ] },
          { "id": "end", "type": "Elsa.End" }
        ]
        """;

    private const string ReturnSteps = """
        [
          { "id": "back", "type": "Bansou.Return", "metadata": { "displayText": "もどし" }, "roles": ["counselor"], "forms": ["F15"], "due": { "days": 1, "unit": "business" },
            "outcomes": [ { "name": "rest", "label": "休む", "kind": "rest" }, { "name": "together", "label": "みんなで考える", "kind": "other" } ] },
          { "id": "meeting", "type": "Bansou.Conference", "metadata": { "displayText": "なかまの会" }, "roles": ["counselor"], "forms": ["F17"], "due": { "days": 20, "unit": "business" },
            "conference": { "meeting": "nakama", "purpose": "roles", "members": ["counselor"] }, "outcomes": [ { "name": "decided", "label": "役割が決まった", "kind": "other" } ] }
        ]
        """;

    private static readonly string[] NotAfterConsent = ["Bansou.Anytime", "Bansou.Periodic"];

    public static JsonObject Bare(JsonObject part) =>
        Definition(part, List(part["activities"]), List(part["connections"]), List(part["returnLines"]), part["mode"]?.GetValue<string>() ?? "case");

    public static JsonObject Around(JsonObject part)
    {
        var own = List(part["activities"]);
        var first = own.Select(activity => activity["type"]!.GetValue<string>()).FirstOrDefault() is { } type && !NotAfterConsent.Contains(type) ? own[0]["id"]!.GetValue<string>() : "watch";
        List<JsonNode> steps = [.. List(JsonNode.Parse(Steps)), .. own];
        List<JsonNode> lines =
        [
            Line("start", "Done", "meet"), Line("meet", "met", "consent"), Line("consent", "given", first), Line("consent", "notGiven", "watch"),
            Line("watch", "reEntry", "meet"), Line("watch", "farewell", "end"), .. List(part["connections"]),
        ];
        List<JsonNode> returnLines = ["watch:reEntry->meet:In", .. List(part["returnLines"])];
        var text = part.ToJsonString();
        if (text.Contains("Bansou.Referral", StringComparison.Ordinal) || text.Contains("Bansou.ReceiverCheck", StringComparison.Ordinal))
        {
            steps.AddRange(List(JsonNode.Parse(ReturnSteps)));
            lines.AddRange([Line("back", "rest", "watch"), Line("back", "together", "meeting"), Line("meeting", "decided", "meet")]);
        }
        return Definition(part, steps, lines, returnLines, "case");
    }

    private static JsonObject Definition(JsonObject part, IEnumerable<JsonNode> steps, IEnumerable<JsonNode> lines, IEnumerable<JsonNode> returnLines, string mode) => new()
    {
        ["id"] = "v1",
        ["definitionId"] = part["definitionId"]?.DeepClone() ?? "main",
        ["name"] = part["name"]?.DeepClone() ?? "Main",
        ["variables"] = part["variables"]?.DeepClone() ?? new JsonArray(),
        ["options"] = new JsonObject { ["usableAsActivity"] = part["name"] is not null },
        ["root"] = new JsonObject
        {
            ["type"] = "Elsa.Flowchart",
            ["id"] = "flow",
            ["customProperties"] = new JsonObject
            {
                ["bansou"] = new JsonObject { ["mode"] = mode, ["returnLines"] = new JsonArray([.. returnLines.Select(line => line.DeepClone())]) },
            },
            ["activities"] = new JsonArray([.. steps.Select(step => step.DeepClone())]),
            ["connections"] = new JsonArray([.. lines.Select(line => line.DeepClone())]),
        },
    };

    public static JsonObject Line(string source, string port, string target) => new()
    {
        ["source"] = new JsonObject { ["activity"] = source, ["port"] = port },
        ["target"] = new JsonObject { ["activity"] = target, ["port"] = "In" },
    };

    private static List<JsonNode> List(JsonNode? array) => array is null ? [] : [.. array.AsArray().Select(item => item!)];
}
