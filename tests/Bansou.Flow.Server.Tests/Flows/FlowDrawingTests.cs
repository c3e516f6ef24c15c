using Bansou.Flow.Server.Tests.Hosting;

namespace Bansou.Flow.Server.Tests.Flows;

/// <summary>流れの図 without a case: steps, roles and lines in the municipality's words, and nobody in it.</summary>
public sealed class FlowDrawingTests(TestServerApp server) : IClassFixture<TestServerApp>
{
    [Theory]
    [InlineData("main", "標準の流れ（九つの駅）")]
    [InlineData("conference-loop", "会議の輪")]
    public async Task A_flow_is_drawn_with_its_name_its_steps_and_who_does_them(string flow, string name)
    {
        var mizuno = await server.SignedInAsync("mizuno@standard");

        var drawing = (await mizuno.GetAsync($"/api/flows/{flow}/drawing")).Json;

        drawing.GetProperty("name").GetString().ShouldBe(name);
        drawing.GetProperty("tokens").GetArrayLength().ShouldBe(0);
        drawing.GetProperty("lines").EnumerateArray().ShouldAllBe(line => !line.GetProperty("walked").GetBoolean());
        drawing.GetProperty("nodes").EnumerateArray().SelectMany(node => node.GetProperty("roles").EnumerateArray()).Select(role => role.GetProperty("name").GetString()).ShouldContain("相談支援員");
    }

    [Fact]
    public async Task A_flow_that_nobody_knows_is_not_there()
    {
        var mizuno = await server.SignedInAsync("mizuno@standard");

        (await mizuno.GetAsync("/api/flows/no-such-flow/drawing")).Code.ShouldBe("not-found");
    }
}
