namespace Bansou.Flow.Server.Hosting;

/// <summary>The packs that come with the program, the standard one first.</summary>
internal static class ShippedPacks
{
    private const string First = "standard";

    /// <summary>To order by: the standard one comes first.</summary>
    public static int Place(string slug) => slug == First ? 0 : 1;

    /// <summary>Short name and folder of each that the demonstration has.</summary>
    public static IEnumerable<(string Slug, string Folder)> Of(ServerOptions options) => Directory
        .EnumerateDirectories(Path.Combine(AppContext.BaseDirectory, "workflows"))
        .Select(folder => (Slug: Path.GetFileName(folder), Folder: folder))
        .Where(pack => options.IsDemo && options.DemoMunicipalities?.Contains(pack.Slug) != false)
        .OrderBy(pack => Place(pack.Slug))
        .ThenBy(pack => pack.Slug, StringComparer.Ordinal);
}
