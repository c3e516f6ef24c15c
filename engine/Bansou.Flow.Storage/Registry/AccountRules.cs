using System.Collections.Immutable;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Storage.Registry.Rows;

namespace Bansou.Flow.Storage.Registry;

/// <summary>What stands against an account as it is typed in; all of it at once.</summary>
internal static class AccountRules
{
    public static bool IsAdmin(HeldRole role) => role.Role == RoleSides.Admin;

    public static IEnumerable<RegistryProblem> Against(RegistryDb db, NewAccount account) =>
    [
        .. FreeText.NeededId("login", account.Login),
        .. FreeText.Against("login", account.Login),
        .. account.IsStaff ? FreeText.NeededId("person", account.Person?.Value) : [],
        .. FreeText.Needed("displayName", account.DisplayName),
        .. account.Password is { } password ? Passwords.Against(password, account.Login) : [],
        .. db.Accounts.Any(row => row.Login == account.Login) ? [new RegistryProblem("login-taken", "login", "このサインインの名前はもう使われています。ほかの名前にしてください。")] : Array.Empty<RegistryProblem>(),
        .. account is { IsStaff: true, Person.Value: var person } && db.Accounts.Any(row => row.Person == person) ? [new RegistryProblem("person-taken", "person", "この人のアカウントはもうあります。役割は、そのアカウントに足してください。")] : Array.Empty<RegistryProblem>(),
        .. AgainstRoles(db, account.Roles),
    ];

    public static IEnumerable<RegistryProblem> AgainstRoles(RegistryDb db, ImmutableArray<HeldRole> roles)
    {
        var known = db.Organisations.Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var role in roles)
        {
            if (!known.Contains(role.Organisation.Value))
            {
                yield return new RegistryProblem("organisation-unknown", "roles", "この組織は名簿にありません。先に組織を登録してください。");
            }
            foreach (var problem in FreeText.NeededId("roles", role.Role).Concat(FreeText.Against("roles", role.Specialty, 60)))
            {
                yield return problem;
            }
        }
        if (roles.Distinct().Count() != roles.Length || roles.Select(role => (role.Organisation, role.Role)).Distinct().Count() != roles.Length)
        {
            yield return new RegistryProblem("role-twice", "roles", "同じ役割が二度書かれています。ひとつにしてください。");
        }
    }

    /// <summary>Somebody must be able to let others in.</summary>
    public static IEnumerable<RegistryProblem> AgainstLosingTheLastAdmin(RegistryDb db, AccountRow row)
    {
        var others = db.Memberships.Where(held => held.Role == RoleSides.Admin && held.Account != row.Id).Select(held => held.Account);
        if (row.Memberships.Any(held => held.Role == RoleSides.Admin) && !db.Accounts.Any(other => others.Contains(other.Id) && other.LockedAt == null && other.ValidUntil == null && other.Password != ""))
        {
            yield return new RegistryProblem("last-admin", "account", "管理者がひとりもいなくなります。先に、ほかの人を管理者にしてください。");
        }
    }
}
