using static Bansou.Flow.Tests.Lint.Fragments;

namespace Bansou.Flow.Tests.Lint;

/// <summary>Words in drawings: kind, Japanese, and about nobody in particular (domain/07 §7.2, HR-7).</summary>
public sealed class WordsTests
{
    [Theory]
    [InlineData("対象者に電話する")]
    [InlineData("困難事例を検討する")]
    [InlineData("受け入れ不可")]
    [InlineData("指導する")]
    [InlineData("Call the person")]
    public void Words_that_look_down_on_people_or_are_no_Japanese_are_told(string label) => CodesOf(label).ShouldBe(["BF220"]);

    [Theory]
    [InlineData("ご本人に電話する")]
    [InlineData("職業指導員と話す")]
    [InlineData("更生相談所へ同行")]
    [InlineData("欠かせない、不可欠なもの")]
    [InlineData("7・30・90日に会う")]
    [InlineData("SNS・夜間留守を含む受付")]
    [InlineData("106条の6の会議")]
    public void Everyday_words_are_not(string label) => CodesOf(label).ShouldBeEmpty();

    [Theory]
    [InlineData("090-1234-5678 に電話")]
    [InlineData("０３（１２３４）５６７８へ連絡")]
    [InlineData("番号 123456789012 を見る")]
    [InlineData("soudan@example.jp へ送る")]
    [InlineData("〒100-0001 を訪ねる")]
    [InlineData("昭和45年3月2日生まれの方")]
    [InlineData("青木ハルへ電話")]
    public void Personal_data_is_an_error_and_is_not_repeated(string label)
    {
        var found = LintExample.Findings(FragmentWith(label)).ShouldHaveSingleItem();

        found.Code.ShouldBe("BF221");
        found.Message.ShouldNotContain(label);
        found.MessageEn.ShouldNotContain(label);
    }

    [Theory]
    [InlineData("令和8年3月末までに決める")]
    [InlineData("2026年度の棚卸")]
    [InlineData("180日の見直し")]
    [InlineData("年3回・各10人まで")]
    public void Ordinary_numbers_and_dates_are_not(string label) => CodesOf(label).ShouldBeEmpty();

    private static string[] CodesOf(string label) => [.. LintExample.Findings(FragmentWith(label)).Select(one => one.Code)];

    private static string FragmentWith(string label) =>
        Of(Step("call", "Task", "done:other").Replace("ステップcall", label, StringComparison.Ordinal), Line("call", "done", "watch"));
}
