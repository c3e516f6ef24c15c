using System.Text.Json;
using Bansou.Flow.E2E.Tests.Hosting;
using Microsoft.Playwright;

namespace Bansou.Flow.E2E.Tests.Browsing;

/// <summary>One person at one window. What the page did wrong in the background is told by <see cref="Trouble"/>.</summary>
internal sealed class Desk : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> trouble = [];
    private readonly List<string> requests = [];

    private Desk(IBrowserContext context, IPage page)
    {
        (this.context, Page) = (context, page);
        page.PageError += (_, error) => trouble.Add(error);
        context.Request += (_, request) => requests.Add(request.Url);
    }

    public IPage Page { get; }

    /// <summary>Errors that no screen caught.</summary>
    public IReadOnlyList<string> Trouble => trouble;

    /// <summary>Every address that the browser asked for.</summary>
    public IReadOnlyList<string> Requests => requests;

    public static async Task<Desk> OpenAsync(DeskServer server, Window window)
    {
        var context = await server.Browser.NewContextAsync(new()
        {
            BaseURL = server.Address,
            ViewportSize = new() { Width = window.Width, Height = window.Height },
            Locale = "ja-JP",
            TimezoneId = "Asia/Tokyo",
            ReducedMotion = ReducedMotion.Reduce,
        });
        var screen = JsonSerializer.Serialize(new { language = window.Language, easy = window.Easy, textSize = window.TextSize, contrast = window.HighContrast ? "high" : "normal" });
        await context.AddInitScriptAsync($"localStorage.setItem('bansou.screen', {JsonSerializer.Serialize(screen)})");
        if (window.Login is { } login)
        {
            var answer = await context.APIRequest.PostAsync("/api/demo/session", new() { DataObject = new { login }, Headers = new Dictionary<string, string> { ["X-Bansou-Client"] = "e2e" } });
            answer.Status.ShouldBe(200);
        }
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(15_000);
        await page.Clock.SetSystemTimeAsync(server.Time.GetUtcNow().UtcDateTime);
        return new Desk(context, page);
    }

    /// <summary>Opens an address and waits until nothing loads any more.</summary>
    public async Task GoAsync(string path)
    {
        await Page.GotoAsync(path);
        await SettledAsync();
    }

    public async Task SettledAsync()
    {
        await Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        // Not by polling a script: the site's own policy forbids the page to read one out of a text.
        await Assertions.Expect(Page.Locator("[data-loading]")).ToHaveCountAsync(0);
        await Page.EvaluateAsync("document.fonts.ready.then(() => true)");
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
