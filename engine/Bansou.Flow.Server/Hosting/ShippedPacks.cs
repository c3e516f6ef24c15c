using Bansou.Flow.Core.Packs;
using Bansou.Flow.Server.Cli;

namespace Bansou.Flow.Server.Hosting;

/// <summary>The packs that come with the program, the standard one first.</summary>
internal static class ShippedPacks
{
    private const string First = "standard";

    public static IEnumerable<string> Folders() => Directory
        .EnumerateDirectories(Path.Combine(AppContext.BaseDirectory, "workflows"))
        .OrderBy(folder => Path.GetFileName(folder) != First)
        .ThenBy(folder => folder, StringComparer.Ordinal);

    public static IEnumerable<Pack> All() => Folders().Select(folder => PackReader.Read(PackFolder.Read(folder)).Pack).OfType<Pack>();
}
