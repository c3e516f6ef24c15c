using System.Collections.Immutable;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Registry;

/// <summary>今日の自治体: the drawing and rules of the pack, the people and places of the registry. Every decision needs it, so it is read by plain SQL.</summary>
internal static class TodaysPack
{
    /// <summary>The pack of now, and the instant at which an account's end makes it another one.</summary>
    public static (Pack Today, DateTimeOffset Until) Of(Database database, Pack published, DateTimeOffset now)
    {
        // Of one instant, while somebody else may be writing.
        database.Execute("BEGIN");
        var accounts = Accounts(database, Instants.Micros(now));
        var until = accounts.Min(row => row.ValidUntil) is { } first ? Instants.Of(first) : DateTimeOffset.MaxValue;
        return (published with
        {
            Organisations = InOrderOf(published.Organisations, each => each.Id,
                All(database, "SELECT id, name, kind FROM organisations ORDER BY id", row => new Organisation(row.Text(0), row.Text(1), row.Text(2)))),
            People = InOrderOf(published.People, each => each.Id, accounts.SelectMany(row => Staff(row, published))),
            Resources = InOrderOf(published.Resources, each => each.Id,
                All(database, "SELECT id, name, category, organisation, checked_on FROM resources WHERE closed_at IS NULL ORDER BY id",
                    row => new Resource(row.Text(0), row.Text(1), row.Text(2), row.TextOrNull(3), row.TextOrNull(4)))),
        }, until);
    }

    /// <summary>Those who may sign in now, with what they hold.</summary>
    private static List<Colleague> Accounts(Database database, long at)
    {
        var held = All(database, "SELECT account, organisation, role FROM memberships", row => (Account: row.Text(0), Organisation: row.Text(1), Role: row.Text(2)))
            .ToLookup(row => row.Account, row => (row.Organisation, row.Role));
        return [.. All(database, "SELECT id, person, display_name, valid_until FROM accounts WHERE locked_at IS NULL ORDER BY id",
            row => new Colleague(row.Text(1), row.Text(2), row.IsNull(3) ? null : row.Long(3), [.. held[row.Text(0)]])).Where(row => row.ValidUntil is null || row.ValidUntil > at)];
    }

    private static List<T> All<T>(Database database, string sql, Func<Statement, T> read)
    {
        using var rows = database.Prepare(sql);
        var all = new List<T>();
        while (rows.Step())
        {
            all.Add(read(rows));
        }
        return all;
    }

    /// <summary>As the pack lists them; what came later follows by id.</summary>
    private static ImmutableArray<T> InOrderOf<T>(ImmutableArray<T> pack, Func<T, string> id, IEnumerable<T> now)
    {
        var places = pack.Select(id).Distinct().Select((each, at) => (each, at)).ToDictionary(pair => pair.each, pair => pair.at, StringComparer.Ordinal);
        return [.. now.OrderBy(each => places.GetValueOrDefault(id(each), int.MaxValue))];
    }

    /// <summary>One line for each organisation that somebody belongs to, key persons too; who only keeps the machine or draws is no colleague of a case.</summary>
    private static IEnumerable<StaffMember> Staff(Colleague row, Pack published)
    {
        var known = published.People.FirstOrDefault(person => person.Id == row.Person);
        // Whoever goes by another name today is not read as before.
        var reading = known is not null && row.DisplayName.StartsWith(known.Name, StringComparison.Ordinal) ? known.Reading : null;
        return
            from held in row.Held
            where RoleSides.Of(AccountReading.RoleOf(held.Role, published).Code) is not (null or RoleSide.NoCases)
            group held.Role by held.Organisation into roles
            orderby roles.Key
            select new StaffMember(row.Person, row.DisplayName, roles.Key, InOrderOf(known?.Roles ?? [], role => role, roles.Order(StringComparer.Ordinal))) { Reading = reading };
    }

    private sealed record Colleague(string Person, string DisplayName, long? ValidUntil, ImmutableArray<(string Organisation, string Role)> Held);
}
