using Bansou.Flow.Core.Projections.Search;

namespace Bansou.Flow.Core.Tests.Projections;

/// <summary>What is written differently and means the same is found (domain notes 6, 氏名・外字).</summary>
public class FoldingTests
{
    [Theory]
    [InlineData("サイトウ", "さいとう")]
    [InlineData("ｻｲﾄｳ", "さいとう")]
    [InlineData("ﾀﾞｲｺﾞ ﾊﾟﾊﾟ ｳﾞ", "だいごぱぱゔ")]
    [InlineData("か\u3099は\u309A", "がぱ")]
    [InlineData("がぱ", "がぱ")]
    [InlineData("キャッチ", "きゃっち")]
    [InlineData("ｷｬｯﾁ", "きゃっち")]
    [InlineData("ＡＢＣ１２３", "abc123")]
    [InlineData("Ｙａｍａｄａ　Ｔａｒｏ", "yamadataro")]
    [InlineData("サーバー", "さーばー")]
    [InlineData("ｻｰﾊﾞ－", "さーばー")]
    [InlineData("サ-バ‐", "さーばー")]
    [InlineData("サ—バ−", "さーばー")]
    [InlineData("サ〜バ～", "さーばー")]
    [InlineData("０３－１２３４－５６７８", "0312345678")]
    [InlineData("03ー1234ー5678", "0312345678")]
    [InlineData("٣٤", "34")]
    [InlineData("ジョン・スミス（架空）", "じょんすみす架空")]
    [InlineData("佐々木", "佐々木")]
    [InlineData(" \t", "")]
    public void Widths_kana_dashes_letters_and_digits_become_one(string written, string folded) => Folding.Fold(written).ShouldBe(folded);

    [Theory]
    [InlineData("斎斉齋齊")]
    [InlineData("高髙")]
    [InlineData("崎﨑嵜碕")]
    [InlineData("辺邉邊")]
    [InlineData("沢澤")]
    [InlineData("浜濱濵")]
    [InlineData("広廣")]
    [InlineData("国國")]
    [InlineData("桜櫻")]
    [InlineData("恵惠")]
    [InlineData("真眞")]
    [InlineData("竜龍")]
    [InlineData("島嶋嶌")]
    [InlineData("塚\uFA10")]
    [InlineData("神\uFA19")]
    [InlineData("祥\uFA1A")]
    [InlineData("福\uFA1B")]
    [InlineData("楽樂\uF914")]
    [InlineData("吉𠮷")]
    [InlineData("橋槗𣘺")]
    public void Variants_of_one_character_are_found_by_each_other(string variants) =>
        variants.EnumerateRunes().Select(rune => Folding.Fold(rune.ToString())).Distinct().Count().ShouldBe(1);

    [Theory]
    [InlineData("大太")]
    [InlineData("坂阪")]
    [InlineData("木本")]
    [InlineData("はばぱ")]
    [InlineData("つっ")]
    public void What_is_another_name_stays_another_name(string names) =>
        names.EnumerateRunes().Select(rune => Folding.Fold(rune.ToString())).Distinct().Count().ShouldBe(names.Length);

    [Fact]
    public void Variation_selectors_do_not_count() => Folding.Fold("辺\U000E0102葛\uFE00").ShouldBe("辺葛");

    [Fact]
    public void Folding_twice_changes_nothing()
    {
        for (var character = 1; character < 0x30000; character++)
        {
            if (!System.Text.Rune.TryCreate(character, out var rune))
            {
                continue;
            }
            var once = Folding.Fold(rune.ToString());
            if (Folding.Fold(once) != once)
            {
                throw new InvalidOperationException($"U+{character:X}");
            }
        }
    }

    [Fact]
    public void Half_a_character_is_left_out() => Folding.Fold("山\uD842田").ShouldBe("山田");
}
