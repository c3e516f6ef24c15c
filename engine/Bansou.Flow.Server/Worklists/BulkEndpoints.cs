using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.Worklists;

/// <summary>まとめて: several rows of the inbox in one request. Each is its own command and its own commit, and each has its own answer.</summary>
internal static class BulkEndpoints
{
    private const int MostItems = 500;

    public static void MapBulkEndpoints(this IEndpointRouteBuilder app) =>
        app.MapGroup("/api/worklist").WithTags("受信箱").ActsInRole()
            .MapPost("/acts", ActAsync).WithName("actOnWorklist").WithSummary("まとめて引き受ける・たのむ・もどす・終える。ひとつずつ答えが返る")
            .Writes().Fails(ProblemKinds.InvalidParameter);

    private static async Task<Results<Ok<WorklistActResponse>, ProblemResult>> ActAsync(
        HttpContext context, Body<WorklistActRequest> body, Acting acting, CommandDesk desk, CancellationToken cancellationToken)
    {
        if (!WriteHeaders.TryRead(context.Request, out var headers, out var problem) || !body.Is(out var request, out problem))
        {
            return problem;
        }
        if (request.Items.Count is 0 or > MostItems)
        {
            return ProblemKinds.InvalidParameter.Result(new ProblemFinding("wrong-value", $"items には、1 から {MostItems} 行までを選んでください。", "items"));
        }
        var answers = new List<WorklistItemResponse>();
        foreach (var item in request.Items.Distinct())
        {
            var one = await desk.RunOneAsync(acting, item.Case, found => WorklistActs.Of(request, item.Key, found), $"{headers.Key}/{item.Case}/{item.Key}", cancellationToken);
            answers.Add(new WorklistItemResponse(item.Case, item.Key, one.Version is not null, one.Version, one.Problems));
        }
        return TypedResults.Ok(new WorklistActResponse(answers.Count(answer => answer.Done), answers.Count(answer => !answer.Done), answers));
    }
}
