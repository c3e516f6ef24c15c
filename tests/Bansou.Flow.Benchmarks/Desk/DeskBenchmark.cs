using System.Globalization;
using System.Text.Json;
using Bansou.Flow.Benchmarks.Towns;
using Microsoft.Playwright;

namespace Bansou.Flow.Benchmarks.Desk;

/// <summary>The desk in a real browser beside a big town: a long case opened by a click, a long inbox scrolled, and how soon an act shows that it was taken.</summary>
internal static class DeskBenchmark
{
    private const int Entries = 1000;

    public static void Run(BenchOptions options)
    {
        using var folder = BigTown.Of(options);
        var (server, _) = ServerProcess.StartOurs(folder.Root);
        using (server)
        {
            var caseId = CaseOfNotes.WriteAsync(server.Address, Entries).GetAwaiter().GetResult();
            LookAsync(server.Address, caseId).GetAwaiter().GetResult();
        }
    }

    private static async Task LookAsync(Uri address, string caseId)
    {
        using var playwright = await Playwright.CreateAsync();
        var place = Environment.GetEnvironmentVariable("BANSOU_BROWSER") is { Length: > 0 } told ? told : "/usr/bin/chromium";
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = place, Args = ["--no-sandbox", "--disable-gpu"] });
        var context = await browser.NewContextAsync(new() { BaseURL = address.ToString(), ViewportSize = new() { Width = 1366, Height = 768 }, Locale = "ja-JP", TimezoneId = "Asia/Tokyo" });
        var login = new { login = $"{BigTown.Login}@{BigTown.Slug}", password = BigTown.Password };
        var signedIn = await context.APIRequest.PostAsync("/api/session", new() { DataObject = login, Headers = new Dictionary<string, string> { ["X-Bansou-Client"] = "benchmark" } });
        if (!signedIn.Ok)
        {
            throw new InvalidOperationException(await signedIn.TextAsync());
        }
        var page = await context.NewPageAsync();
        await ScrollAsync(page);
        await OpenCaseAsync(page, caseId);
        await ActsAsync(page, caseId);
    }

    /// <summary>Five seconds of the inbox of the whole organisation, as fast as a wheel turns.</summary>
    private static async Task ScrollAsync(IPage page)
    {
        await page.GotoAsync("/desk/inbox?tab=organisation");
        await page.GetByRole(AriaRole.Listitem).First.WaitForAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var seen = await page.EvaluateAsync<JsonElement>(DeskScripts.Scroll);
        Rounds.Print("desk.inbox_rows", seen.GetProperty("rows").GetDouble(), "0");
        Rounds.Print("desk.inbox_scrolled_px", seen.GetProperty("scrolled").GetDouble(), "0");
        Rounds.Print("desk.inbox_frame_p95_ms", seen.GetProperty("p95").GetDouble(), "0.0");
        Rounds.Print("desk.inbox_longest_task_ms", seen.GetProperty("longest").GetDouble(), "0.0");
    }

    /// <summary>From the click on a link to the entries in sight and a browser with nothing to do.</summary>
    private static async Task OpenCaseAsync(IPage page, string caseId)
    {
        var times = new List<double>();
        for (var round = 0; round <= Rounds.Count; round++)
        {
            await page.GotoAsync("/desk/people");
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            var took = await page.EvaluateAsync<double>(DeskScripts.OpenTimeline, $"/desk/cases/{caseId}?tab=timeline");
            times.Add(took);
        }
        Rounds.Print("desk.case_1000_entries_cold_ms", times[0], "0");
        Rounds.Print("desk.case_1000_entries_ms", Rounds.Median(times.Skip(1)), "0");
    }

    /// <summary>From a click to the first picture that is different.</summary>
    private static async Task ActsAsync(IPage page, string caseId)
    {
        await page.GotoAsync($"/desk/cases/{caseId}");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        foreach (var (name, role, label) in DeskScripts.Acts)
        {
            var thing = page.GetByRole(role, new() { Name = label, Exact = true }).First;
            await thing.WaitForAsync();
            var took = new List<double>();
            for (var round = 0; round < Rounds.Count; round++)
            {
                took.Add(await thing.EvaluateAsync<double>(DeskScripts.Feedback));
                await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
                await page.GotoAsync($"/desk/cases/{caseId}");
                await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            }
            Rounds.Print(string.Create(CultureInfo.InvariantCulture, $"desk.feedback_{name}_ms"), Rounds.Median(took), "0.0");
        }
    }
}
