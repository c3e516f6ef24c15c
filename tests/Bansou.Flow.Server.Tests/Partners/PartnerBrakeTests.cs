using Bansou.Flow.Server.Tests.Hosting;

namespace Bansou.Flow.Server.Tests.Partners;

/// <summary>With a server of its own: who is slowed here is slowed for all.</summary>
public sealed class PartnerBrakeTests(TestServerApp server) : IClassFixture<TestServerApp>
{
    [Fact]
    public async Task A_made_up_link_opens_nothing_and_many_tries_are_slowed()
    {
        var stranger = server.Anybody();
        (await stranger.GetAsync("/api/partner/standard.abcdef")).Code.ShouldBe("partner-link-unknown");
        for (var i = 0; i < 20; i++)
        {
            await stranger.GetAsync($"/api/partner/standard.try{i}");
        }

        var slowed = await stranger.GetAsync("/api/partner/standard.abcdef");

        slowed.Code.ShouldBe("too-many-tries");
        slowed.Headers.Keys.ShouldContain("Retry-After");
    }
}
