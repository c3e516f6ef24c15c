using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Bansou.Flow.Server.Hosting;
using Bansou.Flow.Server.Identity;

namespace Bansou.Flow.Server.Tests.Hosting;

/// <summary>A browser, as far as the API can tell: keeps its cookie, says its name and its role.</summary>
internal sealed class ApiCaller(HttpClient client)
{
    private string? cookie;

    public string? Cookie => cookie;

    private string? role;

    public ApiCaller As(string actingRole)
    {
        role = actingRole;
        return this;
    }

    public async Task SignInAsync(string login, string password = DemoAccounts.Password)
    {
        var answer = await PostAsync("/api/session", JsonSerializer.Serialize(new { login, password }));
        answer.Status.ShouldBe(200, answer.Text);
    }

    /// <summary>As visitors of the demonstration do; checking a password takes its time on purpose.</summary>
    public async Task SignInWithoutPasswordAsync(string login)
    {
        var answer = await PostAsync("/api/demo/session", JsonSerializer.Serialize(new { login }));
        answer.Status.ShouldBe(200, answer.Text);
    }

    public Task<ApiAnswer> GetAsync(string path) => SendAsync(new HttpRequestMessage(HttpMethod.Get, path));

    public Task<ApiAnswer> PutAsync(string path, string json)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, path) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(json)) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return SendAsync(request);
    }

    public Task<ApiAnswer> DeleteAsync(string path) => SendAsync(new HttpRequestMessage(HttpMethod.Delete, path));

    public Task<ApiAnswer> PostAsync(string path, string json, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(json)) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }
        return SendAsync(request);
    }

    public async Task<ApiAnswer> SendAsync(HttpRequestMessage request, bool saysItsName = true)
    {
        if (saysItsName && !request.Headers.Contains(SignedIn.ClientHeader))
        {
            request.Headers.Add(SignedIn.ClientHeader, "tests");
        }
        if (cookie is not null)
        {
            request.Headers.Add("Cookie", cookie);
        }
        if (role is not null && !request.Headers.Contains(SignedIn.RoleHeader))
        {
            request.Headers.Add(SignedIn.RoleHeader, role);
        }
        using var response = await client.SendAsync(request);
        if (response.Headers.TryGetValues("Set-Cookie", out var set))
        {
            cookie = set.First().Split(';')[0];
        }
        return await ApiAnswer.OfAsync(response);
    }
}

/// <summary>What came back.</summary>
internal sealed record ApiAnswer(int Status, string ContentType, string Text, IReadOnlyDictionary<string, string> Headers)
{
    public JsonElement Json => JsonDocument.Parse(Text).RootElement;

    /// <summary>The code of a problem; anything else than a whole problem fails the test.</summary>
    public string Code
    {
        get
        {
            ContentType.ShouldBe("application/problem+json", $"{Status}: {Text}");
            Json.GetProperty("status").GetInt32().ShouldBe(Status);
            Json.GetProperty("traceId").GetString().ShouldNotBeNullOrEmpty();
            Json.GetProperty("detail").GetString()!.ShouldEndWith("。");
            Text.ShouldNotContain("   at ");
            return Json.GetProperty("code").GetString()!;
        }
    }

    public IEnumerable<string> FindingCodes => Json.GetProperty("problems").EnumerateArray().Select(each => each.GetProperty("code").GetString()!);

    public static async Task<ApiAnswer> OfAsync(HttpResponseMessage response) => new(
        (int)response.StatusCode,
        response.Content.Headers.ContentType?.MediaType ?? "",
        await response.Content.ReadAsStringAsync(),
        response.Headers.ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase));
}
