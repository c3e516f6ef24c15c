using System.ComponentModel;
using System.Globalization;
using Bansou.Flow.Server.Hosting;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.Sessions;

internal static class SessionEndpoints
{
    public static void MapSessionEndpoints(this IEndpointRouteBuilder app)
    {
        var session = app.MapGroup("/api").WithTags("サインイン");
        session.MapPost("/session", SignIn).WithName("signIn").WithSummary("サインインする")
            .WithMetadata(new Anonymous()).Fails(ProblemKinds.SignInFailed, ProblemKinds.TooManySignIns, ProblemKinds.ClientHeaderMissing, ProblemKinds.ForeignOrigin);
        session.MapDelete("/session", SignOut).WithName("signOut").WithSummary("サインアウトする")
            .WithMetadata(new Anonymous()).Fails(ProblemKinds.ClientHeaderMissing, ProblemKinds.ForeignOrigin);
        session.MapGet("/me", Me).WithName("getMe").WithSummary("自分はだれで、どの立場があるか").Fails(ProblemKinds.NotSignedIn, ProblemKinds.SessionExpired);
        session.MapGet("/demo/accounts", DemoAccounts).WithName("listDemoAccounts").WithSummary("ためし用のアカウント（架空の人）")
            .WithMetadata(new Anonymous()).Fails(ProblemKinds.DemoOnly);
        session.MapPost("/demo/session", DemoSignIn).WithName("signInToDemo").WithSummary("ためし用のアカウントで、合言葉なしに入る")
            .WithMetadata(new Anonymous()).Fails(ProblemKinds.DemoOnly, ProblemKinds.NotFound, ProblemKinds.ClientHeaderMissing, ProblemKinds.ForeignOrigin);
    }

    private static Results<Ok<MeResponse>, ProblemResult> SignIn(
        Body<SignInRequest> body, HttpContext context, AccountBook accounts, SessionBook sessions, SignInBrake brake, ServerMetrics metrics)
    {
        if (!body.Is(out var request, out var wrong))
        {
            return wrong;
        }
        var address = context.Connection.RemoteIpAddress?.ToString() ?? "local";
        if (brake.Wait(request.Login, address) is { } wait)
        {
            context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return ProblemKinds.TooManySignIns.Result();
        }
        if (accounts.Verify(request.Login, request.Password) is not { } account)
        {
            brake.Failed(request.Login, address);
            metrics.SignInFailed();
            return ProblemKinds.SignInFailed.Result();
        }
        brake.Succeeded(request.Login);
        return Begin(context, sessions, account);
    }

    private static Ok<MeResponse> Begin(HttpContext context, SessionBook sessions, Account account)
    {
        End(context, sessions);
        context.Response.Cookies.Append(SignedIn.Cookie, sessions.Begin(account), CookieOptions(context));
        return TypedResults.Ok(MeResponse.Of(account));
    }

    private static NoContent SignOut(HttpContext context, SessionBook sessions)
    {
        End(context, sessions);
        context.Response.Cookies.Delete(SignedIn.Cookie, CookieOptions(context));
        return TypedResults.NoContent();
    }

    private static void End(HttpContext context, SessionBook sessions)
    {
        if (context.Request.Cookies[SignedIn.Cookie] is { } token)
        {
            sessions.End(token);
        }
    }

    private static Ok<MeResponse> Me(Session session) => TypedResults.Ok(MeResponse.Of(session.Account));

    private static Results<Ok<IReadOnlyList<DemoAccountResponse>>, ProblemResult> DemoAccounts(ServerOptions options, AccountBook accounts)
    {
        if (!options.IsDemo)
        {
            return ProblemKinds.DemoOnly.Result();
        }
        return TypedResults.Ok<IReadOnlyList<DemoAccountResponse>>([.. accounts.All.Select(DemoAccountResponse.Of)]);
    }

    private static Results<Ok<MeResponse>, ProblemResult> DemoSignIn(
        Body<DemoSignInRequest> body, HttpContext context, ServerOptions options, AccountBook accounts, SessionBook sessions)
    {
        if (!options.IsDemo)
        {
            return ProblemKinds.DemoOnly.Result();
        }
        if (!body.Is(out var request, out var wrong))
        {
            return wrong;
        }
        return accounts.Find(request.Login) is { } account ? Begin(context, sessions, account) : ProblemKinds.NotFound.Result();
    }

    private static CookieOptions CookieOptions(HttpContext context) =>
        new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps, Path = "/", IsEssential = true };
}

internal sealed record SignInRequest(string Login, string Password);

internal sealed record DemoSignInRequest([property: Description("/api/demo/accounts にある login")] string Login);

internal sealed record DemoAccountResponse(string Login, string Name, string Municipality, IReadOnlyList<string> Roles)
{
    public static DemoAccountResponse Of(Account account) =>
        new(account.Login, account.Name, account.Municipality, [.. account.Memberships.Select(membership => membership.RoleName)]);
}

internal sealed record MeResponse(string Login, string Person, string Name, string Municipality, IReadOnlyList<MembershipResponse> Memberships)
{
    public static MeResponse Of(Account account) => new(
        account.Login,
        account.Person.Value,
        account.Name,
        account.Municipality,
        [.. account.Memberships.Select(each => new MembershipResponse(each.Key, each.Organisation.Value, each.OrganisationName, each.Role, each.RoleName, each.RoleCode))]);
}

/// <param name="Key">For the header <c>X-Bansou-Role</c>.</param>
internal sealed record MembershipResponse(
    [property: Description("ヘッダー X-Bansou-Role に書く立場")] string Key,
    string Organisation,
    string OrganisationName,
    string Role,
    string RoleName,
    string RoleCode);
