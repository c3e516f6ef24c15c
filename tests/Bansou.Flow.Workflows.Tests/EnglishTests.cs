using System.Text.Json;
using System.Text.RegularExpressions;

namespace Bansou.Flow.Workflows.Tests;

/// <summary>Somebody who reads only English finds every name of a shipped pack in English: stations, steps, answers, instructions, roles, places.</summary>
public sealed partial class EnglishTests
{
    public static TheoryData<string> AllPacks => ShippedPacks.All;

    /// <summary>What is no word of the municipality for a screen: how names are said, whose names they are, and terms that the engine has in English.</summary>
    private static readonly string[] Apart = ["reading", "people", "words"];

    [Theory]
    [MemberData(nameof(AllPacks))]
    public void Every_text_of_a_shipped_pack_has_its_English_and_no_more(string slug)
    {
        var texts = ShippedPacks.Json($"{slug}/languages/en.json").GetProperty("texts").EnumerateObject().ToList();
        var files = ShippedPacks.FlowFiles(slug).Append($"{slug}/pack.json").Append($"{slug}/resources.json");
        var written = files.SelectMany(file => TextsOf(ShippedPacks.Json(file))).Where(text => Japanese().IsMatch(text)).ToHashSet();

        texts.Select(text => text.Name).ShouldBe(written, ignoreOrder: true);
        texts.Where(text => Japanese().IsMatch(text.Value.GetString()!)).ShouldBeEmpty();
        texts.Where(text => string.IsNullOrWhiteSpace(text.Value.GetString())).ShouldBeEmpty();
    }

    private static IEnumerable<string> TextsOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Where(property => !Apart.Contains(property.Name)).SelectMany(property => TextsOf(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(TextsOf),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };

    [GeneratedRegex(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}]")]
    private static partial Regex Japanese();
}
