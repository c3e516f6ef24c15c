using Bansou.Flow.Server.Tests.Hosting;

namespace Bansou.Flow.Server.Tests.Lists;

/// <summary>同僚: whom something can be given to, by names and roles only (docs/rights.md).</summary>
public sealed class ColleagueTests(TestServerApp server) : IClassFixture<TestServerApp>
{
    [Fact]
    public async Task Whoever_accompanies_reads_everybody_with_the_own_house_first()
    {
        var everybody = (await (await server.SignedInAsync("mizuno@standard")).GetAsync("/api/colleagues")).Json.EnumerateArray().ToList();

        everybody.Select(each => each.GetProperty("ofHouse").GetBoolean()).ShouldBeInOrder(SortDirection.Descending);
        var chief = everybody.Single(each => each.GetProperty("person").GetString() == "kudo");
        chief.EnumerateObject().Select(part => part.Name).ShouldBe(["person", "name", "organisation", "organisationName", "ofHouse", "roles"]);
        chief.GetProperty("roles").EnumerateArray().Select(role => role.GetProperty("name").GetString()).ShouldContain("主任相談支援員");
        everybody.ShouldContain(each => each.GetProperty("person").GetString() == "tamura");
    }

    [Fact]
    public async Task A_receiver_reads_the_own_house_and_the_person_nobody()
    {
        var own = (await (await server.SignedInAsync("tamura@standard")).GetAsync("/api/colleagues")).Json.EnumerateArray().ToList();
        own.ShouldNotBeEmpty();
        own.ShouldAllBe(each => each.GetProperty("organisation").GetString() == "hospital");

        (await (await server.SignedInAsync("demo-person@standard")).GetAsync("/api/colleagues")).Code.ShouldBe("not-your-role");
    }
}
