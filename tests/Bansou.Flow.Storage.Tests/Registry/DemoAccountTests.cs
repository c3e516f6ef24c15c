using Bansou.Flow.Core.Rights;
using Bansou.Flow.Storage.Registry;

namespace Bansou.Flow.Storage.Tests.Registry;

/// <summary>One demo account for each role of the domain, in every shipped municipality.</summary>
public sealed class DemoAccountTests
{
    public static TheoryData<string> AllPacks => ["aoba", "kenkoiki", "nakahara", "standard", "umikaze"];

    [Theory]
    [MemberData(nameof(AllPacks))]
    public void There_is_one_for_each_role_and_it_acts_in_that_role(string slug)
    {
        using var town = new Town(slug);
        var registry = town.Municipality.Registry;
        var demo = DemoAccounts.Install(registry, town.Municipality.Pack);
        demo.Select(each => each.Kind.Code).ShouldBe(RoleSides.All.Select(row => row.Code));
        demo.ShouldAllBe(each => each.DisplayName.EndsWith("（架空）"));
        var today = town.Municipality.Pack;
        foreach (var each in demo.Where(each => each.IsStaff))
        {
            var account = registry.Accounts.FindByLogin(each.Login).ShouldNotBeNull(each.Login);
            var actor = account.As(each.Organisation, each.Role).ShouldNotBeNull($"{each.Login} {each.Role}");
            Reader.Of(today, actor).ShouldNotBeNull(each.Login).Code.ShouldBe(each.Kind.Code);
        }
        DemoAccounts.Install(registry, today).Length.ShouldBe(demo.Length, "a second start of the demo finds them there");
    }

    [Fact]
    public void They_sign_in_with_the_password_that_the_start_prints()
    {
        using var town = new Town();
        var demo = DemoAccounts.Install(town.Municipality.Registry, town.Municipality.Pack);
        foreach (var code in new[] { "counselor", "person", "designer" })
        {
            var login = demo.Single(each => each.Kind.Code == code).Login;
            town.Municipality.Registry.Accounts.Verify(login, DemoAccounts.Password).ShouldBeOfType<SignIn.Welcome>().Account.MustChangePassword.ShouldBeFalse();
        }
    }
}
