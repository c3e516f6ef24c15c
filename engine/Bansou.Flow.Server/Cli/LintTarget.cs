using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Lint;
using Bansou.Flow.Core.Definitions.Reading;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Core.Simulation;

namespace Bansou.Flow.Server.Cli;

/// <summary>One thing to check: a pack with all its files, one flow or form of a pack, or a flow on its own.</summary>
/// <param name="Pack">Folder of the pack, or null for a flow on its own.</param>
/// <param name="File">The only file that is wanted, or null for a whole pack.</param>
internal sealed record LintTarget(string? Pack, string? File)
{
    private const string PackFile = "pack.json";

    /// <summary>What is under a path; null when nothing is there.</summary>
    public static IReadOnlyList<LintTarget>? Find(string path)
    {
        if (System.IO.File.Exists(path))
        {
            return [OfFile(path)];
        }
        return PackFolder.Find(path) is { } folder ? [.. InFolder(folder)] : null;
    }

    /// <summary>All findings of reading and checking, with files as the caller can open them.</summary>
    public IEnumerable<Diagnostic> Lint(DateOnly? day)
    {
        if (Pack is null)
        {
            var read = FlowReader.Read(PackFolder.ReadFile(File!), File);
            return read.Definition is { } flow ? InOrder([.. read.Diagnostics, .. FlowLinter.Lint(flow, file: File)]) : read.Diagnostics;
        }
        var pack = PackReader.Read(PackFolder.Read(Pack));
        IEnumerable<Diagnostic> linted = pack.Pack is { } whole
            ? FlowLinter.Lint(whole, day).Concat(whole.Scenarios.SelectMany(scenario => ScenarioPlayer.Problems(whole, scenario)))
            : [];
        return InOrder(pack.Diagnostics.Concat(linted).Select(one => one with { File = Path.Combine(Pack, one.File ?? PackFile) }))
            .Where(one => File is null || Path.GetFullPath(one.File!) == Path.GetFullPath(File));
    }

    private static LintTarget OfFile(string path)
    {
        var folder = FolderOf(path);
        if (Path.GetFileName(path) == PackFile)
        {
            return new LintTarget(folder, null);
        }
        var isOfPack = Path.GetFileName(Path.GetFullPath(folder)) is "flows" or "forms" && System.IO.File.Exists(Path.Combine(folder, "..", PackFile));
        return isOfPack ? new LintTarget(Path.GetFileName(folder) is "flows" or "forms" ? FolderOf(folder) : Path.Combine(folder, ".."), path) : new LintTarget(null, path);
    }

    private static string FolderOf(string path) => Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : ".";

    private static IEnumerable<LintTarget> InFolder(string folder)
    {
        if (System.IO.File.Exists(Path.Combine(folder, PackFile)))
        {
            return [new LintTarget(folder, null)];
        }
        var files = Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(file => new LintTarget(null, file));
        var options = new EnumerationOptions { AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint };
        return files.Concat(Directory.EnumerateDirectories(folder, "*", options).Order(StringComparer.Ordinal).SelectMany(InFolder));
    }

    private static IEnumerable<Diagnostic> InOrder(IEnumerable<Diagnostic> found) =>
        found.OrderBy(one => one.File, StringComparer.Ordinal)
            .ThenBy(one => one.Place.Line)
            .ThenBy(one => one.Place.Column)
            .ThenBy(one => one.Code, StringComparer.Ordinal);
}
