using System.Text.Json.Nodes;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Reading;

namespace Bansou.Flow.Tests.Execution;

/// <summary>Builds Elsa definitions for tests: activities are JSON objects, a flowchart joins them by lines such as "a -> b" or "a:True -> b".</summary>
internal static class FlowBuilder
{
    public static JsonObject Make(string type, string id, params (string Name, JsonNode? Value)[] properties)
    {
        var activity = new JsonObject { ["type"] = type.Contains('.') ? type : "Elsa." + type, ["id"] = id, ["version"] = 1 };
        foreach (var (name, value) in properties)
        {
            activity[name] = value;
        }
        return activity;
    }

    /// <summary>Another flow used as activity.</summary>
    public static JsonObject Use(string flow, string id, params (string Name, JsonNode? Value)[] properties)
    {
        var activity = Make("Start", id, properties);
        activity["type"] = flow;
        return activity;
    }

    /// <summary>Does nothing, and is no start.</summary>
    public static JsonObject Pass(string id) => Make("FlowNode", id);

    public static JsonObject Line(string text) => Make("WriteLine", text, ("text", Literal(text)));

    public static JsonObject Say(string id, string script) => Make("WriteLine", id, ("text", Js(script)));

    public static JsonObject Sequence(string id, params JsonNode[] activities) => Make("Sequence", id, ("activities", new JsonArray(activities)));

    public static JsonObject Set(string id, string variable, JsonNode value) =>
        Make("SetVariable", id, ("variable", new JsonObject { ["id"] = variable, ["name"] = variable, ["typeName"] = "Object" }), ("value", value));

    public static JsonObject Event(string id) => Make("Event", id, ("eventName", Literal(id)));

    public static JsonObject Delay(string id, string span = "00:00:05") => Make("Delay", id, ("timeSpan", Literal(span)));

    public static JsonObject Join(string id, string mode) => Make("FlowJoin", id, ("mode", Literal(mode)));

    public static JsonObject Decision(string id, string condition) => Make("FlowDecision", id, ("condition", Js(condition)));

    public static JsonObject Merging(this JsonObject activity, string mode)
    {
        activity["customProperties"] = new JsonObject { ["mergeMode"] = mode };
        return activity;
    }

    public static JsonObject Literal(JsonNode? value) => Expression("Literal", value);

    public static JsonObject Js(string script) => Expression("JavaScript", script);

    public static JsonObject Expression(string type, JsonNode? value) =>
        new() { ["typeName"] = "Object", ["expression"] = new JsonObject { ["type"] = type, ["value"] = value } };

    public static JsonObject Output(string id) => new() { ["typeName"] = "Object", ["memoryReference"] = new JsonObject { ["id"] = id } };

    public static JsonObject Variable(string name, string typeName = "Object", string? value = null) =>
        new() { ["id"] = name, ["name"] = name, ["typeName"] = typeName, ["value"] = value };

    /// <param name="lines">"source:port -> target", lines separated by ";"; without a port "Done"; with "~" in its place none.</param>
    public static JsonObject Flowchart(string id, string lines, params JsonNode[] activities)
    {
        var connections = new JsonArray();
        foreach (var line in lines.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var ends = line.Split("->", StringSplitOptions.TrimEntries);
            var source = ends[0].Split(':');
            var from = new JsonObject { ["activity"] = source[0] };
            if (source.Length == 1 || source[1] != "~")
            {
                from["port"] = source.Length == 1 ? "Done" : source[1];
            }
            connections.Add(new JsonObject { ["source"] = from, ["target"] = new JsonObject { ["activity"] = ends[1], ["port"] = "In" } });
        }
        return Make("Flowchart", id, ("activities", new JsonArray(activities)), ("connections", connections));
    }

    public static JsonObject Workflow(JsonNode root, params (string Name, JsonNode? Value)[] properties)
    {
        var workflow = new JsonObject
        {
            ["id"] = "w1", ["definitionId"] = "w", ["name"] = "W", ["version"] = 1, ["isLatest"] = true, ["isPublished"] = true, ["root"] = root,
        };
        foreach (var (name, value) in properties)
        {
            workflow[name] = value;
        }
        return workflow;
    }

    /// <summary>A flow that others can call, by id or as an activity.</summary>
    public static JsonObject SubFlow(string name, JsonNode root, params (string Name, JsonNode? Value)[] properties) => Workflow(root,
        [("id", name + "-v1"), ("definitionId", name), ("name", name), ("options", new JsonObject { ["usableAsActivity"] = true }), .. properties]);

    public static JsonArray Named(params string[] names) => new([.. names.Select(name => new JsonObject { ["name"] = name, ["type"] = "Object" })]);

    public static FlowDefinition Read(JsonNode workflow)
    {
        var read = FlowReader.Read(System.Text.Encoding.UTF8.GetBytes(workflow.ToJsonString()));
        read.Diagnostics.ShouldNotContain(each => each.Severity == Severity.Error);
        return read.Definition.ShouldNotBeNull();
    }
}
