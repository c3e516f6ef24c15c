using System.Text.Json.Nodes;
using Bansou.Flow.Server.Tests.Hosting;

namespace Bansou.Flow.Server.Tests.Flows;

/// <summary>Running cases go on in a new version after somebody looked: plan, apply, undo over HTTP.</summary>
public sealed class MigrationApiTests(TestServerApp server) : IClassFixture<TestServerApp>
{
    [Fact]
    public async Task A_case_moves_to_a_new_version_after_a_look_and_back_again()
    {
        var municipality = await server.SignedInAsync("matsui@standard");
        var opened = (await municipality.PostAsync("/api/cases", """{ "lead": { "person": "matsui", "organisation": "city" } }""", ("Idempotency-Key", "migrate-me"))).Json.GetProperty("case").GetString();
        var changed = JsonNode.Parse((await municipality.GetAsync("/api/flows/main/versions/1")).Text)!;
        changed["version"] = 2;
        changed["description"] = "二つめの版";
        (await municipality.PostAsync("/api/flows/main/publish", changed.ToJsonString())).Status.ShouldBe(200);
        var request = $$"""{ "from": 1, "to": 2, "reason": "ためし", "cases": ["{{opened}}"] }""";

        var plan = await municipality.PostAsync("/api/flows/main/migrations/plan", request);
        plan.Json.GetProperty("cases")[0].GetProperty("verdict").GetString().ShouldBe("moves", plan.Text);
        (await VersionAsync(municipality, opened)).ShouldBe(1);

        (await municipality.PostAsync("/api/flows/main/migrations/apply", request)).Json.GetProperty("moved").GetInt32().ShouldBe(1);
        (await VersionAsync(municipality, opened)).ShouldBe(2);

        (await municipality.PostAsync("/api/flows/main/migrations/undo", request)).Json.GetProperty("moved").GetInt32().ShouldBe(1);
        (await VersionAsync(municipality, opened)).ShouldBe(1);
    }

    [Fact]
    public async Task Versions_that_are_not_there_a_missing_reason_and_a_wrong_role_are_refused()
    {
        var municipality = await server.SignedInAsync("matsui@standard");

        (await municipality.PostAsync("/api/flows/main/migrations/plan", """{ "from": 1, "to": 99 }""")).Code.ShouldBe("not-found");
        (await municipality.PostAsync("/api/flows/main/migrations/apply", """{ "from": 1, "to": 1 }""")).FindingCodes.ShouldContain("reason-missing");
        (await (await server.SignedInAsync("mizuno@standard")).PostAsync("/api/flows/main/migrations/plan", """{ "from": 1, "to": 1 }""")).Code.ShouldBe("not-your-role");
    }

    private static async Task<int> VersionAsync(ApiCaller caller, string? id)
    {
        var read = await caller.GetAsync($"/api/cases/{id}");
        read.Status.ShouldBe(200, read.Text);
        return read.Json.GetProperty("overview").GetProperty("flowVersion").GetInt32();
    }
}
