using System.Security.Claims;

namespace Bansou.Flow.Server.Identity;

/// <summary>Who acts, as the framework knows people: a live connection keeps its user, and lets nobody else go on with it.</summary>
internal sealed class ActingUser(Acting acting) : ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, $"{acting.Municipality.Slug}/{acting.Account.Id}")], "session"))
{
    public Acting Acting { get; } = acting;
}
