using System.Globalization;
using System.Text;

namespace Bansou.Flow.Server.Tests.Fuzz;

/// <summary>Makes requests of which none may write: each has at least one thing that must be refused, or reads only.</summary>
/// <param name="callers">People who are signed in, with the cases that they may not touch or only at another version.</param>
internal sealed class HostileRequests(ApiSurface surface, IReadOnlyList<HostileCaller> callers, Random random)
{
    private static readonly string[] Methods = ["PUT", "PATCH", "DELETE", "POST", "TRACE", "OPTIONS", "BREW"];

    private readonly HostileJson json = new(surface, random);

    /// <summary>One request, and whether anything but a refusal is wrong.</summary>
    public (HttpRequestMessage Request, bool MustFail) Next(Operation operation)
    {
        var caller = callers[random.Next(callers.Count)];
        var request = new HttpRequestMessage(new HttpMethod(operation.Method), Address(operation, caller.ForeignCase));
        Sign(request, caller);
        if (operation.Path.EndsWith("/session", StringComparison.Ordinal))
        {
            // Signing in and out would end the session of everything that follows.
            request.Headers.Remove("Cookie");
        }
        request.Headers.TryAddWithoutValidation("Idempotency-Key", $"fuzz-{random.Next()}");
        if (operation.IsSafe)
        {
            return (request, false);
        }
        Spoil(request, operation, caller);
        return (request, operation.Writes);
    }

    private void Spoil(HttpRequestMessage request, Operation operation, HostileCaller caller)
    {
        var fitting = operation.BodySchema is { } schema ? json.Fitting(schema)?.ToJsonString() ?? "{}" : "{}";
        switch (random.Next(10))
        {
            case 0:
                request.Method = new HttpMethod(Methods.Where(method => method != operation.Method).ElementAt(random.Next(Methods.Length - 1)));
                Body(request, fitting);
                break;
            case 1:
                request.Headers.Remove("Cookie");
                Body(request, fitting);
                break;
            case 2:
                request.Headers.Remove("X-Bansou-Client");
                Body(request, fitting);
                break;
            case 3:
                request.Headers.Remove("Idempotency-Key");
                request.Headers.TryAddWithoutValidation("Idempotency-Key", random.Next(2) == 0 ? "" : "か" + new string('x', 5000));
                Body(request, fitting);
                break;
            case 4:
                request.Headers.TryAddWithoutValidation("If-Match", new[] { "W/\"1\"", "12", "\"x\"", "\"-1\"", "\"99999999999999999999\"" }[random.Next(5)]);
                Body(request, fitting);
                break;
            case 5:
                request.Headers.Remove("X-Bansou-Role");
                request.Headers.TryAddWithoutValidation("X-Bansou-Role", "nobody/" + json.Odd());
                Body(request, fitting);
                break;
            case 6:
                Body(request, fitting, new[] { "text/plain", "application/xml", "multipart/form-data; boundary=x" }[random.Next(3)]);
                if (fitting == "{}")
                {
                    request.Headers.Remove("Cookie");
                }
                break;
            case 7 when operation.Path.Contains("{caseId}", StringComparison.Ordinal):
                // The body is right; the case is another municipality's, or at a later version than the caller says.
                if (random.Next(2) == 0)
                {
                    request.RequestUri = new Uri(operation.Path.Replace("{caseId}", caller.OwnCase, StringComparison.Ordinal), UriKind.Relative);
                    request.Headers.TryAddWithoutValidation("If-Match", "\"1\"");
                }
                Body(request, fitting);
                break;
            default:
                request.RequestUri = new Uri(Address(operation, caller.OwnCase), UriKind.Relative);
                Body(request, json.Broken(operation.BodySchema));
                break;
        }
    }

    private string Address(Operation operation, string caseId)
    {
        var path = operation.Path.Replace("{caseId}", random.Next(3) == 0 ? OddPart() : caseId, StringComparison.Ordinal);
        while (path.IndexOf('{', StringComparison.Ordinal) is var open and >= 0)
        {
            var value = random.Next(3) switch { 0 => "main", 1 => random.Next(-5, 100).ToString(CultureInfo.InvariantCulture), _ => OddPart() };
            path = path[..open] + value + path[(path.IndexOf('}', open) + 1)..];
        }
        var query = operation.Parameters("query").Where(_ => random.Next(2) == 0).Select(name => $"{name}={Uri.EscapeDataString(json.Odd())}").ToList();
        return query.Count == 0 ? path : path + "?" + string.Join('&', query);
    }

    /// <summary>The server refuses a zero character itself, before it is a request.</summary>
    private string OddPart() => Uri.EscapeDataString(json.Odd().Replace("\0", "", StringComparison.Ordinal) + "x");

    private static void Sign(HttpRequestMessage request, HostileCaller caller)
    {
        request.Headers.TryAddWithoutValidation("Cookie", caller.Cookie);
        request.Headers.TryAddWithoutValidation("X-Bansou-Client", "fuzz");
        request.Headers.TryAddWithoutValidation("X-Bansou-Role", caller.Role);
    }

    private static void Body(HttpRequestMessage request, string text, string type = "application/json")
    {
        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
    }
}

/// <param name="OwnCase">May be written; only broken requests go there.</param>
/// <param name="ForeignCase">May not even be known.</param>
internal sealed record HostileCaller(string Cookie, string Role, string OwnCase, string ForeignCase);
