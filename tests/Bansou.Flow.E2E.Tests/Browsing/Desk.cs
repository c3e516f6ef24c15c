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
    private readonly List<string> expected = [];

    private Desk(IBrowserContext context, IPage page)
    {
        (this.context, Page) = (context, page);
        page.PageError += (_, error) => trouble.Add(error);
        page.Console += (_, said) => Hear(said);
        context.Response += (_, answer) => Hear(answer);
        context.Request += (_, request) => requests.Add(request.Url);
        page.WebSocket += (_, socket) => requests.Add(socket.Url);
    }

    public IPage Page { get; }

    /// <summary>Errors that no screen caught, errors of the console, and answers that tell of a fault of ours: 5xx, and 400, for no screen may ask what the server cannot read.</summary>
    public IReadOnlyList<string> Trouble => [.. trouble.Where(each => !expected.Any(part => each.Contains(part, StringComparison.Ordinal)))];

    /// <summary>Every address that the browser asked for.</summary>
    public IReadOnlyList<string> Requests => requests;

    /// <summary>A test that cuts the line or lets the server fail says what it will hear of that.</summary>
    public void Expects(params string[] parts) => expected.AddRange(parts);

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

    /// <summary>What the browser says of an answer is told by the answer itself.</summary>
    private void Hear(IConsoleMessage said)
    {
        if (said.Type == "error" && !said.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
        {
            trouble.Add($"console: {said.Text}");
        }
    }

    private void Hear(IResponse answer)
    {
        if (answer.Status is 400 or >= 500)
        {
            trouble.Add($"{answer.Status}: {answer.Request.Method} {new Uri(answer.Url).AbsolutePath}");
        }
    }
}
