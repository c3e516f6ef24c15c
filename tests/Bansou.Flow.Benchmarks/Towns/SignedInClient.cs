using System.Net.Http.Json;

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
    public async Task Command(string caseId, string name, string key, object fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/cases/{caseId}/commands/{name}") { Content = JsonContent.Create(fields) };
        request.Headers.Add("Idempotency-Key", key);
        using var answer = await client.SendAsync(request);
        if (!answer.IsSuccessStatusCode)
        {
            throw new InvalidOperationException($"{name}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        }
    }

    public void Dispose() => client.Dispose();
}
