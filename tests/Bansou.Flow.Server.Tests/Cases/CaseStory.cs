using Bansou.Flow.Server.Tests.Hosting;

namespace Bansou.Flow.Server.Tests.Cases;

/// <summary>Begins the way of an invented person through the standard pack over HTTP; each act has a key of its own.</summary>
internal sealed class CaseStory(TestServerApp server)
{
    private int acts;

    public ApiCaller Counselor { get; private set; } = null!;

    public ApiCaller SocialWorker { get; private set; } = null!;

    public string Case { get; private set; } = "";

    public static async Task<CaseStory> BeginAsync(TestServerApp server)
    {
        var story = new CaseStory(server) { Counselor = await server.SignedInAsync("mizuno@standard"), SocialWorker = await server.SignedInAsync("tamura@standard") };
        var opened = await story.SocialWorker.PostAsync(
            "/api/cases",
            """{ "step": "hospital", "lead": { "person": "mizuno", "organisation": "center" }, "overviewHolder": { "person": "kudo", "organisation": "center" } }""",
            ("Idempotency-Key", story.NewKey()));
        opened.Status.ShouldBe(201, opened.Text);
        story.Case = opened.Json.GetProperty("case").GetString()!;
        return story;
    }

    /// <summary>受け止め, 必要, 同意, つなぎ to the hospital, sent.</summary>
    public async Task<CaseStory> ReferredAsync()
    {
        await DoneAsync(Counselor, "record-need", """{ "need": "n1", "what": "眠れること" }""");
        await DoneAsync(Counselor, "record-consent", """{ "organisation": "hospital", "items": ["basic"], "way": "signed" }""");
        await DoneAsync(Counselor, "open-referral", """{ "step": "hospital", "referral": "r1", "need": "n1", "receiver": "hospital", "summary": "通院をいっしょに考えたい" }""");
        await DoneAsync(Counselor, "move-referral", """{ "referral": "r1", "to": "sent" }""");
        return this;
    }

    public Task<ApiAnswer> DoAsync(ApiCaller who, string command, string body, params (string Name, string Value)[] headers) =>
        who.PostAsync($"/api/cases/{Case}/commands/{command}", body, headers.Any(header => header.Name == "Idempotency-Key") ? headers : [("Idempotency-Key", NewKey()), .. headers]);

    public async Task<ApiAnswer> DoneAsync(ApiCaller who, string command, string body)
    {
        var answer = await DoAsync(who, command, body);
        answer.Status.ShouldBe(200, answer.Text);
        return answer;
    }

    public long Written => server.App.Services.GetService(typeof(Server.Hosting.Installation)) is Server.Hosting.Installation installation ? installation.Find("standard")!.Position : -1;

    private string NewKey() => $"act-{Guid.NewGuid():N}-{++acts}";
}
