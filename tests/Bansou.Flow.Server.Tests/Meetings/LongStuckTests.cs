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
}
