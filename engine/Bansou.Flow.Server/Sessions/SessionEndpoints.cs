using System.Globalization;
using Bansou.Flow.Server.Hosting;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Bansou.Flow.Storage;
using Bansou.Flow.Storage.Registry;
using Microsoft.AspNetCore.Http.HttpResults;
using DemoAccounts = Bansou.Flow.Server.Hosting.DemoAccounts;

namespace Bansou.Flow.Server.Sessions;

internal static class SessionEndpoints
{
    public static void MapSessionEndpoints(this IEndpointRouteBuilder app)
    {
        var session = app.MapGroup("/api").WithTags("サインイン");
        session.MapPost("/session", SignInAsync).WithName("signIn").WithSummary("サインインする").SaysItsName()
            .WithMetadata(new Anonymous()).Fails(ProblemKinds.SignInFailed, ProblemKinds.TooManySignIns, ProblemKinds.AccountLocked, ProblemKinds.AccountExpired);
        session.MapDelete("/session", SignOut).WithName("signOut").WithSummary("サインアウトする").WithMetadata(new Anonymous()).SaysItsName();
        session.MapGet("/me", Me).WithName("getMe").WithSummary("自分はだれで、どの立場があるか")
            .WithMetadata(new BeforePasswordChange()).Fails(ProblemKinds.NotSignedIn, ProblemKinds.SessionExpired);
        session.MapPut("/me/password", ChangePassword).WithName("changePassword").WithSummary("自分の合言葉を変える").SaysItsName()
            .WithMetadata(new BeforePasswordChange()).Fails(ProblemKinds.NotSignedIn, ProblemKinds.SessionExpired, ProblemKinds.EntryUnfit);
        session.MapGet("/demo/accounts", ListDemoAccounts).WithName("listDemoAccounts").WithSummary("ためし用のアカウント（架空の人）")
            .WithMetadata(new Anonymous()).Fails(ProblemKinds.DemoOnly);
        session.MapPost("/demo/session", DemoSignIn).WithName("signInToDemo").WithSummary("ためし用のアカウントで、合言葉なしに入る").SaysItsName()
            .WithMetadata(new Anonymous()).Fails(ProblemKinds.DemoOnly, ProblemKinds.NotFound);
    }

    private static async Task<Results<Ok<MeResponse>, ProblemResult>> SignInAsync(
        Body<SignInRequest> body, HttpContext context, Installation installation, SessionBook sessions, SignInBrake brake, ServerMetrics metrics)
    {
        if (!body.Is(out var request, out var wrong))
        {
            return wrong;
        }
        var address = context.Connection.RemoteIpAddress?.ToString() ?? "local";
        if (brake.Wait(address) is { } wait)
        {
            return Slowed(context, wait);
        }
        var (municipality, login) = Logins.Read(installation, request.Login);
        // Deriving a password takes its time on purpose; it must not hold up those who wait in line.
        var signIn = municipality is null ? null : await Task.Run(() => municipality.Registry.Accounts.Verify(login, request.Password));
        if (signIn is SignIn.Welcome { Account: var account })
        {
            return Begin(context, sessions, municipality!, account);
        }
        var refused = signIn as SignIn.Refused;
        brake.Failed(address, municipality?.Slug ?? "", refused?.Code ?? "no-municipality");
        metrics.SignInFailed();
        return Failed(context, refused);
    }

    private static ProblemResult Failed(HttpContext context, SignIn.Refused? refused) => refused?.Problem switch
    {
        null or SignInProblem.LoginOrPassword => ProblemKinds.SignInFailed.Result(),
        SignInProblem.TooManyAttempts => Slowed(context, refused.RetryAt is { } at ? at - context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow() : TimeSpan.Zero),
        SignInProblem.AccountLocked => ProblemKinds.AccountLocked.Result(),
        SignInProblem.AccountExpired => ProblemKinds.AccountExpired.Result(),
        _ => throw new System.Diagnostics.UnreachableException(refused.Problem.ToString()),
    };

    private static ProblemResult Slowed(HttpContext context, TimeSpan wait)
    {
        context.Response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return ProblemKinds.TooManySignIns.Result();
    }

    private static Ok<MeResponse> Begin(HttpContext context, SessionBook sessions, Municipality municipality, Account account)
    {
        End(context, sessions);
        context.Response.Cookies.Append(SignedIn.Cookie, sessions.Begin(municipality.Slug, account.Id), CookieOptions(context));
        return TypedResults.Ok(MeResponse.Of(municipality, account, Spoken.Preferred(context.Request)));
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

    private static Ok<MeResponse> Me(HttpContext context, SignedInAccount who) => TypedResults.Ok(MeResponse.Of(who.Municipality, who.Account, Spoken.Preferred(context.Request)));

    private static Results<NoContent, ProblemResult> ChangePassword(Body<PasswordRequest> body, SignedInAccount who)
    {
        if (!body.Is(out var request, out var wrong))
        {
            return wrong;
        }
        return who.Municipality.Registry.Accounts.ChangePassword(who.Account.Id, request.Old, request.Fresh) is RegistryAnswer<Account>.Refused refused
            ? ProblemKinds.EntryUnfit.Result(refused.Problems.Select(RegistryFindings.Of))
            : TypedResults.NoContent();
    }

    private static Results<Ok<IReadOnlyList<DemoAccountResponse>>, ProblemResult> ListDemoAccounts(HttpContext context, ServerOptions options, Installation installation)
    {
        if (!options.IsDemo)
        {
            return ProblemKinds.DemoOnly.Result();
        }
        return TypedResults.Ok<IReadOnlyList<DemoAccountResponse>>([.. DemoAccounts.Of(installation, Spoken.Preferred(context.Request)).Select(account => new DemoAccountResponse(account.Login, account.Name, account.Municipality, account.MunicipalityName, account.Role))]);
    }

    private static Results<Ok<MeResponse>, ProblemResult> DemoSignIn(Body<DemoSignInRequest> body, HttpContext context, ServerOptions options, Installation installation, SessionBook sessions)
    {
        if (!options.IsDemo)
        {
            return ProblemKinds.DemoOnly.Result();
        }
        if (!body.Is(out var request, out var wrong))
        {
            return wrong;
        }
        var (municipality, login) = Logins.Read(installation, request.Login);
        return municipality?.Registry.Accounts.FindByLogin(login) is { CanSignIn: true } account ? Begin(context, sessions, municipality, account) : ProblemKinds.NotFound.Result();
    }

    private static CookieOptions CookieOptions(HttpContext context) =>
        new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps, Path = "/", IsEssential = true };
}
