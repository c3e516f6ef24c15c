using System.Globalization;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Bansou.Flow.Storage.Disposal;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.Disposal;

/// <summary>What is due, what waits for a second person, what is held, what is gone: by number, never by name.</summary>
internal static class DisposalLists
{
    public static void MapDisposalLists(this RouteGroupBuilder disposals)
    {
        disposals.MapGet("/due", Due).WithName("listDueDisposals").WithSummary("保存の期間が終わったケース。古い順").Fails(ProblemKinds.NotYourRole);
        disposals.MapGet("/due/meetings", (Acting acting, Paging paging) => List(acting, paging, DisposalDesk.Asks(acting), () => acting.Municipality.Disposals.DueMeetings().Where(due => DisposalDesk.Sees(acting, due.Standing)), DueResponse.Of))
            .WithName("listDueMeetings").WithSummary("保存の期間が終わった会議").Fails(ProblemKinds.NotYourRole);
        disposals.MapGet("/waiting", (Acting acting, Paging paging) => List(acting, paging, DisposalDesk.Asks(acting), () => Standings(acting, acting.Municipality.Disposals.Waiting().Select(asked => asked.Subject)), DisposalResponse.Of))
            .WithName("listWaitingDisposals").WithSummary("申し出があって、別の人が認めるのを待っているもの").Fails(ProblemKinds.NotYourRole);
        disposals.MapGet("/held", (Acting acting, Paging paging) => List(acting, paging, DisposalDesk.Asks(acting), () => acting.Municipality.Disposals.Held().Where(standing => DisposalDesk.Sees(acting, standing)), DisposalResponse.Of))
            .WithName("listHolds").WithSummary("保全されているもの").Fails(ProblemKinds.NotYourRole);
        disposals.MapGet("/done", (Acting acting, Paging paging) => List(acting, paging, DisposalDesk.Looks(acting), () => acting.Municipality.Disposals.Done(), Gone))
            .WithName("listDisposals").WithSummary("消した記録の一覧").Fails(ProblemKinds.NotYourRole);
    }

    private static Results<Ok<Page<DueResponse>>, ProblemResult> Due(Acting acting, Paging paging)
    {
        if (!DisposalDesk.Asks(acting))
        {
            return ProblemKinds.NotYourRole.Result();
        }
        if (Wrong(paging, out var skip) is { } wrong)
        {
            return wrong;
        }
        var due = acting.Municipality.Disposals.DueCases(acting.Actor.Person, DisposalDesk.House(acting), paging.Take + 1, skip);
        return TypedResults.Ok(PageOf(due.Select(DueResponse.Of), paging.Take, skip));
    }

    private static Results<Ok<Page<TResponse>>, ProblemResult> List<T, TResponse>(Acting acting, Paging paging, bool may, Func<IEnumerable<T>> all, Func<T, TResponse> response)
    {
        if (!may)
        {
            return ProblemKinds.NotYourRole.Result();
        }
        return Wrong(paging, out var skip) is { } wrong ? wrong : TypedResults.Ok(PageOf(all().Skip(skip).Take(paging.Take + 1).Select(response), paging.Take, skip));
    }

    private static IEnumerable<DisposalStanding> Standings(Acting acting, IEnumerable<DisposalSubject> subjects) =>
        subjects.Select(acting.Municipality.Disposals.Of).Where(standing => DisposalDesk.Sees(acting, standing));

    private static DisposalResponse Gone(DisposalDone done) => new(DisposalResponse.KindOf(done.Subject), DisposalResponse.IdOf(done.Subject), null, null, DisposedResponse.Of(done));

    private static ProblemResult? Wrong(Paging paging, out int skip)
    {
        var isNumber = paging.TryNumber(out skip);
        return paging.Problem ?? (isNumber ? null : Paging.WrongAfter);
    }

    /// <param name="rows">One more than the page holds, when there are more.</param>
    private static Page<T> PageOf<T>(IEnumerable<T> rows, int take, int skip)
    {
        IReadOnlyList<T> page = [.. rows];
        return page.Count > take ? new Page<T>([.. page.Take(take)], (skip + take).ToString(CultureInfo.InvariantCulture)) : new Page<T>(page, null);
    }
}
