using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Reading;
using Bansou.Flow.Core.Definitions.Steps;
using Bansou.Flow.Core.Packs;

namespace Bansou.Flow.Core.Tests.Cases;

/// <summary>
/// Draws small case flows as text. A line is a step, <c>A1 Talk met notMet later=other {"due":{...}}</c>, an activity of
/// Elsa, <c>J Elsa.FlowJoin {"mode":"WaitAll"}</c>, a line, <c>A1:met -> A2</c>, or a return line, <c>A1:met ~> A2</c>.
/// </summary>
internal static class FlowSketch
{
    public static CaseFlow Compile(string sketch, params (string Name, string Sketch)[] subFlows) =>
        FlowCompiler.Compile(PackOf(sketch, subFlows), "main")!;

    public static Pack PackOf(string sketch, params (string Name, string Sketch)[] subFlows) => new()
    {
        Slug = "test",
        Name = "架空町",
        MainFlow = "main",
        DutyPerson = "duty",
        EscalationMeeting = "meeting",
        Roles = [new Role("counselor", "相談支援員", "counselor")],
        Forms = [new NamedItem("F07", "支援経過記録")],
        People = [new StaffMember("duty", "当番（架空）", "town", ["counselor"]), .. new[] { "mizuno", "kato", "kondo", "chief", "kudo" }.Select(Colleague), .. Enumerable.Range(0, 9).Select(i => Colleague("p" + i))],
        Flows = [new PackFlow("flows/main.json", Read("main", "Main", sketch)), .. subFlows.Select(sub => new PackFlow($"flows/{sub.Name}.json", Read(sub.Name, sub.Name, sub.Sketch)))],
    };

    private static StaffMember Colleague(string id) => new(id, $"{id}（架空）", "shakyo", ["counselor"]);

    public static FlowDefinition Read(string id, string name, string sketch)
    {
        var result = FlowReader.Read(Encoding.UTF8.GetBytes(Json(id, name, sketch)));
        result.Diagnostics.Where(finding => finding.Severity == Severity.Error).ShouldBeEmpty();
        return result.Definition!;
    }

    public static string Json(string id, string name, string sketch)
    {
        var activities = new JsonArray();
        var connections = new JsonArray();
        var returns = new JsonArray();
        foreach (var line in sketch.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Contains("->") || line.Contains("~>"))
            {
                AddLine(line, connections, returns);
            }
            else
            {
                activities.Add(ActivityOf(line));
            }
        }
        var root = new JsonObject
        {
            ["type"] = "Elsa.Flowchart",
            ["id"] = "flow",
            ["customProperties"] = new JsonObject { ["bansou"] = new JsonObject { ["mode"] = "case", ["returnLines"] = returns } },
            ["activities"] = activities,
            ["connections"] = connections,
            ["variables"] = new JsonArray(Variable("amount"), Variable("ready")),
        };
        return new JsonObject
        {
            ["id"] = id + "-1",
            ["definitionId"] = id,
            ["name"] = name,
            ["version"] = 1,
            ["options"] = new JsonObject { ["usableAsActivity"] = name != "Main" },
            ["root"] = root,
        }.ToJsonString();
    }

    private static JsonObject Variable(string name) => new() { ["id"] = name, ["name"] = name, ["typeName"] = "Object" };

    private static void AddLine(string line, JsonArray connections, JsonArray returns)
    {
        var isReturn = line.Contains("~>");
        var ends = line.Split(isReturn ? "~>" : "->", StringSplitOptions.TrimEntries);
        var source = ends[0].Split(':');
        var port = source.Length > 1 ? source[1] : "Done";
        connections.Add(new JsonObject
        {
            ["source"] = new JsonObject { ["activity"] = source[0], ["port"] = port },
            ["target"] = new JsonObject { ["activity"] = ends[1], ["port"] = "In" },
        });
        if (isReturn)
        {
            returns.Add($"{source[0]}:{port}->{ends[1]}:In");
        }
    }

    private static JsonObject ActivityOf(string line)
    {
        var brace = line.IndexOf('{', StringComparison.Ordinal);
        var words = (brace < 0 ? line : line[..brace]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var activity = brace < 0 ? [] : JsonNode.Parse(line[brace..])!.AsObject();
        activity["id"] = words[0];
        if (!Enum.TryParse<StepKind>(words[1], out var kind))
        {
            activity["type"] = words[1];
            return activity;
        }
        activity["type"] = "Bansou." + kind;
        activity["metadata"] ??= new JsonObject { ["displayText"] = words[0] };
        activity["outcomes"] = new JsonArray([.. words.Skip(2).Select(outcome => OutcomeOf(kind, outcome))]);
        return activity;
    }

    private static JsonObject OutcomeOf(StepKind step, string word)
    {
        var parts = word.Split('=');
        var kind = parts.Length > 1 ? parts[1] : OutcomeKinds.IsKindOf(step, parts[0]) ? parts[0] : OutcomeKinds.Other;
        return new JsonObject { ["name"] = parts[0], ["label"] = parts[0], ["kind"] = kind };
    }

    public static JsonElement Data(string json) => JsonDocument.Parse(json).RootElement;
}
