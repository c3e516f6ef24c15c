using System.Net.Http.Headers;
using System.Text;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Server.Hosting;
using Bansou.Flow.Server.Tests.Hosting;
using Bansou.Flow.Storage.Registry;
using Microsoft.Extensions.DependencyInjection;

namespace Bansou.Flow.Server.Tests.Flows;

/// <summary>Drafts of flows over HTTP: kept broken or not, never overwritten unseen, published by somebody else than who drew them (domain/02: separation rules).</summary>
public sealed class DraftApiTests(TestServerApp server) : IClassFixture<TestServerApp>
{
    private const string Path = "/api/flow-drafts/";

    [Fact]
    public async Task A_draft_is_saved_although_it_is_broken_and_read_listed_checked_and_removed()
    {
        var designer = await server.SignedInAsync("demo-designer@standard");

        var saved = await PutAsync(designer, "broken", "{ \"definitionId\": \"main\", ");

        saved.Status.ShouldBe(200, saved.Text);
        var read = await designer.GetAsync(Path + "broken");
        (read.Text, read.ContentType).ShouldBe(("{ \"definitionId\": \"main\", ", "text/plain"));
        read.Headers["ETag"].ShouldBe(saved.Headers["ETag"]);
        (await designer.GetAsync("/api/flow-drafts")).Json.EnumerateArray().ShouldContain(each => each.GetProperty("name").GetString() == "broken" && each.GetProperty("savedBy").GetString() == "demo-designer");
        (await designer.GetAsync(Path + "broken/check")).Json.GetProperty("publishable").GetBoolean().ShouldBeFalse();
        (await designer.DeleteAsync(Path + "broken")).Status.ShouldBe(204);
        (await designer.GetAsync(Path + "broken")).Code.ShouldBe("not-found");
    }

    [Fact]
    public async Task Nobody_overwrites_what_somebody_else_saved_meanwhile()
    {
        var (one, other) = (await server.SignedInAsync("demo-designer@standard"), await server.SignedInAsync("kudo@standard"));
        var first = await PutAsync(one, "shared", "[1]");
        var second = await PutAsync(other, "shared", "[2]", first.Headers["ETag"]);
        second.Status.ShouldBe(200, second.Text);

        var late = await PutAsync(one, "shared", "[3]", first.Headers["ETag"]);

        (late.Status, late.Code).ShouldBe((412, "version-differs"));
        late.Headers["ETag"].ShouldBe(second.Headers["ETag"]);
        (await PutAsync(one, "shared", "[3]")).Code.ShouldBe("version-differs");
        (await PutAsync(one, "shared", "[2]", first.Headers["ETag"])).Headers["ETag"].ShouldBe(second.Headers["ETag"]);
        (await one.GetAsync(Path + "shared")).Text.ShouldBe("[2]");
        (await PutAsync(one, "shared", "[4]", "*")).Json.GetProperty("authors").GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public async Task A_draft_is_published_by_the_municipality_and_not_by_its_author_while_somebody_else_could()
    {
        var (designer, municipality) = (await server.SignedInAsync("demo-designer@standard"), await server.SignedInAsync("matsui@standard"));
        var saved = await PutAsync(designer, "next", await NextVersionAsync(designer));
        (await designer.PostAsync(Path + "next/publish", "")).Code.ShouldBe("not-your-role");

        var published = await municipality.PostAsync(Path + "next/publish?note=haru", "", ("If-Match", saved.Headers["ETag"]));

        published.Status.ShouldBe(200, published.Text);
        var version = published.Json.GetProperty("published")[0].GetProperty("version").GetInt32();
        var line = Town.Registry.Changes.Newest(5, $"main@{version}").Single(each => each.What == "flow-version.published-from-draft");
        (line.By, line.After).ShouldBe(("matsui", """{"draft":"next","authors":["demo-designer"]}"""));

        // Alone with the right, the author publishes; with a colleague who has it too, the author does not.
        await PutAsync(municipality, "own", await NextVersionAsync(municipality));
        (await municipality.PostAsync(Path + "own/publish", "")).Status.ShouldBe(200);
        await PutAsync(municipality, "own", await NextVersionAsync(municipality), "*");
        Town.Registry.Accounts.Create("admin", new NewAccount("kakuu-colleague", "架空の同僚", new PersonId("kakuu-colleague"), "kakuu no nagai aikotoba 2026", MustChangePassword: false)
        {
            Roles = [new HeldRole(new OrganisationId("city"), "municipality")],
        }).ShouldBeOfType<RegistryAnswer<Account>.Done>();
        (await municipality.PostAsync(Path + "own/publish", "")).Code.ShouldBe("own-draft");
        (await (await server.SignedInAsync("kakuu-colleague@standard")).PostAsync(Path + "own/publish", "")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Bad_drafts_names_and_rights_are_refused_with_a_code()
    {
        var (designer, counselor) = (await server.SignedInAsync("demo-designer@standard"), await server.SignedInAsync("mizuno@standard"));

        (await PutAsync(counselor, "x", "{}")).Code.ShouldBe("not-your-role");
        (await counselor.GetAsync("/api/flow-drafts")).Code.ShouldBe("not-your-role");
        (await PutAsync(designer, "%E4%B8%8B", "{}")).Code.ShouldBe("draft-unfit");
        (await PutAsync(designer, "x", "")).Code.ShouldBe("malformed-json");
        (await PutAsync(designer, "x", new string(' ', 1_000_001))).Code.ShouldBe("body-too-large");
        (await PutAsync(designer, "x", "{}", "12")).Code.ShouldBe("invalid-header");
        (await PutAsync(designer, "x", "{}", "\"12\"")).Code.ShouldBe("version-differs");
        (await PutAsync(designer, "x", [0x22, 0xff, 0x22])).Code.ShouldBe("malformed-json");
        (await designer.DeleteAsync(Path + "x")).Code.ShouldBe("not-found");
        var municipality = await server.SignedInAsync("matsui@standard");
        await PutAsync(designer, "unfit", "[]");
        (await municipality.PostAsync(Path + "unfit/publish", "")).Code.ShouldBe("flow-unfit");
        (await municipality.PostAsync(Path + "unfit/publish", "", ("If-Match", "\"1\""))).Code.ShouldBe("version-differs");
    }

    private Storage.Municipality Town => server.App.Services.GetRequiredService<Installation>().Find("standard")!;

    /// <summary>The newest version of the main flow with its number moved on.</summary>
    private static async Task<string> NextVersionAsync(ApiCaller caller)
    {
        var newest = (await caller.GetAsync("/api/flows/main/versions")).Json.EnumerateArray().Max(each => each.GetProperty("version").GetInt32());
        var source = System.Text.Json.Nodes.JsonNode.Parse((await caller.GetAsync($"/api/flows/main/versions/{newest}")).Text)!;
        (source["version"], source["description"]) = (newest + 1, $"ためしに変えた説明 {newest + 1}");
        return source.ToJsonString();
    }

    private static Task<ApiAnswer> PutAsync(ApiCaller caller, string name, string text, string? ifMatch = null) => PutAsync(caller, name, Encoding.UTF8.GetBytes(text), ifMatch);

    private static Task<ApiAnswer> PutAsync(ApiCaller caller, string name, byte[] bytes, string? ifMatch = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, Path + name) { Content = new ByteArrayContent(bytes) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        if (ifMatch is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        }
        return caller.SendAsync(request);
    }
}
