using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Bansou.Flow.Storage.Sheets;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.Sheets;

/// <summary>書きかけの様式: kept every few seconds, right or not, and shared by those who may write the sheet. Two people's words are merged, never lost.</summary>
internal static class SheetDraftEndpoints
{
    private static readonly HeaderMetadata IfMatch = new(WriteHeaders.VersionHeader, "読んだときの ETag。書けば、ほかの人が先に書いていたら 412。書かなければ、ちがう項目どうしは合わせる", IsRequired: false);

    public static void MapSheetDraftEndpoints(this IEndpointRouteBuilder app)
    {
        var drafts = app.MapGroup("/api/cases/{caseId}/drafts").WithTags(SheetEndpoints.Tag).ActsInRole().Fails(ProblemKinds.NotYourRole, ProblemKinds.CommandRefused);
        drafts.MapGet("/", ListAsync).WithName("listDrafts").WithSummary("書きかけの様式の一覧").ShowsCase();
        drafts.MapGet("/{form}", ReadAsync).WithName("getDraft").WithSummary("書きかけの様式を読む（だれがどこを書いたかも）").OfStep().ShowsCase();
        drafts.MapPatch("/{form}", WriteAsync).WithName("writeDraft").WithSummary("書きかけの様式に書く。ほかの人が同じところを書いていたら 409 で両方を返す").OfStep()
            .Produces<SheetDraftResponse>().Produces<DraftConflictResponse>(StatusCodes.Status409Conflict, ProblemResult.ContentType)
            .SaysItsName().WithMetadata(IfMatch).Fails(ProblemKinds.NotFound, ProblemKinds.VersionDiffers, ProblemKinds.AnswersUnfit, ProblemKinds.NotReady);
        drafts.MapDelete("/{form}", Remove).WithName("removeDraft").WithSummary("書きかけの様式を捨てる").OfStep().Produces(StatusCodes.Status204NoContent)
            .SaysItsName().WithMetadata(IfMatch).Fails(ProblemKinds.NotFound, ProblemKinds.VersionDiffers, ProblemKinds.NotReady);
    }

    private static async Task<Results<Ok<IReadOnlyList<SheetDraftLineResponse>>, ProblemResult>> ListAsync(string caseId, Acting acting, CaseDoor door)
    {
        var seen = await door.ReadAsync(acting, caseId, ReadingLevel.OwnPart);
        if (!seen.Is(out var found, out var view, out var problem))
        {
            return problem;
        }
        // What was saved meanwhile is no draft any more, though its row is only cleared with the next writing.
        var mine = found.Municipality.SheetDrafts.OfCase(found.Loaded.Id)
            .Where(draft => SheetDoor.Against(found, DraftDesk.AddressOf(draft.Place)) is null)
            .Select(draft => Unsaved(found, view.Right, draft))
            .Where(draft => draft.Draft.Entries.Count > 0);
        return TypedResults.Ok<IReadOnlyList<SheetDraftLineResponse>>([.. mine.Select(draft => DraftDesk.LineOf(draft, found.Names))]);
    }

    /// <summary>Who does not see what is saved learns nothing of it, not even that it is the same.</summary>
    private static StoredDraft Unsaved(FoundCase found, ReadingRight right, StoredDraft stored)
    {
        var (form, step, referral) = DraftDesk.AddressOf(stored.Place);
        return SheetEyes.Of(found.Context, found.Active, found.Relations, right, form, step, referral) is { SeesAll: true, AreOfOwnStep: false }
            ? stored with { Draft = stored.Draft.Over(found.Active.Records.Sheets.Of(form)) }
            : stored;
    }

    private static async Task<Results<Ok<SheetDraftResponse>, ProblemResult>> ReadAsync(string caseId, string form, HttpContext context, Acting acting, SheetDoor door)
    {
        var address = SheetAddress.Of(form, context.Request);
        var sheet = await door.ReadAsync(acting, caseId, address);
        if (!sheet.Is(out var found, out var definition, out var eyes, out var problem))
        {
            return problem;
        }
        return SheetDoor.Against(found, address) is { } refusal
            ? Refusals.Result([refusal])
            : TypedResults.Ok(DraftDesk.Show(context, found, definition, eyes, found.Municipality.SheetDrafts.Find(address.PlaceIn(found.Loaded.Id))));
    }

    private static async Task<IResult> WriteAsync(string caseId, string form, HttpContext context, Body<SheetDraftRequest> body, Acting acting, SheetDoor door)
    {
        var address = SheetAddress.Of(form, context.Request);
        if (!door.Write(acting, caseId, address).Is(out var found, out var definition, out var eyes, out var problem))
        {
            return problem;
        }
        if (!body.Is(out var request, out var wrong))
        {
            return wrong;
        }
        if (!WriteHeaders.TryVersion(context.Request.Headers[WriteHeaders.VersionHeader].ToString(), out var seen))
        {
            return WriteHeaders.WrongVersion;
        }
        if (DraftDesk.Against(definition, request, path => eyes.See(definition, path)) is { } unfit)
        {
            return unfit;
        }
        var beneath = SheetSight.Beneath(found, definition, eyes);
        var outcome = found.Municipality.SheetDrafts.Write(address.PlaceIn(found.Loaded.Id), beneath, [.. request.Changes.Select(change => change.ToChange())], definition.Version, acting.Actor.Person, seen);
        if (outcome is DraftOutcome.Written { Merged.Conflicts.IsEmpty: false })
        {
            // What somebody else wrote is shown: that is a reading, and stands on the log first (HR-13).
            await door.ReadAsync(acting, caseId, address);
        }
        return DraftDesk.Answer(context, outcome, found.Names, draft => Results.Ok(DraftDesk.Show(context, found, definition, eyes, draft, request.Changes.Select(change => change.Path).ToHashSet(StringComparer.Ordinal))));
    }

    private static IResult Remove(string caseId, string form, HttpContext context, Acting acting, SheetDoor door)
    {
        var address = SheetAddress.Of(form, context.Request);
        if (!door.Write(acting, caseId, address).Is(out var found, out _, out _, out var problem))
        {
            return problem;
        }
        if (!WriteHeaders.TryVersion(context.Request.Headers[WriteHeaders.VersionHeader].ToString(), out var seen))
        {
            return WriteHeaders.WrongVersion;
        }
        return found.Municipality.SheetDrafts.Remove(address.PlaceIn(found.Loaded.Id), seen) is { } outcome
            ? DraftDesk.Answer(context, outcome, found.Names, _ => Results.NoContent())
            : ProblemKinds.NotFound.Result();
    }
}
