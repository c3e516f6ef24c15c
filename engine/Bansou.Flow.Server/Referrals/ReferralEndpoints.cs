using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.Referrals;

/// <summary>Reading つなぎ; writing goes through the commands of the case.</summary>
internal static class ReferralEndpoints
{
    private static readonly QueryMetadata Items = new("items", "ご本人が、この項目に同意したとしたら（basic・health・work・economy・services・other をコンマで。空なら、同意がないとしたら）。なければ、いまの同意のまま");

    public static void MapReferralEndpoints(this IEndpointRouteBuilder app)
    {
        var referrals = app.MapGroup("/api/cases/{caseId}").WithTags(CommandTags.Referrals).ActsInRole();
        referrals.MapGet("/referrals", List).WithName("listReferrals").WithSummary("つなぎ（もどし、つなぎ直しも）").ShowsCase();
        referrals.MapGet("/referrals/{referral}", Detail).WithName("getReferral").WithSummary("つなぎのすべて: 経過、定着確認、受け皿チェック").ShowsCase();
        referrals.MapGet("/referrals/{referral}/preview", Preview).WithName("previewReferral").WithSummary("先方に見えるものを、送る前に見る")
            .WithMetadata(Items).ShowsCase().Fails(ProblemKinds.InvalidParameter);
        referrals.MapGet("/slip-preview", Plan).WithName("previewSlip").WithSummary("まだないつなぎで、この相手に何が見えるか")
            .WithMetadata(new QueryMetadata("receiver", "受け皿の組織", IsRequired: true), Items).ShowsCase().Fails(ProblemKinds.InvalidParameter);
    }

    /// <summary>The whole slip for those who accompany, where it stands for the team, the own slip for a receiver.</summary>
    private static async Task<Results<Ok<IReadOnlyList<ReferralResponse>>, ProblemResult>> List(string caseId, Acting acting, CaseDoor door)
    {
        var seen = await door.ReadAsync(acting, caseId, ReadingLevel.OwnPart);
        if (!seen.Is(out var found, out var view, out var problem))
        {
            return problem;
        }
        var (names, now) = (found.Names, found.Context.Now);
        IEnumerable<ReferralResponse> referrals = view.Whole is { } whole ? whole.Referrals.Select(referral => ReferralResponse.Of(referral, names, now))
            : view.Plan is { } plan ? plan.Referrals.Select(line => Known(line, view.Own?.Referrals.FirstOrDefault(slip => slip.Referral == line.Referral)))
            : (view.Own?.Referrals ?? []).Select(slip => ReferralResponse.Of(slip, now, names.Language));
        return TypedResults.Ok<IReadOnlyList<ReferralResponse>>([.. referrals]);

        // A receiver in the team reads its own slip, and where every other attempt stands.
        ReferralResponse Known(ReferralLine line, ReferralSlip? slip) => slip is null ? ReferralResponse.Of(line, names, now) : ReferralResponse.Of(line, slip, names, now);
    }

    private static async Task<Results<Ok<ReferralDetailResponse>, ProblemResult>> Detail(string caseId, string referral, Acting acting, CaseDoor door)
    {
        var seen = await door.ReadAsync(acting, caseId, ReadingLevel.WholeCase);
        if (!seen.Is(out var found, out var view, out var problem))
        {
            return problem;
        }
        var id = new ReferralId(referral);
        return view.Whole!.Referrals.FirstOrDefault(each => each.Id == id) is { } known
            ? TypedResults.Ok(ReferralDetailResponse.Of(found, known, ReferralHistory.Of(id, found.Municipality.Cases.History(found.Loaded.Id, 0, found.Loaded.Version))))
            : ProblemKinds.NotFound.Result();
    }

    private static async Task<Results<Ok<SlipPreviewResponse>, ProblemResult>> Preview(string caseId, string referral, HttpContext context, Acting acting, CaseDoor door)
    {
        if (!TryItems(context.Request, out var items, out var wrong))
        {
            return wrong;
        }
        var seen = await door.ReadAsync(acting, caseId, ReadingLevel.WholeCase);
        if (!seen.Is(out var found, out var view, out var problem))
        {
            return problem;
        }
        return view.Whole!.Referrals.FirstOrDefault(each => each.Id.Value == referral) is { } known
            ? TypedResults.Ok(Shown(found, known.Receiver, SlipPreview.Of(found.Context, found.Active, known, items), items))
            : ProblemKinds.NotFound.Result();
    }

    private static async Task<Results<Ok<SlipPreviewResponse>, ProblemResult>> Plan(string caseId, HttpContext context, Acting acting, CaseDoor door)
    {
        var receiver = context.Request.Query["receiver"].ToString();
        if (receiver.Length == 0)
        {
            return ProblemKinds.InvalidParameter.Result(new ProblemFinding("missing", "receiver に、受け皿の組織を書いてください。", "receiver"));
        }
        if (!TryItems(context.Request, out var items, out var wrong))
        {
            return wrong;
        }
        var seen = await door.ReadAsync(acting, caseId, ReadingLevel.WholeCase);
        return seen.Is(out var found, out _, out var problem)
            ? TypedResults.Ok(Shown(found, new OrganisationId(receiver), SlipPreview.OfPlanned(found.Context, found.Active, new OrganisationId(receiver), items), items))
            : problem;
    }

    private static SlipPreviewResponse Shown(FoundCase found, OrganisationId? receiver, SlipPreview preview, ImmutableArray<string>? items) =>
        SlipPreviewResponse.Of(preview, receiver?.Value ?? "", found.Names.Organisation(receiver) ?? "", whatIf: items is not null, found.Names);

    private static bool TryItems(HttpRequest request, out ImmutableArray<string>? items, [System.Diagnostics.CodeAnalysis.NotNullWhen(false)] out ProblemResult? wrong)
    {
        (items, wrong) = (null, null);
        if (!request.Query.TryGetValue("items", out var given))
        {
            return true;
        }
        var read = given.ToString().Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (read.Any(item => !SlipPreview.Kinds.Contains(item)))
        {
            wrong = ProblemKinds.InvalidParameter.Result(new ProblemFinding("wrong-value", $"items には {string.Join("・", SlipPreview.Kinds)} を、コンマで区切って書いてください。", "items"));
            return false;
        }
        items = [.. read];
        return true;
    }
}
