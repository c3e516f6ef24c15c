using Bansou.Flow.Core.Cases;
using Bansou.Flow.Server.Hosting;
using Bansou.Flow.Server.Tests.Hosting;
using Bansou.Flow.Storage.Disposal;
using Microsoft.Extensions.DependencyInjection;

namespace Bansou.Flow.Server.Tests.Cases;

/// <summary>A case that was disposed of (DESIGN §5) is over HTTP as if it had never been.</summary>
public sealed class DisposedCaseTests(TestServerApp server) : IClassFixture<TestServerApp>
{
    [Fact]
    public async Task A_disposed_case_is_not_found_and_takes_nothing_any_more()
    {
        var story = await CaseStory.BeginAsync(server);
        var municipality = server.App.Services.GetRequiredService<Installation>().Find("standard")!;
        var id = new CaseId(story.Case);
        await story.DoneAsync(story.Counselor, "take-farewell", """{ "words": "またいつでも" }""");
        municipality.Disposals.Request(id, DisposalGround.PersonAsked, "clerk", "本人の求め");
        await municipality.Disposals.ApproveAsync(id, "chief");

        (await story.Counselor.GetAsync($"/api/cases/{story.Case}")).Status.ShouldBe(404);
        (await story.Counselor.GetAsync($"/api/cases/{story.Case}/timeline")).Status.ShouldBe(404);
        (await story.Counselor.GetAsync($"/api/cases/{story.Case}/actions")).Status.ShouldBe(404);
    }
}
