using System.Net;
using Bansou.Flow.Server.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;

namespace Bansou.Flow.Server.Tests.Site;

/// <summary>The web app from the server itself: every address that is no file is the app, nothing is loaded from elsewhere (domain/06), old PCs get small files.</summary>
public sealed class WebSiteTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private WebApplication? app;

    private HttpClient Browser => app!.GetTestClient();

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(folder.File("assets"));
        await File.WriteAllTextAsync(folder.File("index.html"), "<!doctype html><title>app</title>");
        await File.WriteAllTextAsync(folder.File("assets/app-1.js"), "whole");
        await File.WriteAllTextAsync(folder.File("assets/app-1.js.br"), "brotli");
        await File.WriteAllTextAsync(folder.File("assets/app-1.js.gz"), "gzip");
        app = ServerApp.Build(new ServerOptions { IsDemo = true, DemoMunicipalities = ["aoba"], SiteFolder = folder.Path, Configure = builder => builder.WebHost.UseTestServer() });
        await app.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await app!.DisposeAsync();
        folder.Dispose();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/desk/inbox")]
    [InlineData("/desk/cases/S-01?tab=timeline")]
    [InlineData("/partner/aoba.kJs2secret")]
    public async Task Every_address_that_is_no_file_is_the_app(string address)
    {
        using var answer = await Browser.GetAsync(address);

        (await answer.Content.ReadAsStringAsync()).ShouldContain("<title>app</title>");
        answer.Headers.CacheControl!.NoCache.ShouldBeTrue();
    }

    [Theory]
    [InlineData("/api/no-such-thing")]
    [InlineData("/hubs/no-such-hub")]
    [InlineData("/assets/no-such-file.js")]
    public async Task What_is_asked_of_the_program_is_never_answered_with_a_page(string address)
    {
        using var answer = await Browser.GetAsync(address);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync()).ShouldNotContain("<title>app</title>");
    }

    [Theory]
    [InlineData("br, gzip", "brotli", "br")]
    [InlineData("gzip", "gzip", "gzip")]
    [InlineData("br;q=0, gzip", "gzip", "gzip")]
    [InlineData("", "whole", null)]
    public async Task A_browser_gets_the_smallest_file_that_it_takes(string accepts, string body, string? encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/assets/app-1.js");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", accepts);

        using var answer = await Browser.SendAsync(request);

        (await answer.Content.ReadAsStringAsync()).ShouldBe(body);
        answer.Content.Headers.ContentEncoding.SingleOrDefault().ShouldBe(encoding);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/javascript");
        answer.Headers.CacheControl!.ToString().ShouldContain("immutable");
    }

    [Fact]
    public async Task Nothing_may_be_loaded_from_another_host()
    {
        using var answer = await Browser.GetAsync("/");

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("default-src 'self'");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldNotContain("http");
    }
}
