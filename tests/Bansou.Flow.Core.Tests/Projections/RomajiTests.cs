using Bansou.Flow.Core.Projections.Search;

namespace Bansou.Flow.Core.Tests.Projections;

/// <summary>Whichever way a name is spelled in Latin letters, it finds the same person (domain notes 6).</summary>
public class RomajiTests
{
    [Theory]
    [InlineData("しんいち", "shinichi", "sinitti", false)]
    [InlineData("しんいち", "Shin'ichi", "siniti", true)]
    [InlineData("さとう", "satou", "sato", true)]
    [InlineData("さとう", "satō", "satoh", true)]
    [InlineData("おおの", "ono", "ohno", true)]
    [InlineData("ゆうじ", "yuji", "yuuzi", true)]
    [InlineData("じゅんこ", "junko", "zyunko", true)]
    [InlineData("ちゃたに", "chatani", "tyatani", true)]
    [InlineData("はっとり", "hattori", "HATTORI", true)]
    [InlineData("まっちゃ", "matcha", "maccha", true)]
    [InlineData("なんば", "namba", "nanba", true)]
    [InlineData("ふじた", "fujita", "huzita", true)]
    [InlineData("つづき", "tsuzuki", "tuduki", true)]
    [InlineData("ハローワーク", "harowaku", "halloowaaku", false)]
    [InlineData("ﾊﾛｰﾜｰｸ", "harowaku", "haroowaaku", true)]
    [InlineData("きょうこ", "kyoko", "kyouko", true)]
    public void Two_spellings_of_a_name_are_one(string kana, string one, string other, bool alike)
    {
        var lines = SearchText.LinesOf(kana);
        SearchText.Holds(lines, one).ShouldBeTrue(one);
        SearchText.Holds(lines, other).ShouldBe(alike, other);
    }

    [Fact]
    public void A_part_of_a_name_finds_it_and_kanji_and_numbers_have_no_letters()
    {
        SearchText.Holds(SearchText.LinesOf("キタノ　アカネ"), "akane").ShouldBeTrue();
        SearchText.Holds(SearchText.LinesOf("NPO法人ひろば"), "NPO").ShouldBeTrue();
        SearchText.Holds(SearchText.LinesOf("復職支援センター ひろば"), "senta hiroba").ShouldBeTrue();
        SearchText.Holds(SearchText.LinesOf("Life支援"), "life").ShouldBeTrue();
        Romaji.KeyOf("北野").ShouldBeNull();
        Romaji.KeyOf("0312345678").ShouldBeNull();
        SearchText.Holds(SearchText.LinesOf("キタノ"), " ").ShouldBeFalse();
    }
}
