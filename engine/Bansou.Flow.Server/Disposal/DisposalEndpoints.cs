using Bansou.Flow.Core.Cases;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Bansou.Flow.Storage.Disposal;
using Bansou.Flow.Storage.Registry;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.Disposal;

/// <summary>記録を消す: asked for by one, approved by another, stopped by who holds it; what is gone cannot be brought back.</summary>
internal static class DisposalEndpoints
{
    public static void MapDisposalEndpoints(this IEndpointRouteBuilder app)
    {
        var disposals = app.MapGroup("/api/disposals").WithTags("記録を消す").ActsInRole();
        disposals.MapDisposalLists();
        disposals.MapPost("/approvals", ApproveManyAsync).WithName("approveDisposals").WithSummary("いくつもの申し出をまとめて認めて、消す。もとにもどせない").SaysItsName()
            .Fails(ProblemKinds.NotYourRole, ProblemKinds.NotReady);
        Map(disposals.MapGroup("/cases"), "Case", "ケース", id => new CaseId(id));
        Map(disposals.MapGroup("/meetings"), "Meeting", "会議", id => new MeetingId(id));
    }

    private static void Map(RouteGroupBuilder group, string name, string japanese, Func<string, DisposalSubject> subject)
    {
        ProblemKind[] refusals = [ProblemKinds.NotYourRole, ProblemKinds.NotFound, ProblemKinds.Disposed, ProblemKinds.DisposalRefused, ProblemKinds.NotReady];
        group.MapGet("/{id}", (string id, Acting acting) => Read(acting, subject(id)))
            .WithName($"get{name}Disposal").WithSummary($"{japanese}の記録を消す手つづきの今").Fails(ProblemKinds.NotYourRole, ProblemKinds.NotFound);
        group.MapPost("/{id}/request", (string id, Body<DisposalRequestBody> body, Acting acting) => body.Is(out var asked, out var wrong)
                ? Change(acting, DisposalDesk.Asks(acting), subject(id), (disposals, what, by) => disposals.Request(what, asked.Ground, by, asked.Reason))
                : wrong)
            .WithName($"request{name}Disposal").WithSummary($"{japanese}の記録を消すことを申し出る。別の人が認めるまで消えない").SaysItsName().Fails(refusals);
        group.MapDelete("/{id}/request", (string id, Acting acting) => Change(acting, DisposalDesk.Asks(acting), subject(id), (disposals, what, _) => disposals.Withdraw(what)))
            .WithName($"withdraw{name}Disposal").WithSummary("申し出をとりさげる").SaysItsName().Fails(refusals);
        group.MapPost("/{id}/approve", (string id, Acting acting) => ApproveAsync(acting, subject(id)))
            .WithName($"approve{name}Disposal").WithSummary($"別の人の申し出を認めて、{japanese}の記録を消す。もとにもどせない").SaysItsName().Fails(refusals);
        group.MapPost("/{id}/hold", (string id, Body<ReasonRequest> body, Acting acting) => body.Is(out var why, out var wrong)
                ? Change(acting, DisposalDesk.Keeps(acting), subject(id), (disposals, what, by) => disposals.Hold(what, by, why.Reason))
                : wrong)
            .WithName($"hold{name}Record").WithSummary($"{japanese}の記録を保全する。とくまで消せない").SaysItsName().Fails(refusals);
        group.MapPost("/{id}/lift", (string id, Body<ReasonRequest> body, Acting acting) => body.Is(out var why, out var wrong)
                ? Change(acting, DisposalDesk.Keeps(acting), subject(id), (disposals, what, by) => disposals.Lift(what, by, why.Reason))
                : wrong)
            .WithName($"lift{name}RecordHold").WithSummary("保全をとく").SaysItsName().Fails(refusals);
    }

    private static Results<Ok<DisposalResponse>, ProblemResult> Read(Acting acting, DisposalSubject subject)
    {
        if (!DisposalDesk.Asks(acting))
        {
            return ProblemKinds.NotYourRole.Result();
        }
        return acting.Municipality.Disposals.Of(subject) is var standing && DisposalDesk.Sees(acting, standing) ? TypedResults.Ok(DisposalResponse.Of(standing)) : ProblemKinds.NotFound.Result();
    }

    private static Results<Ok<DisposalResponse>, ProblemResult> Change(
        Acting acting, bool may, DisposalSubject subject, Func<Storage.Disposal.Disposals, DisposalSubject, string, RegistryAnswer<DisposalStanding>> change)
    {
        var disposals = acting.Municipality.Disposals;
        return Against(acting, may, subject) is { } against ? against : Answer(change(disposals, subject, acting.Actor.Person.Value));
    }

    private static async Task<Results<Ok<DisposalResponse>, ProblemResult>> ApproveAsync(Acting acting, DisposalSubject subject) =>
        Against(acting, DisposalDesk.Keeps(acting), subject) is { } against ? against : Answer(await acting.Municipality.Disposals.ApproveAsync(subject, acting.Actor.Person.Value));

    private static async Task<Results<Ok<IReadOnlyList<ApprovalResponse>>, ProblemResult>> ApproveManyAsync(Body<ApprovalsRequest> body, Acting acting)
    {
        if (!DisposalDesk.Keeps(acting))
        {
            return ProblemKinds.NotYourRole.Result();
        }
        if (!body.Is(out var request, out var wrong))
        {
            return wrong;
        }
        var disposals = acting.Municipality.Disposals;
        var subjects = request.Subjects();
        var seen = subjects.Where(subject => DisposalDesk.Sees(acting, disposals.Of(subject))).Distinct().ToList();
        var answers = await disposals.ApproveAsync([.. seen], acting.Actor.Person.Value);
        return TypedResults.Ok<IReadOnlyList<ApprovalResponse>>([.. subjects.Select(subject => Line(subject, seen.IndexOf(subject) is >= 0 and var at ? answers[at] : null))]);
    }

    private static ApprovalResponse Line(DisposalSubject subject, RegistryAnswer<DisposalStanding>? answer) => answer switch
    {
        RegistryAnswer<DisposalStanding>.Done { Value.Done: var done } => new(DisposalResponse.KindOf(subject), DisposalResponse.IdOf(subject), true, done?.FinishedAt is not null, []),
        RegistryAnswer<DisposalStanding>.Refused refused => new(DisposalResponse.KindOf(subject), DisposalResponse.IdOf(subject), false, false, [.. refused.Problems.Select(RegistryFindings.Of)]),
        null => new(DisposalResponse.KindOf(subject), DisposalResponse.IdOf(subject), false, false, [new ProblemFinding("not-found", ProblemKinds.NotFound.Text)]),
        _ => throw new System.Diagnostics.UnreachableException(answer.GetType().Name),
    };

    private static ProblemResult? Against(Acting acting, bool may, DisposalSubject subject)
    {
        if (!may)
        {
            return ProblemKinds.NotYourRole.Result();
        }
        return DisposalDesk.Sees(acting, acting.Municipality.Disposals.Of(subject)) ? null : ProblemKinds.NotFound.Result();
    }

    private static Results<Ok<DisposalResponse>, ProblemResult> Answer(RegistryAnswer<DisposalStanding> answer) => answer switch
    {
        RegistryAnswer<DisposalStanding>.Done done => TypedResults.Ok(DisposalResponse.Of(done.Value)),
        RegistryAnswer<DisposalStanding>.Refused refused => DisposalDesk.Problem([.. refused.Problems]),
        _ => throw new System.Diagnostics.UnreachableException(answer.GetType().Name),
    };
}
