using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Holders;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Storage.Registry;

namespace Bansou.Flow.Storage.Tests.Registry;

/// <summary>The municipality of today: drawn by the pack, peopled by the registry.</summary>
public sealed class TodayTests : IDisposable
{
    private static readonly OrganisationId Center = new("center");
    private readonly Town town = new();

    private TownRegistry Registry => town.Municipality.Registry;

    [Fact]
    public void At_the_beginning_the_registry_says_what_the_pack_says()
    {
        var pack = Town.PackOf("standard");
        var today = town.Municipality.Pack;
        today.Organisations.ShouldBe(pack.Organisations);
        today.Resources.ShouldBe(pack.Resources);
        today.People.Select(person => (person.Id, person.Name, person.Organisation)).ShouldBe(pack.People.Select(person => (person.Id, person.Name, person.Organisation)));
        today.People.SelectMany(person => person.Roles).ShouldBe(pack.People.SelectMany(person => person.Roles));
        town.Municipality.Pack.ShouldBeSameAs(today, "it is made once, not for every command");
    }

    [Fact]
    public async Task A_new_colleague_can_take_over_a_case_at_once_and_one_who_left_cannot()
    {
        await town.Open("c1");
        var handOver = new CaseCommand.HandOver(new Holder(new PersonId("yamane-p"), Center), null, "引継ぎ");
        (await town.Run("c1", handOver)).Decision.ShouldBeOfType<Decision.Refused>();
        Registry.Accounts.Create("admin", new NewAccount("yamane", "山根（架空）", new PersonId("yamane-p")) { Roles = [new HeldRole(Center, "counselor")] }).ShouldBeOfType<RegistryAnswer<Account>.Done>();
        (await town.Run("c1", handOver)).Decision.ShouldBeOfType<Decision.Accepted>();

        Registry.Accounts.SetValidUntil("admin", "hirata", town.Clock.Now.AddDays(1));
        town.Municipality.Pack.People.ShouldContain(person => person.Id == "hirata");
        town.Clock.Now += TimeSpan.FromDays(1);
        town.Municipality.Pack.People.ShouldNotContain(person => person.Id == "hirata");
    }

    [Fact]
    public void Who_works_for_two_organisations_reads_for_each_in_its_own_roles()
    {
        Registry.Accounts.SetRoles("admin", "mizuno", [new HeldRole(Center, "counselor"), new HeldRole(new OrganisationId("city"), "municipality")]);
        var today = town.Municipality.Pack;
        Reader.Of(today, new Actor(new PersonId("mizuno"), new OrganisationId("city"), "municipality")).ShouldNotBeNull();
        Reader.Of(today, new Actor(new PersonId("mizuno"), new OrganisationId("city"), "counselor")).ShouldBeNull();
    }

    [Fact]
    public void A_key_person_with_an_account_acts_as_one_and_the_person_of_a_case_is_no_colleague()
    {
        var peer = new OrganisationId("peer");
        var made = Registry.Accounts.Create("admin", new NewAccount("ikeda", "池田（架空）", IsStaff: false) { Roles = [new HeldRole(peer, "kp")] }).ShouldBeOfType<RegistryAnswer<Account>.Done>();
        Registry.Accounts.Create("admin", new NewAccount("hanako", "架空ハナコ", IsStaff: false));
        Reader.Of(town.Municipality.Pack, made.Value.As(peer, "kp")!).ShouldNotBeNull().Side.ShouldBe(RoleSide.Near);
        town.Municipality.Pack.People.ShouldNotContain(person => person.Name == "架空ハナコ");
    }

    [Fact]
    public void Who_only_keeps_the_machine_is_no_colleague_of_a_case()
    {
        Registry.Accounts.SetRoles("admin", "mizuno", [new HeldRole(Center, RoleSides.Admin)]);
        town.Municipality.Pack.People.ShouldNotContain(person => person.Id == "mizuno");
    }

    [Fact]
    public void What_was_changed_stays_when_the_town_is_started_again()
    {
        Registry.Organisations.Save("admin", new OrganisationEntry("npo", "架空の会", "community")).ShouldBeOfType<RegistryAnswer<OrganisationEntry>.Done>();
        Registry.Accounts.Rename("admin", "mizuno", "水野 新姓（架空）");
        town.Restart();
        town.Municipality.Pack.Organisations.ShouldContain(each => each.Id == "npo");
        town.Municipality.Pack.People.Single(person => person.Id == "mizuno").Name.ShouldBe("水野 新姓（架空）");
    }

    public void Dispose() => town.Dispose();
}
