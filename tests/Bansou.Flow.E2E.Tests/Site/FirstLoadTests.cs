using System.IO.Compression;
using Bansou.Flow.E2E.Tests.Browsing;
using Bansou.Flow.E2E.Tests.Hosting;

namespace Bansou.Flow.E2E.Tests.Site;

/// <summary>Shared old PCs: the inbox comes with at most 350 KB of script and 60 KB of styles (gzip).</summary>
[Collection(DeskCollection.Name)]
public sealed class FirstLoadTests(DeskServer server)
{
    [BrowserTheory]
    [InlineData(".js", 350)]
    [InlineData(".css", 60)]
    public async Task The_first_page_is_small(string ending, int kilobytes)
    {
        await using var desk = await Desk.OpenAsync(server, new Window());

        await desk.GoAsync("/desk/inbox");

        var files = desk.Requests.Where(url => url.EndsWith(ending, StringComparison.Ordinal)).Distinct().ToList();
        files.ShouldNotBeEmpty();
        (files.Sum(Zipped) / 1024).ShouldBeLessThanOrEqualTo(kilobytes);
    }

    private static long Zipped(string url)
    {
        using var small = new MemoryStream();
        using (var zip = new GZipStream(small, CompressionLevel.Optimal, leaveOpen: true))
        {
            zip.Write(File.ReadAllBytes(Repository.PathOf("designer", "dist", new Uri(url).AbsolutePath.TrimStart('/'))));
        }
        return small.Length;
    }
}
