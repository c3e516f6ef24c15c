using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Storage.Cases;
using Microsoft.EntityFrameworkCore;

namespace Bansou.Flow.Storage.Registry;

/// <summary>デモのアカウント: one for each role that exists, all of them invented (架空) and with one password that everybody may know.</summary>
public static class DemoAccounts
{
    public const string Password = "bansou-demo";

    private const string Mark = "（架空）";

    /// <summary>One line for each role code: somebody of the pack who holds it, a different one where possible, else an invented one.</summary>
    public static ImmutableArray<DemoAccount> For(Pack pack)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. RoleSides.All.Select(row => Of(pack, row, taken))];
    }

    /// <summary>Puts them into the registry of a demo; never into one that real people work with.</summary>
    public static ImmutableArray<DemoAccount> Install(TownRegistry registry, Pack pack)
    {
        var demo = For(pack);
        var derived = Passwords.Derive(Password);
        var at = Instants.Micros(registry.Store.Now);
        registry.Store.Write("@demo", db =>
        {
            var known = db.Accounts.Include(row => row.Memberships).ToDictionary(row => row.Login, StringComparer.Ordinal);
            foreach (var each in demo)
            {
                if (!known.TryGetValue(each.Login, out var row))
                {
                    row = Accounts.Add(db, each.AsNew(), each.Login, at, derived: null);
                    known.Add(each.Login, row);
                }
                (row.Password, row.MustChangePassword, row.DisplayName) = (derived, false, each.DisplayName);
            }
            return new RegistryAnswer<bool>.Done(true);
        });
        return demo;
    }

    private static DemoAccount Of(Pack pack, RoleRow row, HashSet<string> taken)
    {
        var roles = pack.Roles.Where(role => role.Code == row.Code).Select(role => role.Id).ToImmutableArray();
        var holders = pack.People.Where(person => person.Roles.Any(roles.Contains)).ToImmutableArray();
        if (row.Side is not (RoleSide.Person or RoleSide.Household) && (holders.FirstOrDefault(person => !taken.Contains(person.Id)) ?? holders.FirstOrDefault()) is { } holder)
        {
            taken.Add(holder.Id);
            var role = holder.Roles.First(roles.Contains);
            return new DemoAccount(holder.Id.ToLowerInvariant(), holder.Name + Mark, new PersonId(holder.Id), new OrganisationId(holder.Organisation), role, row);
        }
        var id = "demo-" + row.Code.Replace('_', '-');
        var house = pack.People.FirstOrDefault(person => person.Id == pack.DutyPerson)?.Organisation ?? pack.Organisations[0].Id;
        return new DemoAccount(id, row.Name + Mark, new PersonId(id), new OrganisationId(house), roles.FirstOrDefault(row.Code), row);
    }
}

/// <param name="Role">Role id of the pack, or the code where the pack has none.</param>
public sealed record DemoAccount(string Login, string DisplayName, PersonId Person, OrganisationId Organisation, string Role, RoleRow Kind)
{
    /// <summary>A person and their family hold no role in the town: they are tied to a case instead.</summary>
    public bool IsStaff => Kind.Side is not (RoleSide.Person or RoleSide.Household);

    internal NewAccount AsNew() => new(Login, DisplayName, Person, IsStaff: IsStaff, MustChangePassword: false)
    {
        Roles = IsStaff ? [new HeldRole(Organisation, Role)] : [],
    };
}
