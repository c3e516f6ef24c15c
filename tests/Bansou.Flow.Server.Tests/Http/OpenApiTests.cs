using System.Text.Json;
using System.Text.RegularExpressions;
using Bansou.Flow.Server.Tests.Hosting;

namespace Bansou.Flow.Server.Tests.Http;

/// <summary>The API as it is written down in <c>docs/api/openapi.json</c>, from which clients are made.</summary>
public sealed class OpenApiTests(TestServerApp server) : IClassFixture<TestServerApp>
{
    private static readonly JsonDocument Written = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("docs/api/openapi.json")));

    [Fact]
    public async Task The_document_that_is_checked_in_is_the_one_of_this_server()
    {
        var served = JsonDocument.Parse((await server.Anybody().GetAsync("/api/openapi.json")).Text);

        JsonElement.DeepEquals(served.RootElement, Written.RootElement).ShouldBeTrue("Build once more and check in docs/api/openapi.json.");
    }

    [Fact]
    public void Every_operation_has_an_id_a_tag_a_japanese_summary_and_a_typed_answer()
    {
        foreach (var (name, operation) in Operations())
        {
            Regex.IsMatch(operation.GetProperty("operationId").GetString()!, "^[a-z]+([A-Z][a-z]+)*$").ShouldBeTrue(name);
            operation.GetProperty("tags").GetArrayLength().ShouldBe(1, name);
            Regex.IsMatch(operation.GetProperty("summary").GetString()!, @"[\u3040-\u9fff]").ShouldBeTrue(name);
            var good = operation.GetProperty("responses").EnumerateObject().Where(response => response.Name.StartsWith('2')).ToList();
            good.ShouldNotBeEmpty(name);
            good.Where(response => response.Name != "204" && !HasSchema(response.Value)).ShouldBeEmpty(name);
        }
    }

    [Fact]
    public void Every_operation_id_is_used_once() => Operations().Select(each => each.Operation.GetProperty("operationId").GetString()).ShouldBeUnique();

    [Fact]
    public void Every_operation_behind_sign_in_says_so()
    {
        string[] open = ["signIn", "signOut", "listDemoAccounts", "signInToDemo", "getLiveness", "getReadiness", "getPartnerPage", "answerAsPartner", "returnAsPartner", "tellAsPartner"];
        foreach (var (name, operation) in Operations().Where(each => !open.Contains(each.Operation.GetProperty("operationId").GetString())))
        {
            operation.GetProperty("responses").TryGetProperty("401", out _).ShouldBeTrue(name);
        }
    }

    private static bool HasSchema(JsonElement response) => response.GetProperty("content").EnumerateObject().First().Value.TryGetProperty("schema", out _);

    private static IEnumerable<(string Name, JsonElement Operation)> Operations() =>
        from path in Written.RootElement.GetProperty("paths").EnumerateObject()
        from operation in path.Value.EnumerateObject()
        select ($"{operation.Name} {path.Name}", operation.Value);
}
