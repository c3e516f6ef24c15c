using Bansou.Flow.Core.Simulation.Telling;

namespace Bansou.Flow.Core.Tests.Simulation;

/// <summary>The story is what a caseworker reads: in the words of the municipality, 100 columns wide, without colours.</summary>
public class StoryTests
{
    [Fact]
    public void The_story_of_the_village_stays_as_it_was_reviewed() => Golden.Match(Story.Tell(AsagiriPack.Play()), "A-01.story.txt");

    [Fact]
    public void What_is_not_as_expected_stands_out_with_a_sign_and_in_words()
    {
        var story = Story.Tell(AsagiriPack.PlayWith("{\"returned\": 1}", "{\"returned\": 2}"));
        story.ShouldContain("✗ ちがう　　　もどしは2回（いままでに1回）");
        story.ShouldContain("✗ 見立てとちがうところが 1 あります");
    }

    [Fact]
    public void A_farewell_is_told_with_its_day_and_nothing_is_open_after_it_HR_5()
    {
        var story = Story.Tell(AsagiriPack.PlayWith(
            "\"do\": \"complete-step\", \"with\": {\"step\": \"@urgent\", \"outcome\": \"resume\"}",
            "\"do\": \"take-farewell\", \"with\": {\"words\": \"ありがとう\"}"));
        story.ShouldContain("見送り ― ありがとう（お知らせした先: こだま農園）");
        story.ShouldContain("見送り          令和8年8月16日(日)");
        story.ShouldNotContain("開いていること");
    }

    [Fact]
    public void An_unexpected_refusal_is_told_in_plain_Japanese()
    {
        var story = Story.Tell(AsagiriPack.PlayWith(", \"refused\": \"consent-missing\"", ""));
        story.ShouldContain("ご本人の同意がまだありません。");
        story.ShouldContain("✗ ちがう　断られないはずだった");
    }

    [Fact]
    public void A_scenario_with_mistakes_is_told_as_a_list_of_places()
    {
        var story = Story.Tell(AsagiriPack.PlayWith("\"do\": \"record-need\"", "\"do\": \"write-need\""));
        story.ShouldContain("BF471");
        story.ShouldContain("scenarios/A-01.json");
    }

    [Fact]
    public void No_line_is_wider_than_a_terminal_and_none_carries_colours()
    {
        var background = string.Concat(Enumerable.Repeat("長い背景（かっこ）がつづき、English words and 2026年4月6日 も混ざる。", 20));
        var story = Story.Tell(AsagiriPack.PlayWith("妻を亡くしてから、", background));
        story.Split('\n').ShouldAllBe(line => TextWidth.Of(line) <= 100 && !line.Contains('\u001b'));
        story.Split('\n').ShouldNotContain(line => line.StartsWith('、') || line.StartsWith('。') || line.EndsWith('（'));
    }

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("相談", 4)]
    [InlineData("ｱｲ", 2)]
    [InlineData("ＡＢ", 4)]
    [InlineData("が", 2)]
    [InlineData("𠮷野", 4)]
    [InlineData("→ ✓", 3)]
    public void Columns_are_counted_as_a_terminal_shows_them(string text, int width) => TextWidth.Of(text).ShouldBe(width);
}
