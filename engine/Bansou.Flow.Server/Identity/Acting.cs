using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Server.Identity;

/// <summary>どの立場で操作しますか: who makes a request, in which post of which municipality, and what for.</summary>
/// <param name="Purpose">見るわけ; empty where none is needed.</param>
internal sealed record Acting(Session Session, Membership Membership, string Purpose)
{
    public Account Account => Session.Account;

    public string Municipality => Account.Municipality;

    public Actor Actor => new(Account.Person, Membership.Organisation, Membership.Role);

    /// <summary>Set by <see cref="SignedIn"/> before an endpoint with <see cref="NeedsRole"/> runs.</summary>
    public static ValueTask<Acting?> BindAsync(HttpContext context) => ValueTask.FromResult(context.Features.Get<Acting>());
}

/// <summary>The endpoint is for anybody.</summary>
internal sealed class Anonymous;

/// <summary>The endpoint does something in a role.</summary>
internal sealed class NeedsRole;
