using Bansou.Flow.Core.Cases;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Live;

namespace Bansou.Flow.Server.Identity;

/// <summary>Lets nobody in who is not signed in, checks the acting role, and refuses requests that another site made the browser send.</summary>
internal sealed class SignedIn(RequestDelegate next, SessionBook sessions, AccountLookup accounts)
{
    public const string Cookie = "bansou-session";
    public const string RoleHeader = "X-Bansou-Role";
    public const string PurposeHeader = "X-Bansou-Purpose";
    public const string ForHeader = "X-Bansou-For";
    public const string ClientHeader = "X-Bansou-Client";

    private const int LongestPurpose = 200;

    public Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint() is not RouteEndpoint endpoint)
        {
            return next(context);
        }
        if (IsForeign(context.Request) is { } foreign)
        {
            return foreign.Result().ExecuteAsync(context);
        }
        if (endpoint.Metadata.GetMetadata<Anonymous>() is not null)
        {
            return next(context);
        }
        var token = context.Request.Cookies[Cookie];
        if (token is null)
        {
            return ProblemKinds.NotSignedIn.Result().ExecuteAsync(context);
        }
        if (Find(token) is not { } who)
        {
            return ProblemKinds.SessionExpired.Result().ExecuteAsync(context);
        }
        if (who.Account.MustChangePassword && endpoint.Metadata.GetMetadata<BeforePasswordChange>() is null)
        {
            return ProblemKinds.PasswordChangeNeeded.Result().ExecuteAsync(context);
        }
        context.Features.Set(who);
        return endpoint.Metadata.GetMetadata<NeedsRole>() is null ? next(context) : ActAsync(context, who);
    }

    /// <summary>An account that was locked or whose time is over ends its sessions.</summary>
    private SignedInAccount? Find(string token) => sessions.Find(token) is { } session ? accounts.Find(session) : null;

    private Task ActAsync(HttpContext context, SignedInAccount who)
    {
        var wanted = WantedRole(context.Request);
        var memberships = who.Account.Memberships;
        var membership = wanted.Length == 0 && memberships.Length == 1 ? memberships[0] : memberships.FirstOrDefault(each => Acting.KeyOf(each) == wanted);
        if (membership is null)
        {
            return (wanted.Length == 0 ? ProblemKinds.RoleMissing : ProblemKinds.RoleNotYours).Result().ExecuteAsync(context);
        }
        var purpose = Uri.UnescapeDataString(context.Request.Headers[PurposeHeader].ToString());
        if (purpose.Length > LongestPurpose)
        {
            return ProblemKinds.InvalidHeader.Result(new ProblemFinding("wrong-value", $"見るわけは {LongestPurpose} 字までにしてください。", PurposeHeader)).ExecuteAsync(context);
        }
        var actor = who.Account.As(membership.Organisation, membership.Role)!;
        if (context.Request.Headers[ForHeader].ToString() is { Length: > 0 } away)
        {
            if (!who.Municipality.Registry.Substitutes.AwayOf(actor.Person).Contains(new PersonId(away)))
            {
                return ProblemKinds.InvalidHeader.Result(new ProblemFinding("not-standing-in", "いま、この人の代理ではありません。代理の期間をたしかめてください。", ForHeader)).ExecuteAsync(context);
            }
            actor = actor with { For = new PersonId(away) };
        }
        var acting = new Acting(who, membership, actor, purpose, Spoken.InReading(context.Request));
        context.Features.Set(acting);
        context.User = new ActingUser(acting);
        return next(context);
    }

    /// <summary>A browser cannot set headers for a live connection: there the role stands in the address.</summary>
    private static string WantedRole(HttpRequest request) =>
        request.Path.StartsWithSegments(LiveHub.Path) && request.Query.TryGetValue("role", out var role) ? role.ToString() : request.Headers[RoleHeader].ToString();

    /// <summary>A page of another site cannot set our header, and says its origin.</summary>
    private static ProblemKind? IsForeign(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        if (origin.Length > 0 && !string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase))
        {
            return ProblemKinds.ForeignOrigin;
        }
        var isSafe = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method);
        var needsHeader = !isSafe && (request.Path.StartsWithSegments("/api") || request.Path.StartsWithSegments(LiveHub.Path));
        return needsHeader && request.Headers[ClientHeader].ToString().Length == 0 ? ProblemKinds.ClientHeaderMissing : null;
    }
}
