using Bansou.Flow.Server.Tests.Cases;
using Bansou.Flow.Server.Tests.Hosting;

namespace Bansou.Flow.Server.Tests.Development;

/// <summary>What does not exist is made: a referral that finds nothing opens a task on the board (CO-10), with counts only (CO-8); visits are kept (CO-3).</summary>
public sealed class DevelopmentApiTests(TestServerApp server) : IClassFixture<TestServerApp>
{
    [Fact]
    public async Task A_referral_that_finds_nothing_opens_a_task_on_the_board_that_names_nobody()
    {
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();
        await story.DoneAsync(story.Counselor, "move-referral", """{ "referral": "r1", "to": "noResource", "note": "印-夜に通えるところがない" }""");

        var board = await story.Counselor.GetAsync("/api/development/board");

        board.Status.ShouldBe(200, board.Text);
        var found = board.Json.GetProperty("columns")[0];
        found.GetProperty("state").GetString().ShouldBe("found");
        var item = found.GetProperty("items").EnumerateArray().ShouldHaveSingleItem();
        item.TryGetProperty("troubled", out _).ShouldBeFalse("one person could be guessed");
        item.GetProperty("troubledWords").GetString().ShouldBe("少数（人数は示しません）");
        board.Text.ShouldNotContain(story.Case);
        board.Text.ShouldNotContain("印-");
        (await story.SocialWorker.GetAsync("/api/development/board")).Code.ShouldBe("not-your-role");
    }

    [Fact]
    public async Task A_visit_is_written_down_and_every_change_of_the_board_is_on_the_record()
    {
        var head = await server.SignedInAsync("sugimoto@standard");

        (await head.PutAsync("/api/development/visits/v1", """{ "resource": "sakura", "on": "2026-04-10", "heard": "封入の手が足りない", "next": "見学の日を決める", "nextOn": "2026-04-24" }""")).Status.ShouldBe(200);
        (await head.PutAsync("/api/development/visits/v2", """{ "resource": "nowhere", "on": "2026-04-10" }""")).FindingCodes.ShouldBe(["resource-unknown"]);
        (await head.PutAsync("/api/development/board/evening", """{ "missing": "夜の居場所", "state": "trying", "idea": "週一回あける" }""")).Status.ShouldBe(200);
        (await head.PutAsync("/api/development/board/evening", """{ "missing": "夜の居場所", "state": "ranked" }""")).FindingCodes.ShouldBe(["wrong-value"]);

        var chief = await server.SignedInAsync("kudo@standard");
        (await chief.PutAsync("/api/development/visits/v1", """{ "resource": "sakura", "on": "2026-04-10", "heard": "封入の手が足りない", "agreed": "見学は四月" }""")).Json
            .GetProperty("visitor").GetString().ShouldBe("sugimoto", "who mends the words was not there");

        (await head.GetAsync("/api/development/visits?resource=sakura")).Json[0].GetProperty("heard").GetString().ShouldBe("封入の手が足りない");
        var municipality = ((Server.Hosting.Installation)server.App.Services.GetService(typeof(Server.Hosting.Installation))!).Find("standard")!;
        municipality.Registry.Changes.Newest(50).Select(change => change.What).ShouldContain("development.added");
        municipality.Registry.Changes.Newest(50).Select(change => change.What).ShouldContain("visit.added");
    }
}
