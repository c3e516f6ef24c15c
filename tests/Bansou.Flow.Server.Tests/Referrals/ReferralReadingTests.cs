using Bansou.Flow.Server.Tests.Cases;
using Bansou.Flow.Server.Tests.Hosting;

namespace Bansou.Flow.Server.Tests.Referrals;

/// <summary>Needs as chains of referrals, one referral with all that happened to it, and what its receiver will see.</summary>
public sealed class ReferralReadingTests(TestServerApp server) : IClassFixture<TestServerApp>
{
    [Fact]
    public async Task A_need_shows_its_attempts_as_a_chain()
    {
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();
        await story.DoneAsync(story.SocialWorker, "return-referral", """{ "referral": "r1", "kind": "notFitting", "reason": "窓口がちがった", "personsWish": "近くで話したい" }""");
        await story.DoneAsync(story.Counselor, "open-referral", """{ "step": "hospital", "referral": "r2", "need": "n1", "receiver": "hospital", "replaces": "r1", "summary": "もういちど" }""");

        var need = (await story.Counselor.GetAsync($"/api/cases/{story.Case}/needs")).Json[0];

        need.GetProperty("chains")[0].EnumerateArray().Select(id => id.GetString()).ShouldBe(["r1", "r2"]);
        need.GetProperty("attempts").GetInt32().ShouldBe(2);
        need.GetProperty("conferenceProposed").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task A_referral_tells_what_happened_to_it_in_words()
    {
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();
        await story.DoneAsync(story.Counselor, "move-referral", """{ "referral": "r1", "to": "arrived", "hearing": true, "note": "いっしょに行った" }""");
        await story.DoneAsync(story.SocialWorker, "return-referral", """{ "referral": "r1", "kind": "notFitting", "reason": "窓口がちがった", "personsWish": "近くで話したい" }""");

        var seen = await story.Counselor.GetAsync($"/api/cases/{story.Case}/referrals/r1");

        seen.Status.ShouldBe(200, seen.Text);
        var turns = seen.Json.GetProperty("turns").EnumerateArray().ToList();
        var arrived = turns.Single(turn => turn.TryGetProperty("stage", out var stage) && stage.GetString() == "arrived");
        arrived.GetProperty("hearing").GetBoolean().ShouldBeTrue();
        arrived.GetProperty("words").GetString().ShouldBe("いっしょに行った");
        turns[^1].GetProperty("returnKindName").GetString().ShouldBe("合わなかった");
        turns[^1].GetProperty("personsWords").GetString().ShouldBe("近くで話したい");
        seen.Json.GetProperty("settlement").EnumerateArray().Select(day => day.GetProperty("days").GetInt32()).ShouldBe([7, 30, 90]);
        seen.Json.GetProperty("checkItems").GetArrayLength().ShouldBe(10);
        (await story.SocialWorker.GetAsync($"/api/cases/{story.Case}/referrals/r1")).Code.ShouldBe("part-not-visible");
    }

    [Fact]
    public async Task A_receiver_finds_it_in_the_inbox_of_their_role_by_the_name_on_the_slip_and_learns_how_to_reach_the_person()
    {
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();
        await story.DoneAsync(story.Counselor, "name-person", """{ "name": "架空 待宵ミナ", "reading": "マツヨイミナ" }""");
        await story.DoneAsync(story.Counselor, "write-contact-way", """{ "kind": "mobile", "to": "印-090", "mayContact": "yes", "maySayWhoWeAre": "no", "when": "夕方" }""");

        var row = (await story.SocialWorker.GetAsync("/api/worklist?scope=role&take=200")).Json.GetProperty("items").EnumerateArray()
            .Single(each => each.GetProperty("case").GetString() == story.Case && each.GetProperty("kind").GetString() == "referral");
        var slip = (await story.SocialWorker.GetAsync($"/api/cases/{story.Case}/referrals")).Json[0];
        var preview = (await story.Counselor.GetAsync($"/api/cases/{story.Case}/referrals/r1/preview")).Json.GetProperty("slip");

        row.GetProperty("name").GetString().ShouldBe("架空 待宵ミナ");
        row.TryGetProperty("title", out _).ShouldBeFalse();
        slip.GetProperty("waitsFor").GetString().ShouldBe("受け取ったことを、つなぎ元に知らせてください");
        slip.GetProperty("contactWays")[0].GetProperty("maySayWhoWeAre").GetString().ShouldBe("no");
        foreach (var told in new[] { "personName", "personReading", "summary", "request", "personsWish", "accompanied", "shared", "contactWays" })
        {
            slip.GetProperty(told).GetRawText().ShouldBe(preview.GetProperty(told).GetRawText(), told);
        }
    }

    [Fact]
    public async Task Without_consent_the_row_names_nobody()
    {
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();
        await story.DoneAsync(story.Counselor, "name-person", """{ "name": "架空 夕霧ミナ" }""");
        await story.DoneAsync(story.Counselor, "withdraw-consent", """{ "reason": "やめておく" }""");

        (await story.SocialWorker.GetAsync("/api/worklist?scope=organisation&take=200")).Text.ShouldNotContain("夕霧");
    }

    [Fact]
    public async Task The_preview_shows_what_would_be_told_with_the_consent_grid_beside_it()
    {
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();
        await story.DoneAsync(story.Counselor, "write-assessment", """{ "section": "health", "text": "夜に眠れない" }""");

        var now = (await story.Counselor.GetAsync($"/api/cases/{story.Case}/referrals/r1/preview")).Json;
        var whatIf = (await story.Counselor.GetAsync($"/api/cases/{story.Case}/referrals/r1/preview?items=basic,health")).Json;
        var planned = (await story.Counselor.GetAsync($"/api/cases/{story.Case}/slip-preview?receiver=company&items=health")).Json;

        now.GetProperty("slip").GetProperty("shared").GetArrayLength().ShouldBe(0);
        now.GetProperty("consents").GetArrayLength().ShouldBe(6);
        whatIf.GetProperty("slip").GetProperty("shared")[0].GetProperty("text").GetString().ShouldBe("夜に眠れない");
        whatIf.GetProperty("whatIf").GetBoolean().ShouldBeTrue();
        planned.GetProperty("slip").GetProperty("shared").GetArrayLength().ShouldBe(0, "an employer is never told a diagnosis");
        now.GetRawText().ShouldNotContain(story.Case);
        (await story.Counselor.GetAsync($"/api/cases/{story.Case}/referrals/r1/preview?items=secrets")).Code.ShouldBe("invalid-parameter");
        (await story.SocialWorker.GetAsync($"/api/cases/{story.Case}/referrals/r1/preview")).Code.ShouldBe("part-not-visible");
    }
}
