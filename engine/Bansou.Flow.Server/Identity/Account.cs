using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Server.Identity;

/// <summary>Somebody who can sign in, and the posts that they hold in one municipality.</summary>
internal sealed record Account(string Login, string Municipality, PersonId Person, string Name, ImmutableArray<Membership> Memberships);

/// <summary>One post: a role in an organisation.</summary>
/// <param name="Role">Id of a role of the pack.</param>
/// <param name="RoleCode">Role code of docs/GLOSSARY.md.</param>
internal sealed record Membership(OrganisationId Organisation, string OrganisationName, string Role, string RoleName, string RoleCode)
{
    /// <summary>As it stands in the header <c>X-Bansou-Role</c>.</summary>
    public string Key => $"{Organisation}/{Role}";
}
