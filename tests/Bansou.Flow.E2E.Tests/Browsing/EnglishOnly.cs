using System.Text.Json;
using System.Text.RegularExpressions;

namespace Bansou.Flow.E2E.Tests.Browsing;

/// <summary>What somebody who reads only English could not read. Names of people stay as they are written.</summary>
internal static partial class EnglishOnly
{
    private const string Words = """
        () => {
          const words = [];
          const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (nodes.nextNode()) {
            if (!nodes.currentNode.parentElement.closest('style, script, noscript')) words.push(nodes.currentNode.data.trim());
          }
          for (const element of document.querySelectorAll('[aria-label], [placeholder], [title]')) {
            for (const name of ['aria-label', 'placeholder', 'title']) words.push(element.getAttribute(name) ?? '');
          }
          return [...new Set(words)];
        }
        """;

    /// <summary>Every text of the page that stands there in Japanese and is no name of a colleague or of a person.</summary>
    public static async Task<IReadOnlyList<string>> NotEnglishAsync(this Desk desk)
    {
        var colleagues = await (await desk.Page.APIRequest.GetAsync("/api/colleagues")).JsonAsync();
        var cases = await (await desk.Page.APIRequest.GetAsync("/api/cases?take=200")).JsonAsync();
        var names = colleagues!.Value.EnumerateArray().Concat(cases!.Value.GetProperty("items").EnumerateArray())
            .Select(each => each.TryGetProperty("name", out var name) ? name.GetString() ?? "" : "")
            .Where(name => name.Length > 0).OrderByDescending(name => name.Length).ToList();
        var words = await desk.Page.EvaluateAsync<string[]>(Words);
        return [.. words.Where(text => Japanese().IsMatch(names.Aggregate(text, (left, name) => left.Replace(name, "", StringComparison.Ordinal))))];
    }

    [GeneratedRegex(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}]")]
    private static partial Regex Japanese();
}
