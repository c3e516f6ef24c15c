using System.Text.Json;
using Bansou.Flow.Server.Tests.Hosting;

namespace Bansou.Flow.Server.Tests.Lists;

/// <summary>ひとつの検索窓: flows by the words that people use for them, staff by how their names are said, organisations in words.</summary>
public sealed class FindTests(TestServerApp server) : IClassFixture<TestServerApp>
{
    [Theory]
    [InlineData("流れ", "main")]
    [InlineData("ながれ", "referral-loop")]
    [InlineData("標準", "main")]
    [InlineData("九つ", "main")]
    [InlineData("ハローワーク", "main")]
    [InlineData("つなぎの輪", "referral-loop")]
    [InlineData("リプラン", "replan-loop")]
    [InlineData("会議の輪", "conference-loop")]
    public async Task A_flow_is_found_by_its_name_and_by_its_stations_and_leads_to_its_drawing(string words, string flow)
    {
        var mizuno = await server.SignedInAsync("mizuno@standard");

        var found = (await FindAsync(mizuno, words, "flow")).Single(item => item.GetProperty("id").GetString() == flow);

        found.GetProperty("name").GetString()!.ShouldNotMatch("[A-Za-z]");
        (await mizuno.GetAsync(found.GetProperty("leadsTo").GetString()!)).Status.ShouldBe(200);
    }

    [Theory]
    [InlineData("みずの")]
    [InlineData("ミズノ")]
    [InlineData("mizuno")]
    [InlineData("水野")]
    public async Task Staff_are_found_by_how_their_name_is_said(string words)
    {
        var kudo = await server.SignedInAsync("kudo@standard");

        (await FindAsync(kudo, words, "staff")).ShouldContain(item => item.GetProperty("name").GetString() == "水野アツコ（架空）" && item.GetProperty("reading").GetString() == "みずの あつこ");
    }

    [Theory]
    [InlineData("ja", "委託先")]
    [InlineData("en", "Contractor of the town")]
    public async Task An_organisation_says_in_words_what_kind_it_is(string language, string kind)
    {
        var mizuno = await server.SignedInAsync("mizuno@standard");

        var found = await FindAsync(mizuno, "社会福祉協議会", $"organisation&lang={language}");

        found.ShouldHaveSingleItem().GetProperty("detail").GetString().ShouldBe(kind);
    }

    private static async Task<IReadOnlyList<JsonElement>> FindAsync(ApiCaller caller, string words, string kind) =>
        [.. (await caller.GetAsync($"/api/find?q={Uri.EscapeDataString(words)}&kind={kind}")).Json.GetProperty("items").EnumerateArray()];
}
