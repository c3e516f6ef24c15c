using System.Text;
using System.Text.Json.Nodes;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Definitions.Reading;
using Bansou.Flow.Core.Packs;

namespace Bansou.Flow.Benchmarks.Engine;

/// <summary>The flows that are measured: nine automatic steps, nine human steps, a loop, and a large one to read and check.</summary>
internal static class BenchmarkFlows
{
    public static CaseFlow Sequence() => Compile(Chain(9, i => new JsonObject { ["id"] = $"s{i}", ["type"] = "Elsa.Start" }, "Done"));

    public static CaseFlow HumanSteps() => Compile(Chain(9, i => Task($"s{i}"), "done"));

    public static CaseFlow Loop()
    {
        var flow = Chain(1, i => Task($"s{i}"), "done");
        flow["root"]!["connections"]!.AsArray().Add(Line("s0", "done", "s0"));
        return Compile(flow);
    }

    /// <summary>Nine human steps in a ring, as text: a case goes round in it as long as one likes.</summary>
    public static byte[] RingText()
    {
        var flow = Chain(9, i => Task($"s{i}"), "done");
        flow["definitionId"] = "main";
        flow["root"]!["connections"]!.AsArray().Add(Line("s8", "done", "s0"));
        return Encoding.UTF8.GetBytes(flow.ToJsonString());
    }

    /// <summary>A flow of so many steps as text, each with roles, forms, due and three outcomes.</summary>
    public static byte[] Text(int steps) => Encoding.UTF8.GetBytes(Chain(steps, i => Task($"s{i}"), "done").ToJsonString());

    private static JsonObject Task(string id) => new()
    {
        ["id"] = id,
        ["type"] = "Bansou.Task",
        ["name"] = id,
        ["metadata"] = new JsonObject { ["displayText"] = "やること" },
        ["roles"] = new JsonArray("counselor"),
        ["forms"] = new JsonArray("F07"),
        ["due"] = new JsonObject { ["days"] = 3, ["unit"] = "business" },
        ["instructions"] = "いっしょに考える。",
        ["outcomes"] = new JsonArray(
            new JsonObject { ["name"] = "done", ["label"] = "できた", ["kind"] = "other" },
            new JsonObject { ["name"] = "later", ["label"] = "後日", ["kind"] = "other" }),
    };

    private static JsonObject Chain(int count, Func<int, JsonObject> activity, string port) => new()
    {
        ["id"] = "benchmark-1",
        ["definitionId"] = "benchmark",
        ["name"] = "Benchmark",
        ["version"] = 1,
        ["root"] = new JsonObject
        {
            ["type"] = "Elsa.Flowchart",
            ["id"] = "flow",
            ["customProperties"] = new JsonObject { ["bansou"] = new JsonObject { ["mode"] = "case" } },
            ["activities"] = new JsonArray([.. Enumerable.Range(0, count).Select(activity)]),
            ["connections"] = new JsonArray([.. Enumerable.Range(0, count - 1).Select(i => Line($"s{i}", port, $"s{i + 1}"))]),
        },
    };

    private static JsonObject Line(string source, string port, string target) => new()
    {
        ["source"] = new JsonObject { ["activity"] = source, ["port"] = port },
        ["target"] = new JsonObject { ["activity"] = target, ["port"] = "In" },
    };

    private static CaseFlow Compile(JsonObject flow)
    {
        var definition = FlowReader.Read(Encoding.UTF8.GetBytes(flow.ToJsonString())).Definition!;
        var pack = new Pack
        {
            Slug = "benchmark",
            Name = "架空",
            MainFlow = "benchmark",
            DutyPerson = "duty",
            EscalationMeeting = "meeting",
            Flows = [new PackFlow("flows/main.json", definition)],
        };
        return FlowCompiler.Compile(pack, "benchmark")!;
    }
}
