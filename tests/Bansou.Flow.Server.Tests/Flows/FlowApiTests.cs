using Bansou.Flow.Server.Tests.Hosting;

namespace Bansou.Flow.Server.Tests.Flows;

/// <summary>Flows over HTTP: list, read, check, and publish as a new immutable version.</summary>
public sealed class FlowApiTests(TestServerApp server) : IClassFixture<TestServerApp>
{
    [Fact]
    public async Task The_flows_of_a_municipality_are_listed_and_read()
    {
        var counselor = await server.SignedInAsync("mizuno@standard");

        var main = (await counselor.GetAsync("/api/flows")).Json.EnumerateArray().Single(flow => flow.GetProperty("main").GetBoolean());
        var source = await counselor.GetAsync($"/api/flows/main/versions/{main.GetProperty("version").GetInt32()}");

        source.Json.GetProperty("definitionId").GetString().ShouldBe("main");
        (await counselor.GetAsync("/api/flows/main/versions/999")).Code.ShouldBe("not-found");
        (await counselor.GetAsync("/api/flows/nothing/versions")).Code.ShouldBe("not-found");
    }

    [Fact]
    public async Task A_flow_is_checked_with_places_and_without_publishing_anything()
    {
        var municipality = await server.SignedInAsync("matsui@standard");
        var source = await municipality.GetAsync("/api/flows/main/versions/1");

        var checkedFlow = await municipality.PostAsync("/api/flows/check", source.Text.Replace("\"Bansou.Return\"", "\"Bansou.Retrn\"", StringComparison.Ordinal));

        checkedFlow.Json.GetProperty("publishable").GetBoolean().ShouldBeFalse();
        checkedFlow.Json.GetProperty("findings")[0].GetProperty("line").GetInt32().ShouldBeGreaterThan(1);
        (await municipality.GetAsync("/api/flows/main/versions")).Json.GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task A_new_version_is_published_by_the_municipality_and_the_old_one_stays()
    {
        var municipality = await server.SignedInAsync("utsumi@aoba");
        var flow = (await municipality.GetAsync("/api/flows")).Json.EnumerateArray().Single(each => each.GetProperty("main").GetBoolean());
        var (id, version) = (flow.GetProperty("flow").GetString(), flow.GetProperty("version").GetInt32());
        var source = (await municipality.GetAsync($"/api/flows/{id}/versions/{version}")).Text;
        var changed = System.Text.Json.Nodes.JsonNode.Parse(source)!;
        changed["description"] = "ためしに変えた説明";

        (await municipality.PostAsync($"/api/flows/{id}/publish", changed.ToJsonString())).Code.ShouldBe("flow-version-taken");
        changed["version"] = version + 1;
        var published = await municipality.PostAsync($"/api/flows/{id}/publish?note=test", changed.ToJsonString());

        published.Status.ShouldBe(200, published.Text);
        (await municipality.GetAsync($"/api/flows/{id}/versions")).Json.EnumerateArray().Select(each => each.GetProperty("version").GetInt32()).ShouldBe([version, version + 1]);
        (await municipality.GetAsync($"/api/flows/{id}/versions/{version}")).Text.ShouldBe(source);
    }

    [Fact]
    public async Task Who_accompanies_cannot_publish()
    {
        var counselor = await server.SignedInAsync("mizuno@standard");

        (await counselor.PostAsync("/api/flows/main/publish", "{}")).Code.ShouldBe("not-your-role");
        (await (await server.SignedInAsync("matsui@standard")).PostAsync("/api/flows/main/publish", "[]")).Code.ShouldBe("flow-unfit");
    }
}
