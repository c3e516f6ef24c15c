namespace Bansou.Flow.Tests.House;

/// <summary>The files that people wrote: everything below the root that is not built, fetched or kept by git.</summary>
internal static class RepositoryFiles
{
    private static readonly string[] Passed = [".git", ".vs", "artifacts", "bin", "obj", "node_modules", "TestResults", "BenchmarkDotNet.Artifacts"];

    /// <summary>Paths relative to the root, with <c>/</c>.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Below(Repository.Root).Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public static IEnumerable<string> Of(string folder, string extension) =>
        All.Where(file => file.StartsWith(folder, StringComparison.Ordinal) && file.EndsWith(extension, StringComparison.Ordinal));

    public static string Read(string file) => File.ReadAllText(Repository.PathOf(file));

    private static IEnumerable<string> Below(string folder) =>
        Directory.EnumerateFiles(folder).Where(file => Path.GetFileName(file) != ".git")
            .Concat(Directory.EnumerateDirectories(folder).Where(inner => !Passed.Contains(Path.GetFileName(inner))).SelectMany(Below));
}
