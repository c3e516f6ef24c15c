using Bansou.Flow.Server.Hosting;
using Bansou.Flow.Server.Tests.Hosting;
using Bansou.Flow.E2E.Tests.Browsing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

namespace Bansou.Flow.E2E.Tests.Hosting;

/// <summary>The real server with invented people on a clock of the test's own, the built web app, and one real browser. One for all the tests of a collection.</summary>
public sealed class DeskServer : IAsyncLifetime
{
    private static readonly string[] Quiet =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
    ];

    private WebApplication? app;
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Whose invented people it holds.</summary>
    internal string Municipality { get; init; } = "standard";

    internal ManualTime Time { get; } = new();

    public string Address => app!.Urls.First();

    public IBrowser Browser => browser!;

    public async Task InitializeAsync()
    {
        if (InstalledBrowser.Missing is not null)
        {
            return;
        }
        app = ServerApp.Build(new ServerOptions
        {
            IsDemo = true,
            DemoMunicipalities = [Municipality],
            Time = Time,
            Address = "http://127.0.0.1:0",
            SiteFolder = Repository.PathOf("designer", "dist"),
        });
        await app.StartAsync();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = InstalledBrowser.Path, Args = Quiet });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }
        playwright?.Dispose();
        if (app is not null)
        {
            await app.DisposeAsync();
        }
    }
}

/// <summary>Tests of one collection run one after the other: never more than two browsers' windows at once.</summary>
[CollectionDefinition(Name)]
public sealed class DeskCollection : ICollectionFixture<DeskServer>
{
    public const string Name = "desk";
}
