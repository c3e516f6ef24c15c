using System.Text.Json;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Reading;
using Bansou.Flow.Core.Packs;

namespace Bansou.Flow.Workflows.Tests;

/// <summary>The packs in <c>workflows/</c>, as they lie in the repository.</summary>
internal static class ShippedPacks
{
    public static readonly string[] Slugs = ["aoba", "kenkoiki", "nakahara", "standard", "umikaze"];

    public static TheoryData<string> All => [.. Slugs];

    public static TheoryData<string> AllFlows => [.. Slugs.SelectMany(FlowFiles)];

    public static string PathOf(string inside) => Repository.PathOf("workflows", inside);

    public static PackReadResult Read(string slug)
    {
        var folder = PathOf(slug);
        return PackReader.Read(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(folder, file), File.ReadAllBytes));
    }

    public static IEnumerable<string> FlowFiles(string slug) =>
        Directory.EnumerateFiles(PathOf(Path.Combine(slug, "flows")), "*.json").Order(StringComparer.Ordinal).Select(file => $"{slug}/flows/{Path.GetFileName(file)}");

    public static FlowReadResult ReadFlow(string inside) => FlowReader.Read(File.ReadAllBytes(PathOf(inside)), inside);

    public static IEnumerable<FlowDefinition> Flows(string slug) => FlowFiles(slug).Select(file => ReadFlow(file).Definition!);

    public static FlowDefinition MainFlow(string slug) => ReadFlow($"{slug}/flows/main.json").Definition!;

    public static JsonElement Json(string inside) => JsonDocument.Parse(File.ReadAllBytes(PathOf(inside))).RootElement;

    public static IEnumerable<(FlowDefinition Flow, Activity Step)> Steps(string slug) =>
        from flow in Flows(slug) from activity in flow.Root.Activities where activity.Step is not null select (flow, activity);

    public static (int X, int Y) PositionOf(Activity activity)
    {
        var position = activity.Source["metadata"]!["designer"]!["position"]!;
        return (position["x"]!.AsInt32()!.Value, position["y"]!.AsInt32()!.Value);
    }
}
