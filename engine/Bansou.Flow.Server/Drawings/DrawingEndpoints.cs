using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Core.Telling;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.Drawings;

internal static class DrawingEndpoints
{
    public static void MapDrawingEndpoints(this IEndpointRouteBuilder app)
    {
        app.MapGroup("/api/cases/{caseId}").ActsInRole()
            .MapGet("/drawing", Read).WithName("getDrawing").WithSummary("流れの図と、いまどこにいるか").WithTags(CommandTags.Cases).ShowsCase();
        app.MapGroup("/api/flows/{flow}").ActsInRole()
            .MapGet("/drawing", ReadFlow).WithName("getFlowDrawing").WithSummary("流れの図。新しいケースが使う版。ほかの流れの中で使う流れも").WithTags("流れ").Fails(ProblemKinds.NotFound);
    }

    /// <summary>The version that new cases begin with; a flow that only others use is shown as the pack draws it.</summary>
    private static Results<Ok<DrawingResponse>, ProblemResult> ReadFlow(string flow, Spoken spoken, Acting acting)
    {
        if (spoken.Problem is { } wrong)
        {
            return wrong;
        }
        var (pack, shelf) = (acting.Municipality.Pack, acting.Municipality.Flows);
        var newest = shelf.Newest(flow) ?? FlowCompiler.Compile(pack, flow);
        return newest is null ? ProblemKinds.NotFound.Result() : TypedResults.Ok(DrawingResponse.Of(newest.In(spoken.Language, pack), acting.Names, spoken.Language));
    }

    private static async Task<Results<Ok<DrawingResponse>, ProblemResult>> Read(string caseId, Spoken spoken, Acting acting, CaseDoor door)
    {
        if (spoken.Problem is { } wrong)
        {
            return wrong;
        }
        var seen = await door.ReadAsync(acting, caseId, ReadingLevel.Plan);
        return seen.Is(out var found, out _, out var problem) ? TypedResults.Ok(DrawingResponse.Of(found, spoken.Language)) : problem;
    }
}
