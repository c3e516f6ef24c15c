using System.Text;
using System.Text.Json.Nodes;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Lint;
using Bansou.Flow.Core.Definitions.Reading;
using Bansou.Flow.Core.Packs;

namespace Bansou.Flow.Tests.Lint;

/// <summary>
/// A fragment of a flow from a page of docs/lint-rules, put into a small sound flow of a small sound pack (架空), and what the reader and the linter say about it.
/// The fragment's first step comes after start, meet and consent; it may lead to watch, back, meeting and end.
/// </summary>
internal static class LintExample
{
    private const string MainFile = "flows/main.json";
    private static readonly DateOnly Today = new(2026, 4, 1);

    public static IReadOnlyList<Diagnostic> Findings(string fragment)
    {
        var part = JsonNode.Parse(fragment)!.AsObject();
        if (part["mode"] is not null)
        {
            var read = FlowReader.Read(Bytes(FrameFlow.Bare(part)));
            return [.. read.Diagnostics, .. FlowLinter.Lint(read.Definition!)];
        }
        var pack = PackReader.Read(FilesOf(part));
        pack.Pack.ShouldNotBeNull(fragment);
        var aboutPack = part.Any(property => property.Key is "pack" or "resources" or "scenarios");
        IEnumerable<Diagnostic> linted = aboutPack ? FlowLinter.Lint(pack.Pack, Today) : FlowLinter.Lint(pack.Pack.Flows.Single(flow => flow.File == MainFile).Definition, pack.Pack, MainFile);
        return [.. pack.Diagnostics, .. linted];
    }

    private static Dictionary<string, byte[]> FilesOf(JsonObject part)
    {
        var pack = JsonNode.Parse(FramePack.Pack)!.AsObject();
        foreach (var (name, value) in part["pack"]?.AsObject() ?? [])
        {
            pack[name] = value?.DeepClone();
        }
        var files = new Dictionary<string, byte[]>
        {
            ["pack.json"] = Bytes(pack),
            ["resources.json"] = Bytes(part["resources"] ?? JsonNode.Parse(FramePack.Resources)!),
            [MainFile] = Bytes(part["bare"] is null ? FrameFlow.Around(part) : FrameFlow.Bare(part)),
        };
        foreach (var flow in part["flows"]?.AsArray() ?? [])
        {
            files[$"flows/{flow!["definitionId"]}.json"] = Bytes(FrameFlow.Bare(flow.AsObject()));
        }
        var scenarios = part["scenarios"] ?? JsonNode.Parse(FramePack.Scenarios)!;
        foreach (var scenario in scenarios.AsArray())
        {
            files[$"scenarios/{scenario!["id"]}.json"] = Bytes(scenario);
        }
        return files;
    }

    private static byte[] Bytes(JsonNode node) => Encoding.UTF8.GetBytes(node.ToJsonString());
}
