using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Intakes;

namespace Bansou.Flow.Storage.Tests.Projections;

/// <summary>Two characters in the middle of a name find a case, however they are written; nobody finds what is hidden from them (domain notes 6, HR-12).</summary>
public sealed class SearchTests : IDisposable
{
    private static readonly PersonId Reader = new("somebody");
    private readonly Town town = new();

    public void Dispose() => town.Dispose();

    private IEnumerable<string> Find(string typed, PersonId? reader = null) =>
        town.Municipality.CaseLists.Search(typed, reader ?? Reader, 20).Cases.Select(line => line.Case.Value);

    [Fact]
    public async Task A_name_is_found_by_any_part_however_it_is_written()
    {
        await Named("c1", "渡邉 﨑子（架空）", "ワタナベ サキコ");
        await Named("c2", "髙橋 龍太郎（架空）", "タカハシ リュウタロウ");
        await Named("c3", "𠮷野 𠀋（架空）", "ヨシノ ジョウ");

        foreach (var typed in (string[])["渡辺", "邊崎", "辺", "わたなべ", "ﾀﾅﾍﾞ", "サキ 渡邊", "崎子"])
        {
            Find(typed).ShouldBe(["c1"], typed);
        }
        Find("橋竜").ShouldBe(["c2"]);
        Find("りゅうた").ShouldBe(["c2"]);
        Find("吉野").ShouldBe(["c3"]);
        Find("𠀋").ShouldBe(["c3"]);
        Find("架空").ShouldBe(["c2", "c3", "c1"]);
    }

    [Fact]
    public async Task A_telephone_number_is_found_with_and_without_its_hyphens()
    {
        await town.Open("c1");
        await town.Run("c1", new CaseCommand.ReceiveInquiry(IntakeChannel.Phone, "不安", ContactWish: "夕方、０３−１２３４−５６７８"));
        Find("03-1234").ShouldBe(["c1"]);
        Find("345678").ShouldBe(["c1"]);
        Find("5679").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_name_that_was_corrected_is_not_found_by_what_it_was()
    {
        await Named("c1", "山田太郎（架空）");
        Find("山田").ShouldBe(["c1"]);
        await Named("c1", "川田太郎（架空）");
        Find("山田").ShouldBeEmpty();
        Find("川田").ShouldBe(["c1"]);
    }

    [Fact]
    public async Task Letters_of_two_things_are_not_one_word()
    {
        await Named("c1", "甲乙", "ヘイ");
        await town.Run("c1", new CaseCommand.TieBond(new BondId("b"), Core.Definitions.Steps.BondKind.B, "丙丁"));
        Find("乙丙").ShouldBeEmpty();
        Find("甲乙 丙丁").ShouldBe(["c1"]);
        Find("乙へ").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_protected_address_and_a_hidden_case_are_not_found()
    {
        await Named("c1", "架空花子");
        await town.Run("c1", new CaseCommand.WriteNotice("新聞", Place: "みどり団地"));
        Find("団地").ShouldBe(["c1"]);
        await town.Run("c1", new CaseCommand.ProtectAddress(true));
        Find("団地").ShouldBeEmpty();
        Find("花子").ShouldBe(["c1"]);
        await town.Run("c1", new CaseCommand.HideFrom([Reader]));
        Find("花子").ShouldBeEmpty();
        Find("花子", new PersonId("another")).ShouldBe(["c1"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"")]
    [InlineData("* OR NEAR(")]
    [InlineData("grams: -")]
    [InlineData("'; DROP TABLE search; --")]
    public async Task What_is_typed_is_never_a_command(string typed)
    {
        await Named("c1", "架空花子");
        Find(typed).ShouldBeEmpty();
        Find("花子").ShouldBe(["c1"]);
    }

    private async Task Named(string id, string name, string? reading = null)
    {
        if (town.Cases.Load(new CaseId(id)) is null)
        {
            await town.Open(id);
        }
        await town.Run(id, new CaseCommand.NamePerson(name, reading));
    }
}
