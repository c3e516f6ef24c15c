using System.Text;
using System.Text.Json;

namespace Bansou.Flow.Server.Tests.Live;

/// <summary>Listens to the hub by long polling, in the words of the SignalR protocol (JSON, records ended by 0x1e).</summary>
internal sealed class LiveEar(HttpClient client, string cookie)
{
    private const char End = '\u001e';

    private readonly Queue<JsonElement> heard = new();
    private readonly List<string> names = [];
    private string address = "";

    /// <summary>The names of all calls that came, in order.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>Negotiates and shakes hands; the status of the first answer that was not good, or 200.</summary>
    public async Task<int> ListenAsync(CancellationToken cancellationToken)
    {
        using var negotiated = await SendAsync(HttpMethod.Post, "/hubs/live/negotiate?negotiateVersion=1", null, cancellationToken);
        if (!negotiated.IsSuccessStatusCode)
        {
            return (int)negotiated.StatusCode;
        }
        using var answer = JsonDocument.Parse(await negotiated.Content.ReadAsStringAsync(cancellationToken));
        address = "/hubs/live?id=" + Uri.EscapeDataString(answer.RootElement.GetProperty("connectionToken").GetString()!);
        using var first = await SendAsync(HttpMethod.Get, address, null, cancellationToken);
        using var hands = await SendAsync(HttpMethod.Post, address, $$"""{"protocol":"json","version":1}{{End}}""", cancellationToken);
        await PollAsync(cancellationToken);
        return 200;
    }

    /// <summary>The arguments of the next call of that name.</summary>
    public async Task<JsonElement> NextAsync(string name, CancellationToken cancellationToken)
    {
        while (true)
        {
            while (heard.TryDequeue(out var message))
            {
                if (message.TryGetProperty("target", out var target) && target.GetString() == name)
                {
                    return message.GetProperty("arguments");
                }
            }
            await PollAsync(cancellationToken);
        }
    }

    /// <summary>Calls a method of the hub and does not wait for its answer.</summary>
    public async Task CallAsync(string method, CancellationToken cancellationToken, params object?[] arguments)
    {
        var call = JsonSerializer.Serialize(new { type = 1, target = method, arguments });
        using var sent = await SendAsync(HttpMethod.Post, address, call + End, cancellationToken);
    }

    /// <summary>As when a browser is closed.</summary>
    public async Task DropAsync(CancellationToken cancellationToken)
    {
        using var dropped = await SendAsync(HttpMethod.Delete, address, null, cancellationToken);
    }

    private async Task PollAsync(CancellationToken cancellationToken)
    {
        using var polled = await SendAsync(HttpMethod.Get, address, null, cancellationToken);
        foreach (var record in (await polled.Content.ReadAsStringAsync(cancellationToken)).Split(End, StringSplitOptions.RemoveEmptyEntries))
        {
            var message = JsonDocument.Parse(record).RootElement;
            heard.Enqueue(message);
            if (message.TryGetProperty("target", out var name))
            {
                names.Add(name.GetString()!);
            }
        }
    }

    private Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? body, CancellationToken cancellationToken)
    {
        var request = new HttpRequestMessage(method, path);
        request.Headers.Add("Cookie", cookie);
        request.Headers.Add("X-Bansou-Client", "tests");
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8);
        return client.SendAsync(request, cancellationToken);
    }
}
