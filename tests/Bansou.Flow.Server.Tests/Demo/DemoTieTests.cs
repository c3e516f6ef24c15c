using Bansou.Flow.Server.Hosting;
using Bansou.Flow.Server.Tests.Hosting;
using Bansou.Flow.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Bansou.Flow.Server.Tests.Demo;

/// <summary>In the demonstration a person and their family see their own case from the inside, and nobody else's (domain 02, docs/rights.md).</summary>
public sealed class DemoTieTests(TestServerApp server) : IClassFixture<TestServerApp>
{
    [Theory]
    [InlineData("demo-person@standard", "person", "plan")]
    [InlineData("demo-household-member@standard", "household_member", "ownPart")]
    [InlineData("demo-person@aoba", "person", "plan")]
    [InlineData("demo-household-member@aoba", "household_member", "ownPart")]
    public async Task Who_is_tied_to_a_case_sees_that_one_and_no_other(string login, string code, string level)
    {
        var caller = await server.SignedInAsync(login);
        var me = (await caller.GetAsync("/api/me")).Json;
        me.GetProperty("memberships")[0].GetProperty("roleCode").GetString().ShouldBe(code);
        var own = me.GetProperty("cases").EnumerateArray().ShouldHaveSingleItem().GetString()!;

        (await caller.GetAsync($"/api/cases/{own}")).Json.GetProperty("level").GetString().ShouldBe(level);

        var municipality = server.App.Services.GetRequiredService<Installation>().Find(login.Split('@')[1])!;
        var others = municipality.Pack.Scenarios.Select(scenario => scenario.Id).Where(id => id != own).ToList();
        others.ShouldNotBeEmpty();
        foreach (var other in others)
        {
            (await caller.GetAsync($"/api/cases/{other}")).Code.ShouldBe("not-found");
        }
        foreach (var list in (string[])["/api/cases", "/api/cases?seenOff=true", "/api/worklist", "/api/search?q=架空"])
        {
            (await caller.GetAsync(list)).Text.ShouldSatisfyAllConditions([.. others.Select(other => (Action<string>)(text => text.ShouldNotContain($"\"{other}\"")))]);
        }
    }

    [Fact]
    public async Task They_are_among_the_accounts_that_a_visitor_can_choose()
    {
        var logins = (await server.Anybody().GetAsync("/api/demo/accounts")).Json.EnumerateArray().Select(account => account.GetProperty("login").GetString()).ToList();

        logins.ShouldContain("demo-person@standard");
        logins.ShouldContain("demo-household-member@standard");
    }

    [Fact]
    public async Task Staff_are_tied_to_no_case() =>
        (await (await server.SignedInAsync("mizuno@standard")).GetAsync("/api/me")).Json.GetProperty("cases").GetArrayLength().ShouldBe(0);
}
