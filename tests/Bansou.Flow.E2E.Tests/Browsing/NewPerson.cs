using System.Text.Json;
using Microsoft.Playwright;

namespace Bansou.Flow.E2E.Tests.Browsing;

/// <summary>An invented person of one test's own, received by whoever sits at a desk; what is not walked through the screens is written straight away.</summary>
internal sealed class NewPerson
{
    private readonly IAPIRequestContext requests;

    private NewPerson(IAPIRequestContext requests, string id, string name) => (this.requests, Case, Name) = (requests, id, name);

    public string Case { get; }

    public string Name { get; }

    /// <param name="step">Where on the way the person comes in.</param>
    /// <param name="leadBy">Who accompanies the person: a person of the center.</param>
    public static async Task<NewPerson> ReceivedAsync(Desk desk, string name, string step = "next", string leadBy = "mizuno")
    {
        var requests = desk.Page.APIRequest;
        var opened = await PostAsync(requests, "/api/cases", new
        {
            step,
            lead = new { person = leadBy, organisation = "center" },
            overviewHolder = new { person = "kudo", organisation = "center" },
        });
        var person = new NewPerson(requests, opened.GetProperty("case").GetString()!, name);
        await person.DoAsync("name-person", new { name });
        return person;
    }

    /// <summary>Somebody was noticed, and nobody knows the name.</summary>
    public static async Task<NewPerson> NoticedAsync(Desk desk, string facts)
    {
        var opened = await PostAsync(desk.Page.APIRequest, "/api/cases", new { step = "notice", nameless = true });
        var person = new NewPerson(desk.Page.APIRequest, opened.GetProperty("case").GetString()!, "");
        await person.DoAsync("write-notice", new { facts });
        return person;
    }

    /// <summary>The person agrees to what the center and the city need to know.</summary>
    public Task AgreesAsync() => DoAsync("record-consent", new { organisation = "hospital", items = new[] { "basic" }, way = "signed" });

    /// <summary>A referral <c>r1</c> to the hospital for the need <c>n1</c>, with everything on its slip.</summary>
    public async Task ReferredToHospitalAsync()
    {
        await DoAsync("record-need", new { need = "n1", what = "（架空）眠れること" });
        await DoAsync("open-referral", new
        {
            step = "hospital",
            referral = "r1",
            need = "n1",
            receiver = "hospital",
            summary = "（架空）眠れる手だて",
            request = "（架空）はじめの面談",
            personsWish = "（架空）わたしのままで",
            accompanied = true,
        });
    }

    public Task DoAsync(string command, object body) => PostAsync(requests, $"/api/cases/{Case}/commands/{command}", body);

    /// <summary>Sends to an address below the case that is no command.</summary>
    public Task<JsonElement> SendAsync(string below, object body) => PostAsync(requests, $"/api/cases/{Case}/{below}", body);

    public async Task<JsonElement> ReadAsync(string path)
    {
        var answer = await requests.GetAsync(path);
        answer.Status.ShouldBe(200, await answer.TextAsync());
        return (await answer.JsonAsync())!.Value;
    }

    private static async Task<JsonElement> PostAsync(IAPIRequestContext requests, string path, object body)
    {
        var headers = new Dictionary<string, string> { ["X-Bansou-Client"] = "e2e", ["Idempotency-Key"] = Guid.NewGuid().ToString("N") };
        var answer = await requests.PostAsync(path, new() { DataObject = body, Headers = headers });
        answer.Status.ShouldBeInRange(200, 299, await answer.TextAsync());
        return (await answer.JsonAsync())!.Value;
    }
}
