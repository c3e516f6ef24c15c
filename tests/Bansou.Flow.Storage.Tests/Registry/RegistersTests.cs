using Bansou.Flow.Storage.Registry;

namespace Bansou.Flow.Storage.Tests.Registry;

/// <summary>Resources, saved filters and settings; a 個人番号 is written nowhere.</summary>
public sealed class RegistersTests : IDisposable
{
    private readonly Town town = new();

    private TownRegistry Registry => town.Municipality.Registry;

    [Fact]
    public void A_resource_says_when_somebody_asked_last_and_what_has_to_be_looked_at()
    {
        var entry = Registry.Resources.All().First() with { CheckedOn = new DateOnly(2026, 4, 6), Capacity = "ひと部屋あり", Concern = "契約書をもらえていない", OperatorReply = "来週わたします" };
        var saved = Registry.Resources.Save("nagase", entry).ShouldBeOfType<RegistryAnswer<ResourceEntry>.Done>().Value;
        saved.ShouldBe(entry with { CheckedAt = saved.CheckedAt });
        Registry.Resources.Find(entry.Id).ShouldBe(saved);
        town.Municipality.Pack.Resources.Single(resource => resource.Id == entry.Id).CheckedOn.ShouldBe("2026-04-06");
        Registry.Resources.Save("nagase", entry with { IsClosed = true });
        town.Municipality.Pack.Resources.ShouldNotContain(resource => resource.Id == entry.Id);
        Registry.Changes.Newest(1, entry.Id).Single().By.ShouldBe("nagase");
    }

    [Theory]
    [InlineData("個人番号 123456789012 です", true)]
    [InlineData("１２３４ ５６７８ ９０１２", true)]
    [InlineData("1234-5678-9012", true)]
    [InlineData("電話 090-1234-5678", false)]
    [InlineData("2026-04-06 09:00 から", false)]
    [InlineData("口座 1234567890123", false)]
    public void Twelve_digits_are_seen_however_they_are_written(string text, bool seen)
    {
        FreeText.HasTwelveDigits(text).ShouldBe(seen);
        var answer = Registry.Organisations.Save("admin", new OrganisationEntry("npo", "架空の会", "community", Note: text));
        (answer is RegistryAnswer<OrganisationEntry>.Refused { Problems: [{ Code: "twelve-digits", Place: "note", Message: FreeText.TwelveDigitsWarning }] }).ShouldBe(seen);
    }

    [Fact]
    public void A_saved_filter_is_ones_own_or_shared_and_nobody_changes_that_of_another()
    {
        Registry.Filters.Save("mizuno", new SavedFilter("f1", "mizuno", "今日の分", """{"due":"today"}""", false)).ShouldBeOfType<RegistryAnswer<SavedFilter>.Done>();
        Registry.Filters.Save("mizuno", new SavedFilter("f2", "mizuno", "みんなで見る", "{}", true));
        Registry.Filters.For("kudo").Select(filter => filter.Id).ShouldBe(["f2"]);
        Codes(Registry.Filters.Save("kudo", new SavedFilter("f2", "kudo", "横どり", "[]", true))).ShouldBe(["not-json", "filter-of-another"], ignoreOrder: true);
        Codes(Registry.Filters.Remove("kudo", "f2")).ShouldBe(["filter-unknown"]);
        Registry.Filters.Remove("mizuno", "f2").ShouldBeOfType<RegistryAnswer<bool>.Done>();
        Registry.Filters.For("mizuno").Select(filter => filter.Id).ShouldBe(["f1"]);
    }

    [Fact]
    public void A_setting_is_kept_beside_those_of_the_storage()
    {
        Registry.Settings.Find("retention.years").ShouldBeNull();
        Registry.Settings.Set("admin", "retention.years", "5").ShouldBeOfType<RegistryAnswer<string>.Done>();
        town.Restart();
        Registry.Settings.All().ShouldBe([KeyValuePair.Create("retention.years", "5")]);
    }

    private static IEnumerable<string> Codes<T>(RegistryAnswer<T> answer) => answer.ShouldBeOfType<RegistryAnswer<T>.Refused>().Problems.Select(problem => problem.Code);

    public void Dispose() => town.Dispose();
}
