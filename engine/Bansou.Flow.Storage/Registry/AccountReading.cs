using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Registry.Rows;

namespace Bansou.Flow.Storage.Registry;

/// <summary>An account as it is read, its roles with what they mean in the municipality today.</summary>
internal static class AccountReading
{
    private const string Household = "household_member";

    public static Account Of(AccountRow row, Pack? pack) => new(
        row.Id,
        row.Login,
        row.DisplayName,
        new PersonId(row.Person),
        row.IsStaff,
        row.Password.Length > 0,
        row.MustChangePassword,
        row.LockedAt is { } locked ? Instants.Of(locked) : null,
        row.ValidUntil is { } until ? Instants.Of(until) : null,
        [.. row.Memberships.OrderBy(held => held.Organisation, StringComparer.Ordinal).ThenBy(held => held.Role, StringComparer.Ordinal).Select(held => Of(held, pack)), .. OwnRole(row, pack)]);

    /// <summary>Code and name of a role id; a code that no pack names keeps its usual name.</summary>
    public static (string Code, string Name) RoleOf(string role, Pack? pack)
    {
        if (pack?.Roles.FirstOrDefault(known => known.Id == role) is { } known)
        {
            return (known.Code, known.Name);
        }
        return RoleSides.All.FirstOrDefault(row => row.Code == role) is { } usual ? (usual.Code, usual.Name) : (role, role);
    }

    private static Membership Of(MembershipRow held, Pack? pack)
    {
        var (code, name) = RoleOf(held.Role, pack);
        var organisation = pack?.Organisations.FirstOrDefault(known => known.Id == held.Organisation)?.Name ?? held.Organisation;
        return new Membership(new OrganisationId(held.Organisation), organisation, held.Role, name, code, held.Specialty);
    }

    /// <summary>Whose case it is acts as the person; who is of the family, as family.</summary>
    private static IEnumerable<Membership> OwnRole(AccountRow row, Pack? pack)
    {
        if (row.Links.Any(link => link.Tie == CaseLinks.NameOf(CaseTie.Person)))
        {
            var name = RoleOf(Actor.PersonRole, pack).Name;
            yield return new Membership(Actor.ThePerson.Organisation, name, Actor.PersonRole, name, Actor.PersonRole);
        }
        if (row.Links.Any(link => link.Tie == CaseLinks.NameOf(CaseTie.Member)))
        {
            var role = pack?.Roles.FirstOrDefault(known => known.Code == Household)?.Id ?? Household;
            var name = RoleOf(role, pack).Name;
            yield return new Membership(new OrganisationId("household"), name, role, name, Household);
        }
    }
}
