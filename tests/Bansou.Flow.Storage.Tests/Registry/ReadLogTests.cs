using System.Text;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Reading;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Storage.Registry;

namespace Bansou.Flow.Storage.Tests.Registry;

/// <summary>HR-13: every reading of a case stands in a log that grows only; what for is sealed with the case's own key.</summary>
public sealed class ReadLogTests : IDisposable
{
    private static readonly CaseId Case = new("c1");
    private readonly Town town = new();

    private ReadLog Readings => town.Municipality.Registry.Readings;

    [Fact]
    public async Task Who_looked_is_told_newest_first_page_by_page_and_after_a_restart()
    {
        await town.Open("c1");
        await town.Open("c2");
        for (var i = 1; i <= 5; i++)
        {
            town.Clock.Now += TimeSpan.FromMinutes(1);
            await Readings.WriteAsync(Line(Case, $"わけ{i}"));
        }
        await Readings.WriteAsync(Line(new CaseId("c2"), "ほかのケース"));
        town.Restart();
        var first = Readings.Of(Case, 3);
        first.Lines.Select(line => line.Purpose).ShouldBe(["わけ5", "わけ4", "わけ3"]);
        first.Lines[0].ShouldBe(Line(Case, "わけ5"));
        var second = Readings.Of(Case, 3, first.Before);
        second.Lines.Select(line => line.Purpose).ShouldBe(["わけ2", "わけ1"]);
        second.Before.ShouldBeNull();
    }

    [Fact]
    public async Task However_often_somebody_looked_nobody_falls_out_of_what_the_person_is_told()
    {
        await town.Open("c1");
        await Readings.WriteAsync(Line(Case, ""));
        town.Clock.Now += TimeSpan.FromDays(1);
        for (var i = 0; i < 600; i++)
        {
            await Readings.WriteAsync(Line(Case, ""));
        }
        town.Clock.Now += TimeSpan.FromMinutes(20);
        await Readings.WriteAsync(Line(Case, ""));
        await Readings.WriteAsync(Line(Case, "電話を受けた"));

        Readings.Days(Case).Select(line => (line.Purpose, line.Times)).ShouldBe([("電話を受けた", 1), ("", 2), ("", 1)], "what one page asked for at once is one look");
    }

    [Fact]
    public async Task Many_who_look_at_once_all_stand_in_the_log()
    {
        await town.Open("c1");
        await Parallel.ForEachAsync(Enumerable.Range(0, 200), async (i, _) => await Readings.WriteAsync(Line(Case, $"わけ{i}")));
        Readings.Of(Case, 1000).Lines.Select(line => line.Purpose).ShouldBe(Enumerable.Range(0, 200).Select(i => $"わけ{i}"), ignoreOrder: true);
    }

    [Fact]
    public async Task A_line_can_be_neither_changed_nor_removed()
    {
        await town.Open("c1");
        await Readings.WriteAsync(Line(Case, "わけ"));
        foreach (var table in new[] { "readings", "registry_changes" })
        {
            Should.Throw<StorageException>(() => town.Municipality.Writer.Between(database => { database.Execute($"DELETE FROM {table}"); return true; }));
            Should.Throw<StorageException>(() => town.Municipality.Writer.Between(database => { database.Execute($"UPDATE {table} SET at = 0"); return true; }));
        }
        Readings.Of(Case, 10).Lines.Length.ShouldBe(1);
    }

    [Fact]
    public async Task What_for_is_sealed_and_goes_with_the_key_of_the_case()
    {
        await town.Open("c1");
        await Readings.WriteAsync(Line(Case, "架空ハナコさんの件で"));
        var box = town.Municipality.Registry.Store.Read(db => db.Readings.Single()).Purpose!;
        box.AsSpan().IndexOf(Encoding.UTF8.GetBytes("ハナコ")).ShouldBe(-1);
        var key = town.Municipality.Reader.Find("c:c1")!.Value.Key;
        town.Municipality.Keys.Destroy(key);
        Readings.Of(Case, 10).Lines.Single().Purpose.ShouldBe("");
        Readings.Of(Case, 10).Lines.Single().Reader.ShouldBe(town.Counselor.Person);
    }

    [Fact]
    public async Task A_disposed_case_takes_its_links_and_the_accounts_of_its_people_along()
    {
        await town.Open("c1");
        var registry = town.Municipality.Registry;
        var hanako = registry.Accounts.Create("admin", new NewAccount("hanako", "架空ハナコ", IsStaff: false)).ShouldBeOfType<RegistryAnswer<Account>.Done>().Value.Id;
        registry.CaseLinks.Tie("admin", hanako, Case, CaseTie.Person).ShouldBeOfType<RegistryAnswer<CaseRelations>.Done>().Value.IsThePerson.ShouldBeTrue();
        registry.Accounts.RolesOf(hanako).Single().Role.ShouldBe(Actor.PersonRole);
        registry.Accounts.Find(hanako)!.As(Actor.ThePerson.Organisation, Actor.PersonRole).ShouldBe(Actor.ThePerson);
        registry.CaseLinks.Of(hanako, new CaseId("c2")).ShouldBe(CaseRelations.None);
        registry.CaseLinks.Forget("admin", Case);
        registry.Accounts.Find(hanako).ShouldBeNull();
        registry.CaseLinks.CasesOf(hanako).ShouldBeEmpty();
    }

    private ReadLogged Line(CaseId id, string purpose) =>
        new(id, town.Counselor.Person, town.Counselor.Organisation, town.Counselor.Role, ReadPart.WholeCase, purpose, town.Clock.Now, ReadingLevel.WholeCase);

    public void Dispose() => town.Dispose();
}
