using System.Text;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Reading;

namespace Bansou.Flow.Tests.Definitions;

/// <summary>Small flow texts for tests, and short ways to read them.</summary>
internal static class Texts
{
    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    public static FlowReadResult ReadFlow(string text) => FlowReader.Read(Bytes(text));

    /// <summary>A flowchart with these activities and lines ("a:Done->b"), in a definition of its own.</summary>
    public static string Flow(string activities, string connections = "", string root = "") =>
        $$$"""{"id":"v1","definitionId":"f","name":"F","root":{"type":"Elsa.Flowchart","id":"flow",{{{root}}}"activities":[{{{activities}}}],"connections":[{{{connections}}}]}}""";

    public static string CaseFlow(string activities, string connections = "", string returnLines = "") =>
        Flow(activities, connections, $$$"""
            "customProperties":{"bansou":{"mode":"case","returnLines":[{{{returnLines}}}]}},
            """);

    public static string Line(string source, string port, string target) =>
        $$$"""{"source":{"activity":"{{{source}}}","port":"{{{port}}}"},"target":{"activity":"{{{target}}}","port":"In"}}""";

    public static string[] Codes(this FlowReadResult result) => [.. result.Diagnostics.Select(d => d.Code)];

    public static Activity ActivityOf(this FlowReadResult result, string id) => result.Definition!.Root.Activities.Single(a => a.Id == id);
}
