using System.Collections.Concurrent;
using System.Text.Json;
using Bansou.Flow.Server.Hosting;
using Bansou.Flow.Server.Tests.Cases;
using Bansou.Flow.Server.Tests.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Bansou.Flow.Server.Tests.Fuzz;

/// <summary>Malformed and hostile requests to every operation of the API: always a clear 4xx with a code, never a 500, nothing written.</summary>
public sealed class HostileInputTests(TestServerApp server) : IClassFixture<TestServerApp>
{
    private const int Requests = 20_000;
    private const int Seed = 20260406;

    private static readonly string[] Answers =
    [
        "malformed-json", "invalid-body", "body-too-large", "unsupported-media-type", "invalid-header", "invalid-parameter", "idempotency-key-missing", "version-differs",
        "not-signed-in", "acting-role-not-yours", "client-header-missing", "not-found", "method-not-allowed",
    ];

    [Fact]
    public async Task Twenty_thousand_hostile_requests_are_refused_with_a_code_and_write_nothing()
    {
        var surface = new ApiSurface(JsonDocument.Parse((await server.Anybody().GetAsync("/api/openapi.json")).Text).RootElement);
        var callers = await CallersAsync();
        var before = Positions();
        var seeds = Seeds();
        var wrong = new ConcurrentBag<string>();
        var codes = new ConcurrentDictionary<string, int>();

        await Parallel.ForEachAsync(Enumerable.Range(0, Requests), new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (number, _) =>
        {
            var operation = surface.Operations[number % surface.Operations.Count];
            var (request, mustFail) = new HostileRequests(surface, callers, new Random(seeds[number])).Next(operation);
            using var client = server.App.GetTestClient();
            using var response = await client.SendAsync(request);
            if (await WrongAsync(response, mustFail, codes) is { } found)
            {
                wrong.Add($"{number}: {operation.Method} {operation.Path} ({request.Method} {request.RequestUri}): {found}");
            }
        });

        wrong.Take(20).ShouldBeEmpty();
        Positions().ShouldBe(before);
        // Proof that the requests get past the door: each of these was the answer many times.
        foreach (var code in Answers)
        {
            codes.GetValueOrDefault(code).ShouldBeGreaterThan(10, code);
        }
    }

    private static async Task<string?> WrongAsync(HttpResponseMessage response, bool mustFail, ConcurrentDictionary<string, int> codes)
    {
        var (status, text) = ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
        if (status >= 500)
        {
            return $"{status} {text}";
        }
        if (status < 400)
        {
            return mustFail ? $"{status} although it must fail" : null;
        }
        if (response.Content.Headers.ContentType?.MediaType != "application/problem+json")
        {
            return $"{status} without a problem";
        }
        using var problem = JsonDocument.Parse(text);
        var isWhole = problem.RootElement.TryGetProperty("code", out var code) && code.GetString() is { Length: > 0 } && problem.RootElement.GetProperty("status").GetInt32() == status;
        codes.AddOrUpdate(code.GetString() ?? "", 1, (_, count) => count + 1);
        return isWhole && !text.Contains("   at ", StringComparison.Ordinal) ? null : $"{status} {text}";
    }

    private async Task<List<HostileCaller>> CallersAsync()
    {
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();
        var elsewhere = await server.SignedInAsync("katagiri@aoba");
        var foreign = (await elsewhere.PostAsync("/api/cases", "{}", ("Idempotency-Key", "fuzz-foreign"))).Json.GetProperty("case").GetString()!;
        var again = await elsewhere.PostAsync($"/api/cases/{foreign}/commands/record-need", """{ "need": "n1", "what": "住まい" }""", ("Idempotency-Key", "fuzz-need"));
        again.Status.ShouldBe(200, again.Text);
        return
        [
            new(story.Counselor.Cookie!, "center/counselor", story.Case, foreign),
            new(elsewhere.Cookie!, await RoleAsync(elsewhere), foreign, story.Case),
        ];
    }

    private static async Task<string> RoleAsync(ApiCaller caller) => (await caller.GetAsync("/api/me")).Json.GetProperty("memberships")[0].GetProperty("key").GetString()!;

    /// <summary>Neighbouring seeds would draw alike.</summary>
    private static int[] Seeds()
    {
        var random = new Random(Seed);
        return [.. Enumerable.Range(0, Requests).Select(_ => random.Next())];
    }

    private List<long> Positions() => [.. server.App.Services.GetRequiredService<Installation>().Municipalities.Select(municipality => municipality.Position)];
}
