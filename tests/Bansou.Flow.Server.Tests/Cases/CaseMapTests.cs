using System.Text.Json;
using Bansou.Flow.Server.Tests.Hosting;

namespace Bansou.Flow.Server.Tests.Cases;

/// <summary>Where the case stands: the band of stations and the drawing with its tokens.</summary>
public sealed class CaseMapTests(TestServerApp server) : IClassFixture<TestServerApp>
{
    [Fact]
    public async Task The_band_says_where_the_person_is_and_from_where_somebody_was_taken_back()
    {
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();
        await story.DoneAsync(story.Counselor, "return-referral", """{ "referral": "r1", "kind": "notFitting" }""");
        await story.DoneAsync(story.Counselor, "complete-step", """{ "step": "return", "outcome": "reconnect", "referral": "r1", "reason": "家の近くでさがし直す" }""");

        var band = (await story.Counselor.GetAsync($"/api/cases/{story.Case}/band")).Json;

        band.GetProperty("stations").EnumerateArray().Select(station => station.GetProperty("id").GetString()).First().ShouldBe("consultation");
        var hospital = Station(band, "hospital");
        hospital.GetProperty("referrals")[0].GetProperty("receiverName").GetString().ShouldBe("みなみ総合病院");
        hospital.GetProperty("referrals")[0].TryGetProperty("returnedAt", out _).ShouldBeTrue();
        Station(band, "work").GetProperty("state").GetString().ShouldBe("notYet");
        band.GetProperty("walked").EnumerateArray().ShouldContain(stop => stop.GetProperty("kind").GetString() == "returned" && stop.GetProperty("station").GetString() == "hospital");
    }

    [Fact]
    public async Task The_drawing_has_nodes_in_their_places_lines_with_their_words_and_the_tokens()
    {
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();

        var answer = await story.Counselor.GetAsync($"/api/cases/{story.Case}/drawing");

        var drawing = answer.Json;
        var hospital = drawing.GetProperty("nodes").EnumerateArray().Single(node => node.GetProperty("id").GetString() == "hospital");
        hospital.GetProperty("kind").GetString().ShouldBe("referral");
        hospital.GetProperty("station").GetString().ShouldBe("hospital");
        hospital.GetProperty("place").GetProperty("x").GetDouble().ShouldBeGreaterThan(0);
        drawing.GetProperty("lines").EnumerateArray().ShouldContain(line => line.GetProperty("isReturn").GetBoolean());
        drawing.GetProperty("tokens").EnumerateArray().ShouldContain(token =>
            token.GetProperty("step").GetString() == "hospital" && token.GetProperty("status").GetString() == "live");
        answer.Text.ShouldNotContain("javaScript", Case.Insensitive);
    }

    [Fact]
    public async Task Who_sees_only_an_own_part_sees_neither()
    {
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();

        (await story.SocialWorker.GetAsync($"/api/cases/{story.Case}/band")).Code.ShouldBe("part-not-visible");
        (await story.SocialWorker.GetAsync($"/api/cases/{story.Case}/drawing")).Code.ShouldBe("part-not-visible");
    }

    [Fact]
    public async Task What_can_be_done_has_its_place_on_the_page_and_the_way_back_is_always_at_hand_HR_4()
    {
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();

        var actions = (await story.Counselor.GetAsync($"/api/cases/{story.Case}/actions")).Json.EnumerateArray().ToList();

        actions.ShouldAllBe(action => action.GetProperty("place").GetProperty("aboutName").GetString()!.Length > 0);
        var back = Place(actions, "return-referral");
        back.GetProperty("weight").GetString().ShouldBe("return");
        (back.GetProperty("about").GetString(), back.GetProperty("subject").GetString(), back.GetProperty("subjectName").GetString()).ShouldBe(("referral", "r1", "みなみ総合病院"));
        back.GetProperty("forms")[0].GetProperty("id").GetString().ShouldBe("F15");
        back.GetProperty("who").EnumerateArray().Select(role => role.GetProperty("id").GetString()).ShouldContain("minsei");
        Place(actions, "open-referral").GetProperty("weight").GetString().ShouldBe("primary");
        Place(actions, "take-farewell").GetProperty("weight").GetString().ShouldBe("rare");
        var english = (await story.Counselor.GetAsync($"/api/cases/{story.Case}/actions?lang=en")).Json.EnumerateArray();
        english.ShouldContain(action => action.GetProperty("label").GetString() == "Minami General Hospital: Take back");
    }

    private static JsonElement Place(IEnumerable<JsonElement> actions, string command) => actions.First(action => action.GetProperty("command").GetString() == command).GetProperty("place");

    private static JsonElement Station(JsonElement band, string id) => band.GetProperty("stations").EnumerateArray().Single(station => station.GetProperty("id").GetString() == id);
}
