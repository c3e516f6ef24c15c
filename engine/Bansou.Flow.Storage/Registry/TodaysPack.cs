using System.Collections.Immutable;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Registry.Rows;
using Microsoft.EntityFrameworkCore;

namespace Bansou.Flow.Storage.Registry;

/// <summary>今日の自治体: the drawing and rules of the pack, the people and places of the registry.</summary>
internal static class TodaysPack
{
    /// <summary>The pack of now, and the instant at which an account's end makes it another one.</summary>
    public static (Pack Today, DateTimeOffset Until) Of(RegistryDb db, Pack published, DateTimeOffset now)
    {
        var at = Instants.Micros(now);
        var accounts = db.Accounts.Include(row => row.Memberships).Where(row => row.LockedAt == null && (row.ValidUntil == null || row.ValidUntil > at)).OrderBy(row => row.Id).ToList();
        var until = accounts.Min(row => row.ValidUntil) is { } first ? Instants.Of(first) : DateTimeOffset.MaxValue;
        return (published with
        {
            Organisations = InOrderOf(published.Organisations, each => each.Id,
                db.Organisations.OrderBy(row => row.Id).AsEnumerable().Select(row => new Organisation(row.Id, row.Name, row.Kind))),
            People = InOrderOf(published.People, each => each.Id, accounts.SelectMany(row => Staff(row, published))),
            Resources = InOrderOf(published.Resources, each => each.Id,
                db.Resources.Where(row => row.ClosedAt == null).OrderBy(row => row.Id).AsEnumerable().Select(row => new Resource(row.Id, row.Name, row.Category, row.Organisation, row.CheckedOn))),
        }, until);
    }

    /// <summary>As the pack lists them; what came later follows by id.</summary>
    private static ImmutableArray<T> InOrderOf<T>(ImmutableArray<T> pack, Func<T, string> id, IEnumerable<T> now)
    {
        var places = pack.Select(id).Distinct().Select((each, at) => (each, at)).ToDictionary(pair => pair.each, pair => pair.at, StringComparer.Ordinal);
        return [.. now.OrderBy(each => places.GetValueOrDefault(id(each), int.MaxValue))];
    }

    /// <summary>One line for each organisation that somebody belongs to, key persons too; who only keeps the machine or draws is no colleague of a case.</summary>
    private static IEnumerable<StaffMember> Staff(AccountRow row, Pack published)
    {
        var first = published.People.FirstOrDefault(person => person.Id == row.Person)?.Roles ?? [];
        return
            from held in row.Memberships
            where RoleSides.Of(AccountReading.RoleOf(held.Role, published).Code) is not (null or RoleSide.NoCases)
            group held.Role by held.Organisation into roles
            orderby roles.Key
            select new StaffMember(row.Person, row.DisplayName, roles.Key, InOrderOf(first, role => role, roles.Order(StringComparer.Ordinal)));
    }
}
