using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.Forms;

/// <summary>様式: the forms of the municipality as data. They hold no answers, so everybody who acts in a role may read them.</summary>
internal static class FormEndpoints
{
    public static void MapFormEndpoints(this IEndpointRouteBuilder app)
    {
        var forms = app.MapGroup("/api/forms").WithTags("様式").ActsInRole();
        forms.MapGet("/", List).WithName("listForms").WithSummary("自治体の様式");
        forms.MapGet("/{form}", Read).WithName("getForm").WithSummary("様式の中身（区分、項目、条件）").Fails(ProblemKinds.NotFound);
    }

    private static Ok<IReadOnlyList<FormLineResponse>> List(Acting acting)
    {
        var pack = acting.Pack;
        return TypedResults.Ok<IReadOnlyList<FormLineResponse>>([.. pack.Forms.Select(form => FormLineResponse.Of(form, pack.FormOf(form.Id)))]);
    }

    private static Results<Ok<FormResponse>, ProblemResult> Read(string form, Acting acting)
    {
        var pack = acting.Pack;
        return pack.FormOf(form) is { } found
            ? TypedResults.Ok(FormResponse.Of(pack.Forms.First(listed => listed.Id == form), found))
            : ProblemKinds.NotFound.Result();
    }
}
