using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Hosting;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Bansou.Flow.Storage.Cases;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.Partners;

/// <summary>The team makes links and takes them back; the secret of a link is shown once.</summary>
internal static class PartnerLinkEndpoints
{
    private const int UsualDays = 30;

    public static void MapPartnerLinkEndpoints(this IEndpointRouteBuilder app)
    {
        var links = app.MapGroup("/api/cases/{caseId}/referrals/{referral}/partner-links").WithTags(CommandTags.Referrals).ActsInRole();
        links.MapGet("/", List).WithName("listPartnerLinks").WithSummary("このつなぎの返事のリンク").ShowsCase();
        links.MapPost("/", MakeAsync).WithName("makePartnerLink").WithSummary("返事のリンクを作る（一度だけ見せる）").Writes()
            .Fails(ProblemKinds.NotFound, ProblemKinds.CommandRefused, ProblemKinds.CommandIncomplete, ProblemKinds.NotYourRole);
        links.MapPost("/{link}/revoke", RevokeAsync).WithName("revokePartnerLink").WithSummary("返事のリンクを取りやめる").Writes()
            .Fails(ProblemKinds.NotFound, ProblemKinds.CommandRefused, ProblemKinds.CommandIncomplete, ProblemKinds.NotYourRole);
    }

    private static async Task<Results<Ok<IReadOnlyList<PartnerLinkResponse>>, ProblemResult>> List(string caseId, string referral, Acting acting, CaseDoor door)
    {
        var seen = await door.ReadAsync(acting, caseId, ReadingLevel.Plan);
        if (!seen.Is(out var found, out _, out var problem))
        {
            return problem;
        }
        return found.Active.Referrals.Find(new ReferralId(referral)) is { } known ? TypedResults.Ok(Of(found, known)) : ProblemKinds.NotFound.Result();
    }

    private static async Task<Results<Created<NewPartnerLinkResponse>, ProblemResult>> MakeAsync(
        string caseId, string referral, Body<PartnerLinkRequest> body, HttpContext context, Acting acting, CaseDoor door, ServerMetrics metrics, TimeProvider time, CancellationToken cancellationToken)
    {
        if (!body.Is(out var request, out var wrong))
        {
            return wrong;
        }
        if (!WriteHeaders.TryRead(context.Request, out var headers, out var problem))
        {
            return problem;
        }
        if (request.Days is < 1 or > 90)
        {
            return ProblemKinds.InvalidBody.Result(new ProblemFinding("wrong-value", "days には 1 から 90 までの日数を書いてください。", "$.days"));
        }
        var id = new ReferralId(referral);
        var link = NewIds.Of("link", acting.Account.Person.Value, headers.Key);
        // The same key again means the link that was made then, whatever day it is now.
        var until = door.Find(acting, caseId)?.Active.Referrals.Find(id)?.Links.FirstOrDefault(each => each.Id == link)?.Until
            ?? OfficeTime.EndOf(OfficeTime.DateOf(time.GetUtcNow())).AddDays(request.Days ?? UsualDays);
        if (await RunAsync(caseId, acting, door, metrics, headers, new CaseCommand.MakePartnerLink(id, link, until), cancellationToken) is { } refused)
        {
            return refused;
        }
        var partners = acting.Municipality.Partners;
        var secret = partners.SecretOf(new CaseId(caseId), id, link);
        partners.Remember(secret, new CaseId(caseId), id, link);
        var path = $"/partner/{secret}";
        return TypedResults.Created(path, new NewPartnerLinkResponse(link, secret, path, until));
    }

    private static async Task<Results<Ok<IReadOnlyList<PartnerLinkResponse>>, ProblemResult>> RevokeAsync(
        string caseId, string referral, string link, HttpContext context, Acting acting, CaseDoor door, ServerMetrics metrics, CancellationToken cancellationToken)
    {
        if (!WriteHeaders.TryRead(context.Request, out var headers, out var problem))
        {
            return problem;
        }
        var id = new ReferralId(referral);
        if (await RunAsync(caseId, acting, door, metrics, headers, new CaseCommand.RevokePartnerLink(id, link), cancellationToken) is { } refused)
        {
            return refused;
        }
        var found = door.Find(acting, caseId)!;
        return TypedResults.Ok(Of(found, found.Active.Referrals.Find(id)!));
    }

    /// <summary>Null when it was done. Whoever may not know the case learns nothing of it.</summary>
    private static async Task<ProblemResult?> RunAsync(
        string caseId, Acting acting, CaseDoor door, ServerMetrics metrics, WriteHeaders headers, CaseCommand command, CancellationToken cancellationToken)
    {
        if (door.Find(acting, caseId) is not { } found)
        {
            return ProblemKinds.NotFound.Result();
        }
        if (WritingRights.Against(found.Context, found.Loaded.State, command, found.Relations) is { } against)
        {
            return ReadingRights.WithoutReason(found.Context, found.Loaded.State, found.Relations).Part is null ? ProblemKinds.NotFound.Result() : Refusals.Result([against]);
        }
        var outcome = await found.Municipality.Cases.RunAsync(found.Loaded.Id, acting.Actor, headers.Key, command, headers.IfVersion, cancellationToken);
        metrics.Commanded(Core.Journal.CommandCatalog.NameOf(command), outcome.Kind.ToString());
        return outcome.Kind switch
        {
            RunKind.Done or RunKind.Repeated => null,
            RunKind.Refused => Refusals.Result(((Decision.Refused)outcome.Decision).Refusals),
            RunKind.KeyReused => ProblemKinds.KeyReused.Result(),
            RunKind.VersionDiffers => ProblemKinds.VersionDiffers.Result(),
            _ => throw new System.Diagnostics.UnreachableException(outcome.Kind.ToString()),
        };
    }

    private static IReadOnlyList<PartnerLinkResponse> Of(FoundCase found, ReferralState referral) =>
    [
        .. referral.Links.Select(link => new PartnerLinkResponse(
            link.Id,
            link.Receiver.Value,
            found.Names.Organisation(link.Receiver)!,
            found.Names.Person(link.By),
            link.MadeAt,
            link.Until,
            link.RevokedAt,
            PartnerRights.StandingOf(found.Context, found.Loaded.State, referral.Id, link.Id) == PartnerLinkStanding.Open)),
    ];
}
