using Bansou.Flow.Server.Tests.Cases;
using Bansou.Flow.Server.Tests.Hosting;

namespace Bansou.Flow.Server.Tests.Meetings;

/// <summary>What has been stuck for months is gathered for a conference, too: whatever list of danger tells it.</summary>
public sealed class LongStuckTests(TestServerApp server) : IClassFixture<TestServerApp>
{
    [Fact]
    public async Task A_case_with_one_name_only_for_two_months_is_proposed_for_the_agenda()
    {
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();
        server.Time.Pass(TimeSpan.FromDays(200));
        var mizuno = await server.SignedInAsync("mizuno@standard");
        await story.DoneAsync(mizuno, "write-note", """{ "note": "n1", "kind": "office", "facts": "きょうも、ひとりで会った" }""");

        var proposal = await mizuno.GetAsync("/api/meetings/agenda-proposal?type=sogo");

        proposal.Status.ShouldBe(200, proposal.Text);
        proposal.Text.ShouldContain(story.Case);
        proposal.Text.ShouldContain("ひとりの名前しか記録にありません");
    }

    [Fact]
    public async Task A_return_is_stuck_until_the_person_is_connected_anew()
    {
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();
        await story.DoneAsync(story.SocialWorker, "return-referral", """{ "referral": "r1", "kind": "notFitting", "reason": "いまは満員です", "personsWish": "家の近くがよい" }""");
        (await StuckAsync(story)).ShouldContain("次の行き先がまだ決まっていません");

        await story.DoneAsync(story.Counselor, "open-referral", """{ "step": "hospital", "referral": "r2", "need": "n1", "receiver": "hospital", "summary": "もう一度", "replaces": "r1" }""");

        (await StuckAsync(story)).ShouldNotContain("次の行き先がまだ決まっていません");
    }

    private static async Task<string> StuckAsync(CaseStory story)
    {
        var proposal = await story.Counselor.GetAsync("/api/meetings/agenda-proposal?type=sogo");
        return string.Concat(proposal.Json.EnumerateArray().Where(each => each.GetProperty("case").GetString() == story.Case).Select(each => each.GetRawText()));
    }
}
