using Bansou.Flow.Core.Definitions.Reading;

namespace Bansou.Flow.Server.Flows;

/// <summary>Flows as they lie in the files of a pack.</summary>
internal static class FlowFiles
{
    private const string Folder = "flows/";

    /// <summary>The file of a flow; null when the pack has no such flow.</summary>
    public static string? Find(IReadOnlyDictionary<string, byte[]> files, string flow) => files
        .Where(file => file.Key.StartsWith(Folder, StringComparison.Ordinal) && file.Key.EndsWith(".json", StringComparison.Ordinal))
        .FirstOrDefault(file => FlowReader.Read(file.Value).Definition?.DefinitionId == flow).Key;

    /// <summary>A file name for the id of a flow that is new.</summary>
    public static string NameOf(string flow) => string.Concat(flow.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c : '-').Take(60));
}
