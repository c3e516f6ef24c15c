using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Bansou.Flow.Storage.Sheets;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.Sheets;

/// <summary>ケースの前の書きかけ: what is written while the telephone is still in the hand. Nobody else sees it; it goes after 30 days.</summary>
internal static class OwnDraftEndpoints
{
    private static readonly HeaderMetadata IfMatch = new(WriteHeaders.VersionHeader, "読んだときの ETag。書けば、ほかの画面で先に書いていたら 412", IsRequired: false);

    public static void MapOwnDraftEndpoints(this IEndpointRouteBuilder app)
    {
        var drafts = app.MapGroup("/api/me/drafts").WithTags(SheetEndpoints.Tag).ActsInRole();
        drafts.MapGet("/", List).WithName("listOwnDrafts").WithSummary("ケースの前の、自分の書きかけ");
        drafts.MapGet("/{form}", Read).WithName("getOwnDraft").WithSummary("ケースの前の、自分の書きかけを読む").Fails(ProblemKinds.NotFound);
        drafts.MapPatch("/{form}", Write).WithName("writeOwnDraft").WithSummary("ケースの前の、自分の書きかけに書く")
            .Produces<SheetDraftResponse>().Produces<DraftConflictResponse>(StatusCodes.Status409Conflict, ProblemResult.ContentType)
            .SaysItsName().WithMetadata(IfMatch).Fails(ProblemKinds.NotFound, ProblemKinds.VersionDiffers, ProblemKinds.AnswersUnfit, ProblemKinds.NotReady);
        drafts.MapDelete("/{form}", Remove).WithName("removeOwnDraft").WithSummary("ケースの前の、自分の書きかけを捨てる").Produces(StatusCodes.Status204NoContent)
            .SaysItsName().WithMetadata(IfMatch).Fails(ProblemKinds.NotFound, ProblemKinds.VersionDiffers, ProblemKinds.NotReady);
    }

    private static Ok<IReadOnlyList<SheetDraftLineResponse>> List(Acting acting) =>
        TypedResults.Ok<IReadOnlyList<SheetDraftLineResponse>>([.. acting.Municipality.SheetDrafts.OfAccount(acting.Account.Id)
            .Where(draft => !draft.Place.Form.StartsWith(OwnWordsEndpoints.Prefix, StringComparison.Ordinal)).Select(draft => DraftDesk.LineOf(draft, NamesOf(acting)))]);

    private static Results<Ok<SheetDraftResponse>, ProblemResult> Read(string form, HttpContext context, Acting acting) =>
        acting.Municipality.Pack.FormOf(form) is { Isolated: false } definition
            ? TypedResults.Ok(DraftDesk.Show(context, definition, acting.Municipality.SheetDrafts.Find(PlaceOf(acting, form)), NamesOf(acting)))
            : ProblemKinds.NotFound.Result();

    private static IResult Write(string form, HttpContext context, Body<SheetDraftRequest> body, Acting acting)
    {
        if (acting.Municipality.Pack.FormOf(form) is not { Isolated: false } definition)
        {
            return ProblemKinds.NotFound.Result();
        }
        if (!body.Is(out var request, out var wrong))
        {
            return wrong;
        }
        if (!WriteHeaders.TryVersion(context.Request.Headers[WriteHeaders.VersionHeader].ToString(), out var seen))
        {
            return WriteHeaders.WrongVersion;
        }
        if (DraftDesk.Against(definition, request, _ => true) is { } unfit)
        {
            return unfit;
        }
        var outcome = acting.Municipality.SheetDrafts.Write(
            PlaceOf(acting, form), Core.Cases.Sheets.Sheet.Blank, [.. request.Changes.Select(change => change.ToChange())], definition.Version, acting.Actor.Person, seen);
        return DraftDesk.Answer(context, outcome, NamesOf(acting), draft => Results.Ok(DraftDesk.Show(context, definition, draft, NamesOf(acting))));
    }

    private static IResult Remove(string form, HttpContext context, Acting acting)
    {
        if (!WriteHeaders.TryVersion(context.Request.Headers[WriteHeaders.VersionHeader].ToString(), out var seen))
        {
            return WriteHeaders.WrongVersion;
        }
        return acting.Municipality.SheetDrafts.Remove(PlaceOf(acting, form), seen) is { } outcome
            ? DraftDesk.Answer(context, outcome, NamesOf(acting), _ => Results.NoContent())
            : ProblemKinds.NotFound.Result();
    }

    private static DraftPlace PlaceOf(Acting acting, string form) => DraftPlace.OfAccount(acting.Account.Id, form);

    private static PackNames NamesOf(Acting acting) => acting.Names;
}
