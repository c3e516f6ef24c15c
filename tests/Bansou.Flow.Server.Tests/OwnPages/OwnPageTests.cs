using Bansou.Flow.Server.Tests.Cases;
using Bansou.Flow.Server.Tests.Hosting;

namespace Bansou.Flow.Server.Tests.OwnPages;

/// <summary>The person's own page (HR-10) and the log of readings (HR-13) over HTTP.</summary>
public sealed class OwnPageTests(TestServerApp server) : IClassFixture<TestServerApp>
{
    [Fact]
    public async Task Who_accompanies_opens_the_page_with_the_person_and_that_is_logged_as_such()
    {
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();
        await story.DoneAsync(story.Counselor, "name-person", """{ "name": "架空 ハルカ", "reading": "カクウ ハルカ", "calledAs": "ハルさん" }""");
        await story.DoneAsync(story.Counselor, "add-presenting-issue", """{ "words": "夜に眠れません" }""");
        await story.DoneAsync(story.Counselor, "tell-about-self", """{ "words": "猫と暮らしています" }""");
        await story.DoneAsync(story.Counselor, "write-address", """{ "kind": "staying", "place": "印の家" }""");
        await story.DoneAsync(story.Counselor, "add-work-item", """{ "item": "w1", "what": "病院へいっしょに行く", "owner": "mizuno", "on": "2026-04-20" }""");

        var page = (await story.Counselor.GetAsync($"/api/cases/{story.Case}/own-page")).Json;

        page.GetProperty("calledAs").GetString().ShouldBe("ハルさん");
        page.GetProperty("ownWords").EnumerateArray().Select(said => said.GetProperty("words").GetString()).ShouldBe(["猫と暮らしています", "夜に眠れません"]);
        page.GetProperty("consents")[0].GetProperty("sentence").GetString()!.ShouldEndWith("名前や連絡先などを、取りやめるまで知ることができます。");
        page.GetProperty("promises")[0].GetProperty("sentence").GetString()!.ShouldContain("「病院へいっしょに行く」");
        page.GetProperty("readers")[0].GetProperty("partName").GetString().ShouldBe("ご本人のページ");
        page.ToString().ShouldNotContain("印の家");
    }

    [Fact]
    public async Task The_person_opens_the_own_page_and_sees_who_looked_and_nobody_elses()
    {
        var person = await server.SignedInAsync("demo-person@standard");
        var own = (await person.GetAsync("/api/me")).Json.GetProperty("cases")[0].GetString()!;
        var story = await CaseStory.BeginAsync(server);

        (await person.GetAsync($"/api/cases/{own}/own-page")).Json.GetProperty("case").GetString().ShouldBe(own);
        var readings = (await person.GetAsync($"/api/cases/{own}/readings?take=1")).Json;
        readings.GetProperty("items").GetArrayLength().ShouldBe(1);
        var next = readings.GetProperty("next").GetString();
        (await person.GetAsync($"/api/cases/{own}/readings?take=1&after={next}")).Json.GetProperty("items")[0].GetProperty("partName").GetString().ShouldBe("ご本人のページ");

        (await person.GetAsync($"/api/cases/{story.Case}/own-page")).Code.ShouldBe("not-found");
        (await person.GetAsync($"/api/cases/{story.Case}/readings")).Code.ShouldBe("not-found");
    }

    [Fact]
    public async Task A_receiver_opens_neither_page_nor_readings_and_the_lead_does_not_open_the_readings()
    {
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();
        var head = await server.SignedInAsync("sugimoto@standard");

        (await story.SocialWorker.GetAsync($"/api/cases/{story.Case}/own-page")).Code.ShouldBe("part-not-visible");
        (await story.SocialWorker.GetAsync($"/api/cases/{story.Case}/person")).Code.ShouldBe("part-not-visible");
        (await story.Counselor.GetAsync($"/api/cases/{story.Case}/readings")).Code.ShouldBe("part-not-visible");
        (await head.GetAsync($"/api/cases/{story.Case}/readings")).Json.GetProperty("items").EnumerateArray()
            .ShouldContain(read => read.GetProperty("person").GetString() == "sugimoto");
    }

    [Fact]
    public async Task The_person_sheet_masks_a_protected_address_for_who_does_not_hold_the_case()
    {
        var story = await CaseStory.BeginAsync(server);
        await story.DoneAsync(story.Counselor, "write-birth-date", """{ "year": 1985, "month": 5 }""");
        await story.DoneAsync(story.Counselor, "write-address", """{ "kind": "staying", "place": "印のかくれ家", "protected": true }""");
        await story.DoneAsync(story.Counselor, "write-contact-way", """{ "kind": "mobile", "to": "080-0000-1234", "mayContact": "yes", "maySayWhoWeAre": "no" }""");
        var head = await server.SignedInAsync("sugimoto@standard");

        var lead = (await story.Counselor.GetAsync($"/api/cases/{story.Case}/person")).Json;
        lead.GetProperty("birth").GetProperty("words").GetString().ShouldBe("昭和60年5月");
        lead.GetProperty("addresses")[0].GetProperty("place").GetString().ShouldBe("印のかくれ家");
        lead.GetProperty("contactWays")[0].GetProperty("maySayWhoWeAre").GetString().ShouldBe("no");

        var other = await head.GetAsync($"/api/cases/{story.Case}/person");
        other.Text.ShouldNotContain("印のかくれ家");
        other.Json.GetProperty("addresses")[0].GetProperty("hidden").GetBoolean().ShouldBeTrue();
    }
}
