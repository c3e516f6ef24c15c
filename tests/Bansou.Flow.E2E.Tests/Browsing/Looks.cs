using System.Text.Json;
using Microsoft.Playwright;

namespace Bansou.Flow.E2E.Tests.Browsing;

/// <summary>What every page owes its readers: no barrier that axe can see, no sideways scroll, and a picture to be looked at.</summary>
internal static class Looks
{
    private static readonly string Axe = File.ReadAllText(Repository.PathOf("designer", "node_modules", "axe-core", "axe.min.js"));

    /// <summary>WCAG 2.2 AA: one line for each barrier, empty when there is none.</summary>
    public static async Task<IReadOnlyList<string>> BarriersAsync(this IPage page)
    {
        await page.EvaluateAsync(Axe);
        var found = await page.EvaluateAsync<JsonElement>(
            "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(r => r.violations.map(v => `${v.id}: ${v.nodes.length} × ${v.nodes[0].html.slice(0, 140)} — ${v.nodes[0].failureSummary}`))");
        return [.. found.EnumerateArray().Select(line => line.GetString()!)];
    }

    /// <summary>How many pixels the page is wider than its window.</summary>
    public static Task<int> SidewaysAsync(this IPage page) => page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

    /// <summary>Keeps a picture beside the build's output.</summary>
    public static Task PictureAsync(this IPage page, string name) =>
        page.ScreenshotAsync(new() { Path = Repository.PathOf("artifacts", "screenshots", $"{name}.png"), FullPage = true });
}
