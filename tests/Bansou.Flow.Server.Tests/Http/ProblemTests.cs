using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Tests.Hosting;

namespace Bansou.Flow.Server.Tests.Http;

/// <summary>Bad input gets a problem with a stable code and a sentence in Japanese, never an empty answer or a stack trace.</summary>
public sealed class ProblemTests(TestServerApp server) : IClassFixture<TestServerApp>
{
    [Fact]
    public async Task An_unknown_route_is_said_to_be_unknown() =>
        (await server.Anybody().GetAsync("/api/nothing-here")).Code.ShouldBe("unknown-route");

    [Fact]
    public async Task A_wrong_method_is_said_to_be_wrong() =>
        (await server.Anybody().DeleteAsync("/health/live")).Code.ShouldBe("method-not-allowed");

    [Fact]
    public async Task Malformed_json_is_told_with_its_place()
    {
        var answer = await server.Anybody().PostAsync("/api/session", "{\n  \"login\": oops\n}");

        answer.Code.ShouldBe("malformed-json");
        answer.Json.GetProperty("problems")[0].GetProperty("line").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task Everything_wrong_in_a_body_is_told_at_once()
    {
        var answer = await server.Anybody().PostAsync("/api/session", """{ "login": 3, "Password": "x", "more": {} }""");

        answer.Code.ShouldBe("invalid-body");
        answer.FindingCodes.ShouldBe(["wrong-type", "unknown-field", "unknown-field", "missing-field"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("{\"login\":\"\\ud800\",\"password\":\"x\"}")]
    public async Task A_body_of_another_kind_is_refused(string body) =>
        (await server.Anybody().PostAsync("/api/session", body)).Status.ShouldBeInRange(400, 401);

    [Fact]
    public async Task A_body_of_more_than_a_megabyte_is_refused() =>
        (await server.Anybody().PostAsync("/api/session", $$"""{ "login": "{{new string('a', 1_100_000)}}" }""")).Code.ShouldBe("body-too-large");

    [Fact]
    public async Task A_body_that_is_not_json_is_refused()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/session") { Content = new StringContent("login=x", Encoding.UTF8, "application/x-www-form-urlencoded") };

        (await server.Anybody().SendAsync(request)).Code.ShouldBe("unsupported-media-type");
    }

    [Fact]
    public async Task A_body_that_is_not_utf8_is_refused()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/session") { Content = new ByteArrayContent([0x7b, 0xff, 0x7d]) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

        (await server.Anybody().SendAsync(request)).Code.ShouldBe("malformed-json");
    }

    [Fact]
    public void Every_kind_of_problem_has_a_code_of_its_own_and_says_what_to_do()
    {
        ProblemKinds.All.Select(kind => kind.Code).ShouldBeUnique();
        foreach (var kind in ProblemKinds.All)
        {
            Regex.IsMatch(kind.Code, "^[a-z]+(-[a-z]+)*$").ShouldBeTrue(kind.Code);
            kind.Text.ShouldEndWith("。");
            kind.Text.Count(c => c == '。').ShouldBeGreaterThan(1, kind.Code);
        }
    }

    [Fact]
    public void Every_kind_of_problem_is_on_the_page()
    {
        var page = File.ReadAllText(Repository.PathOf("docs/api/problems.md"));

        ProblemKinds.All.Where(kind => !page.Contains($"| `{kind.Code}` | {kind.Status} | {kind.Text} |", StringComparison.Ordinal)).ShouldBeEmpty();
        Regex.Count(page, @"^\| `", RegexOptions.Multiline).ShouldBe(ProblemKinds.All.Length);
    }

    [Fact]
    public void Every_kind_of_problem_stands_in_the_table() =>
        typeof(ProblemKinds).GetFields().Where(field => field.FieldType == typeof(ProblemKind)).Select(field => field.GetValue(null))
            .ShouldBe(ProblemKinds.All, ignoreOrder: true);
}
