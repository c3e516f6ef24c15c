namespace Bansou.Flow.E2E.Tests.Browsing;

/// <summary>A desk without a mouse.</summary>
internal static class Keys
{
    private const int Most = 150;

    private const string NameOfFocus = """
        (() => {
          const at = document.activeElement;
          return (at?.getAttribute('aria-label') ?? at?.labels?.[0]?.innerText ?? at?.innerText ?? '').trim();
        })()
        """;

    /// <summary>Goes on with Tab until the thing of this name is in focus.</summary>
    public static async Task TabToAsync(this Desk desk, string name)
    {
        var passed = new List<string>();
        for (var i = 0; i < Most; i++)
        {
            await desk.Page.Keyboard.PressAsync("Tab");
            var focus = await desk.Page.EvaluateAsync<string>(NameOfFocus);
            if (focus.StartsWith(name, StringComparison.Ordinal))
            {
                return;
            }
            passed.Add(focus);
        }
        throw new InvalidOperationException($"The keyboard does not reach 「{name}」; it passed {string.Join(" | ", passed.Distinct())}");
    }

    public static async Task PressAsync(this Desk desk, string name, string key = "Enter")
    {
        await desk.TabToAsync(name);
        await desk.Page.Keyboard.PressAsync(key);
    }

    public static async Task TypeAsync(this Desk desk, string name, string words)
    {
        await desk.TabToAsync(name);
        await desk.Page.Keyboard.InsertTextAsync(words);
    }
}
