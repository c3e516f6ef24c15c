using Bansou.Flow.Server.Tests.Hosting;

namespace Bansou.Flow.Server.Tests.Flows;

/// <summary>Withdrawing a published version over HTTP: nothing new begins with it, what runs goes on, and publishing the same again takes it back.</summary>
public sealed class FlowWithdrawalTests(TestServerApp server) : IClassFixture<TestServerApp>
{
    [Fact]
    public async Task A_withdrawn_flow_takes_no_new_case_and_its_running_cases_go_on_until_it_is_published_again()
    {
        var (municipality, counselor) = (await server.SignedInAsync("matsui@standard"), await server.SignedInAsync("mizuno@standard"));
        var source = (await municipality.GetAsync("/api/flows/main/versions/1")).Text;
        var opened = await OpenAsync(counselor, "before");
        opened.Status.ShouldBe(201, opened.Text);

        var withdrawn = await municipality.PostAsync("/api/flows/main/versions/1/withdraw?note=" + Uri.EscapeDataString("書きまちがい"), "");

        withdrawn.Status.ShouldBe(200, withdrawn.Text);
        withdrawn.Json.TryGetProperty("newCasesBeginWith", out _).ShouldBeFalse();
        var refused = await OpenAsync(counselor, "after");
        (refused.Status, refused.Code).ShouldBe((409, "flow-withdrawn"));
        (await OpenAsync(counselor, "after-by-name", "?flow=main")).Code.ShouldBe("flow-withdrawn");
        (await OpenAsync(counselor, "before")).Text.ShouldBe(opened.Text);
        (await NeedAsync(counselor, opened, "n1")).Status.ShouldBe(200);
        (await MainAsync(counselor)).GetProperty("withdrawn").GetBoolean().ShouldBeTrue();
        var version = (await counselor.GetAsync("/api/flows/main/versions")).Json[0];
        version.GetProperty("withdrawnBy").GetString().ShouldBe("matsui");
        version.GetProperty("withdrawalNote").GetString().ShouldBe("書きまちがい");

        var again = await municipality.PostAsync("/api/flows/main/publish", source);

        again.Json.GetProperty("published")[0].GetProperty("version").GetInt32().ShouldBe(1);
        (await MainAsync(counselor)).GetProperty("withdrawn").GetBoolean().ShouldBeFalse();
        (await OpenAsync(counselor, "after")).Status.ShouldBe(201);
    }

    [Fact]
    public async Task Who_may_not_publish_may_not_withdraw_and_what_is_not_there_is_not_found()
    {
        var (municipality, counselor) = (await server.SignedInAsync("utsumi@aoba"), await server.SignedInAsync("mizuno@standard"));

        (await counselor.PostAsync("/api/flows/main/versions/1/withdraw", "")).Code.ShouldBe("not-your-role");
        (await municipality.PostAsync("/api/flows/nothing/versions/1/withdraw", "")).Code.ShouldBe("not-found");
        (await municipality.PostAsync("/api/flows/main/versions/1/withdraw?note=" + new string('x', 401), "")).Code.ShouldBe("invalid-parameter");
        (await OpenAsync(counselor, "unknown", "?flow=nothing")).Code.ShouldBe("invalid-parameter");
    }

    private static Task<ApiAnswer> OpenAsync(ApiCaller counselor, string key, string query = "") =>
        counselor.PostAsync("/api/cases" + query, """{ "lead": { "person": "mizuno", "organisation": "center" } }""", ("Idempotency-Key", key));

    private static Task<ApiAnswer> NeedAsync(ApiCaller counselor, ApiAnswer opened, string need) =>
        counselor.PostAsync($"/api/cases/{opened.Json.GetProperty("case").GetString()}/commands/record-need", $$"""{ "need": "{{need}}", "what": "住まい" }""", ("Idempotency-Key", need));

    private static async Task<System.Text.Json.JsonElement> MainAsync(ApiCaller caller) =>
        (await caller.GetAsync("/api/flows")).Json.EnumerateArray().Single(flow => flow.GetProperty("main").GetBoolean());
}
