using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Storage.Registry;

/// <summary>アカウント: who can sign in. The person is the name under which cases know the one who acts.</summary>
/// <param name="IsStaff">False for a person, their family, or a key person: no case content stands in the registry about them.</param>
public sealed record Account(
    string Id,
    string Login,
    string DisplayName,
    PersonId Person,
    bool IsStaff,
    bool CanSignIn,
    bool MustChangePassword,
    DateTimeOffset? LockedAt,
    DateTimeOffset? ValidUntil,
    ImmutableArray<Membership> Memberships)
{
    /// <summary>Who acts, in a role that the account holds for that organisation; null when it does not (どの立場で操作しますか).</summary>
    public Actor? As(OrganisationId organisation, string role) =>
        Memberships.Any(held => held.Organisation == organisation && held.Role == role) ? new Actor(role == Actor.PersonRole ? Actor.ThePerson.Person : Person, organisation, role) : null;
}

/// <summary>所属と役割.</summary>
/// <param name="Role">Role id of the pack.</param>
/// <param name="RoleName">As the municipality calls it.</param>
/// <param name="Code">What the role may do (docs/rights.md).</param>
/// <param name="Specialty">専門, such as 家計改善; free.</param>
public sealed record Membership(OrganisationId Organisation, string OrganisationName, string Role, string RoleName, string Code, string Specialty = "");

/// <summary>新しいアカウント.</summary>
/// <param name="Person">Under which cases know a member of staff. Everybody else gets an id that says nothing, because it stays in records that are never removed.</param>
/// <param name="Password">Null: nobody signs in with it yet.</param>
public sealed record NewAccount(string Login, string DisplayName, PersonId? Person = null, string? Password = null, bool IsStaff = true, bool MustChangePassword = true, DateTimeOffset? ValidUntil = null)
{
    public ImmutableArray<HeldRole> Roles { get; init; } = [];
}

/// <summary>受け持つ役割: one role for one organisation.</summary>
public sealed record HeldRole(OrganisationId Organisation, string Role, string Specialty = "");
