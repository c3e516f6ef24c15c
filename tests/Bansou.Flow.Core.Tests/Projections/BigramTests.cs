using Bansou.Flow.Core.Projections.Search;

namespace Bansou.Flow.Core.Tests.Projections;

/// <summary>Two characters in the middle of a name are a word of the index.</summary>
public class BigramTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("林", "林")]
    [InlineData("山田太郎", "山田 田太 太郎 郎")]
    [InlineData("ab\ncd", "ab b cd d")]
    [InlineData("𠀋丙丁", "𠀋丙 丙丁 丁")]
    public void Pairs_overlap_and_the_last_character_stands_alone(string folded, string grams) => Bigrams.Of(folded).ShouldBe(grams);

    [Theory]
    [InlineData("田太", "\"田太\"")]
    [InlineData("田太郎", "\"田太 太郎\"")]
    [InlineData("郎", "\"郎\"*")]
    [InlineData("𠀋", "\"𠀋\"*")]
    [InlineData("山田　太郎", "\"山田\" AND \"太郎\"")]
    [InlineData("０９０-１２", "\"09 90 01 12\"")]
    public void A_query_is_a_phrase_for_each_word(string typed, string query) => Bigrams.Query(SearchText.Words(typed)).ShouldBe(query);

    [Theory]
    [InlineData("")]
    [InlineData(" 　 ")]
    [InlineData("\" * - ( ) OR:")]
    public void Nothing_to_ask_for_is_no_query_and_no_sign_gets_through(string typed) =>
        (Bigrams.Query(SearchText.Words(typed)) ?? "").ShouldNotContain("(");

    [Fact]
    public void A_very_long_word_is_cut() => Bigrams.Query([new string('あ', 5000)])!.Length.ShouldBeLessThan(200);
}
