using System.Net.Http.Json;
using System.Text.Json;

namespace Bansou.Flow.Benchmarks.Towns;

/// <summary>Somebody who is signed in at a server of a big town.</summary>
internal sealed class SignedInClient : IDisposable
{
    private readonly HttpClient client;

    public SignedInClient(Uri server)
    {
        client = new HttpClient(new SocketsHttpHandler { UseCookies = true }) { BaseAddress = server };
        client.DefaultRequestHeaders.Add("X-Bansou-Client", "benchmark");
        using var answer = client.PostAsJsonAsync("/api/session", new { login = $"{BigTown.Login}@{BigTown.Slug}", password = BigTown.Password }).GetAwaiter().GetResult();
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>The whole answer.</summary>
    public async Task<byte[]> Get(string path)
    {
        using var answer = await client.GetAsync(path);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadAsByteArrayAsync();
    }

    /// <summary>A command to a case; throws when it is not taken.</summary>
    public Task Command(string caseId, string name, string key, object fields) => Post($"/api/cases/{caseId}/commands/{name}", key, fields);

    /// <summary>Opens a case; with the same key it is the same one. Gives its id.</summary>
    public async Task<string> OpenCase(string key, object fields) => (await Post("/api/cases", key, fields)).GetProperty("case").GetString()!;

    private async Task<JsonElement> Post(string path, string key, object fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(fields) };
        request.Headers.Add("Idempotency-Key", key);
        using var answer = await client.SendAsync(request);
        return answer.IsSuccessStatusCode
            ? await answer.Content.ReadFromJsonAsync<JsonElement>()
            : throw new InvalidOperationException($"{path}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
    }

    public void Dispose() => client.Dispose();
}
