using System.Collections.Immutable;
using System.Globalization;
using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Storage.Registry.Rows;

namespace Bansou.Flow.Storage.Registry;

/// <summary>代理: who stands in for somebody who is away. Only from day to day, and only for people of the same house.</summary>
public sealed class Substitutes
{
    private const int LongestDays = 366;

    private readonly RegistryStore store;
    private readonly Func<Pack?> today;
    private readonly KeptByGeneration<ImmutableArray<Substitution>> kept;

    internal Substitutes(RegistryStore store, Func<Pack?> today)
    {
        (this.store, this.today) = (store, today);
        kept = new KeptByGeneration<ImmutableArray<Substitution>>(store, _ => store.Read(db => db.Substitutes.OrderBy(row => row.FromDay).ThenBy(row => row.Id).AsEnumerable().Select(Of).ToImmutableArray()));
    }

    /// <summary>All that were ever agreed on, by their first day.</summary>
    public ImmutableArray<Substitution> All() => kept.Of("");

    /// <summary>Whom somebody stands in for now.</summary>
    public ImmutableArray<PersonId> AwayOf(PersonId substitute)
    {
        var now = OfficeTime.DateOf(store.Now);
        return [.. All().Where(each => each.Substitute == substitute && each.Holds(now)).Select(each => each.Absent).Distinct()];
    }

    public RegistryAnswer<Substitution> Save(string by, Substitution substitution) => store.Write(by, db => RegistryAnswer<Substitution>.Of(Against(substitution), () =>
    {
        var row = db.Substitutes.Find(substitution.Id) ?? db.Substitutes.Add(new SubstituteRow { Id = substitution.Id, Absent = "", Substitute = "", FromDay = "", UntilDay = "" }).Entity;
        (row.Absent, row.Substitute, row.Reason) = (substitution.Absent.Value, substitution.Substitute.Value, substitution.Reason);
        (row.FromDay, row.UntilDay) = (Day(substitution.From), Day(substitution.Until));
        return Of(row);
    }));

    public RegistryAnswer<bool> Remove(string by, string id) => store.Write(by, db =>
    {
        if (db.Substitutes.Find(id) is not { } row)
        {
            return RegistryAnswer<bool>.Not("substitute-unknown", "id", "この代理は見つかりません。");
        }
        db.Substitutes.Remove(row);
        return new RegistryAnswer<bool>.Done(true);
    });

    private IEnumerable<RegistryProblem> Against(Substitution asked)
    {
        foreach (var problem in FreeText.NeededId("id", asked.Id).Concat(FreeText.Needed("reason", asked.Reason, 200)))
        {
            yield return problem;
        }
        if (asked.Absent == asked.Substitute)
        {
            yield return new RegistryProblem("same-person", "substitute", "自分の代理にはなれません。ほかの人を選んでください。");
        }
        if (asked.Until < asked.From || asked.Until.DayNumber - asked.From.DayNumber > LongestDays)
        {
            yield return new RegistryProblem("days-unfit", "until", "終わりの日は、始まりの日から一年のあいだにしてください。");
        }
        var people = (today()?.People ?? []).ToLookup(person => person.Id);
        var (away, stands) = (people[asked.Absent.Value].ToList(), people[asked.Substitute.Value].ToList());
        if (stands.Count == 0 || away.Count == 0)
        {
            yield return new RegistryProblem("person-unknown", stands.Count == 0 ? "substitute" : "absent", "この名前の職員は見つかりません。名簿から選んでください。");
        }
        else if (!away.Select(person => person.Organisation).Intersect(stands.Select(person => person.Organisation)).Any())
        {
            yield return new RegistryProblem("other-house", "substitute", "代理は、同じ組織の人から選んでください。");
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Substitution Of(SubstituteRow row) => new(row.Id, new PersonId(row.Absent), new PersonId(row.Substitute), Day(row.FromDay), Day(row.UntilDay), row.Reason);
}

/// <summary>代理の約束.</summary>
/// <param name="Until">Included.</param>
public sealed record Substitution(string Id, PersonId Absent, PersonId Substitute, DateOnly From, DateOnly Until, string Reason)
{
    public bool Holds(DateOnly day) => From <= day && day <= Until;
}
