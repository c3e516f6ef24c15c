using System.Globalization;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Bansou.Flow.Storage.Registry;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.Accounts;

/// <summary>アカウント: who can sign in, kept by the administrator, who sees no case.</summary>
internal static class AccountEndpoints
{
    public static void MapAccountEndpoints(this IEndpointRouteBuilder app)
    {
        var accounts = app.MapGroup("/api/accounts").WithTags("アカウント").ActsInRole();
        accounts.MapGet("/", List).WithName("listAccounts").WithSummary("アカウントの一覧").Fails(ProblemKinds.NotYourRole);
        accounts.MapGet("/failed-sign-ins", ListFailedSignIns).WithName("listFailedSignIns").WithSummary("サインインできなかった記録。新しい順").Fails(ProblemKinds.NotYourRole);
        accounts.MapPost("/", Create).WithName("createAccount").WithSummary("アカウントを作る。本人ははじめに合言葉を変える").SaysItsName().Fails(ProblemKinds.NotYourRole, ProblemKinds.EntryUnfit);
        accounts.MapPut("/{account}/roles", SetRoles).WithName("setAccountRoles").WithSummary("役割をすべて書き直す").SaysItsName().Fails(ProblemKinds.NotYourRole, ProblemKinds.EntryUnfit);
        accounts.MapPut("/{account}/password", ResetPassword).WithName("resetPassword").WithSummary("合言葉を入れ直す。本人ははじめに変える").SaysItsName().Fails(ProblemKinds.NotYourRole, ProblemKinds.EntryUnfit);
        accounts.MapPost("/{account}/lock", (string account, Acting acting) => Change(acting, (registered, by) => registered.Lock(by, account)))
            .WithName("lockAccount").WithSummary("アカウントを止める").SaysItsName().Fails(ProblemKinds.NotYourRole, ProblemKinds.EntryUnfit);
        accounts.MapPost("/{account}/unlock", (string account, Acting acting) => Change(acting, (registered, by) => registered.Unlock(by, account)))
            .WithName("unlockAccount").WithSummary("止めたアカウントを、また使えるようにする").SaysItsName().Fails(ProblemKinds.NotYourRole, ProblemKinds.EntryUnfit);
    }

    private static Results<Ok<IReadOnlyList<AccountResponse>>, ProblemResult> List(Acting acting)
    {
        if (acting.Membership.Code != RoleSides.Admin)
        {
            return ProblemKinds.NotYourRole.Result();
        }
        return TypedResults.Ok<IReadOnlyList<AccountResponse>>([.. acting.Municipality.Registry.Accounts.All().Select(AccountResponse.Of)]);
    }

    private static Results<Ok<Page<FailedSignInResponse>>, ProblemResult> ListFailedSignIns(Acting acting, Paging paging)
    {
        if (acting.Membership.Code != RoleSides.Admin)
        {
            return ProblemKinds.NotYourRole.Result();
        }
        if (paging.Problem is { } wrong)
        {
            return wrong;
        }
        if (!paging.TryNumber(out var before))
        {
            return Paging.WrongAfter;
        }
        var failed = acting.Municipality.Registry.FailedSignIns.Newest(paging.Take, before == 0 ? null : before);
        var next = failed.Length == paging.Take ? failed[^1].Id.ToString(CultureInfo.InvariantCulture) : null;
        return TypedResults.Ok(new Page<FailedSignInResponse>([.. failed.Select(FailedSignInResponse.Of)], next));
    }

    private static Results<Ok<AccountResponse>, ProblemResult> Create(Body<AccountRequest> body, Acting acting) =>
        body.Is(out var request, out var wrong) ? Change(acting, (registered, by) => registered.Create(by, request.ToNew())) : wrong;

    private static Results<Ok<AccountResponse>, ProblemResult> SetRoles(string account, Body<RolesRequest> body, Acting acting) =>
        body.Is(out var request, out var wrong) ? Change(acting, (registered, by) => registered.SetRoles(by, account, [.. request.Roles.Select(role => role.ToHeld())])) : wrong;

    private static Results<Ok<AccountResponse>, ProblemResult> ResetPassword(string account, Body<NewPasswordRequest> body, Acting acting) =>
        body.Is(out var request, out var wrong) ? Change(acting, (registered, by) => registered.ResetPassword(by, account, request.Fresh)) : wrong;

    private static Results<Ok<AccountResponse>, ProblemResult> Change(Acting acting, Func<Storage.Registry.Accounts, string, RegistryAnswer<Account>> change)
    {
        if (acting.Membership.Code != RoleSides.Admin)
        {
            return ProblemKinds.NotYourRole.Result();
        }
        return change(acting.Municipality.Registry.Accounts, acting.Account.Id) switch
        {
            RegistryAnswer<Account>.Done done => TypedResults.Ok(AccountResponse.Of(done.Value)),
            RegistryAnswer<Account>.Refused refused => ProblemKinds.EntryUnfit.Result(refused.Problems.Select(RegistryFindings.Of)),
            var other => throw new System.Diagnostics.UnreachableException(other.GetType().Name),
        };
    }
}
