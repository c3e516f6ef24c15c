namespace Bansou.Flow.Workflows.Tests;

/// <summary>Words that wound are not used in what people read.</summary>
public sealed class WordsTests
{
    private static readonly string[] Avoided = ["対象者", "対象外", "終結", "指導", "更生", "困難事例", "未達", "失敗", "点数", "ランク", "却下", "不可", "社会復帰"];

    public static TheoryData<string> AllPacks => ShippedPacks.All;

    [Theory]
    [MemberData(nameof(AllPacks))]
    public void No_avoided_word_stands_in_a_pack(string slug)
    {
        foreach (var file in Directory.EnumerateFiles(ShippedPacks.PathOf(slug), "*.json", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            Avoided.Where(word => text.Contains(word, StringComparison.Ordinal)).ShouldBeEmpty(Path.GetFileName(file));
        }
    }
}
