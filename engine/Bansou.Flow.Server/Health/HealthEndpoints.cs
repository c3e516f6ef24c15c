using Bansou.Flow.Server.Hosting;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.Health;

internal static class HealthEndpoints
{
    public static void MapHealthEndpoints(this IEndpointRouteBuilder app)
    {
        var health = app.MapGroup("/health").WithTags("サーバーの具合").WithMetadata(new Anonymous());
        health.MapGet("/live", () => TypedResults.Ok(new HealthResponse("alive"))).WithName("getLiveness").WithSummary("動いているか");
        health.MapGet("/ready", Ready).WithName("getReadiness").WithSummary("受けとれる用意ができているか").Fails(ProblemKinds.NotReady);
    }

    /// <summary>Ready is who can read every municipality now.</summary>
    private static Results<Ok<HealthResponse>, ProblemResult> Ready(Installation installation)
    {
        var isReady = installation.IsOpen && installation.Municipalities.All(municipality => municipality.Position >= 0 && municipality.Flows.Pack is not null);
        return isReady ? TypedResults.Ok(new HealthResponse("ready")) : ProblemKinds.NotReady.Result();
    }
}

/// <param name="Status"><c>alive</c> or <c>ready</c>.</param>
internal sealed record HealthResponse(string Status);
