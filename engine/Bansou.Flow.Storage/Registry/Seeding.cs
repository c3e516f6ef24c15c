using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Storage.Registry.Rows;

namespace Bansou.Flow.Storage.Registry;

/// <summary>はじめの名簿: what a pack says about organisations, people and resources, for those that are not there yet. Nobody can sign in by it.</summary>
internal static class Seeding
{
    public static RegistryAnswer<bool> Add(RegistryDb db, Pack pack, long at)
    {
        var organisations = db.Organisations.Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
        db.Organisations.AddRange(pack.Organisations.Where(each => organisations.Add(each.Id)).Select(each => new OrganisationRow { Id = each.Id, Name = each.Name, Kind = each.Kind }));

        var resources = db.Resources.Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
        db.Resources.AddRange(pack.Resources.Where(each => resources.Add(each.Id)).Select(each =>
            new ResourceRow { Id = each.Id, Name = each.Name, Category = each.Category, Organisation = each.Organisation, CheckedOn = each.CheckedOn }));

        var people = db.Accounts.Select(row => row.Person).ToHashSet(StringComparer.Ordinal);
        foreach (var member in pack.People.Where(each => people.Add(each.Id)))
        {
            var account = new NewAccount(member.Id, member.Name, new PersonId(member.Id))
            {
                Roles = [.. member.Roles.Select(role => new HeldRole(new OrganisationId(member.Organisation), role))],
            };
            Accounts.Add(db, account, member.Id.ToLowerInvariant(), at, derived: null);
        }
        return new RegistryAnswer<bool>.Done(true);
    }
}
