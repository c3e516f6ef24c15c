using System.Text;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Storage.Registry;

namespace Bansou.Flow.Storage.Tests.Registry;

/// <summary>Who can sign in, in which roles; what is typed in is looked at as a whole, and nothing changes without its line.</summary>
public sealed class AccountTests : IDisposable
{
    private const string Password = "海のそばの静かな町から-七";
    private static readonly OrganisationId Center = new("center");
    private readonly Town town = new();

    private TownRegistry Registry => town.Municipality.Registry;

    [Fact]
    public void Somebody_signs_in_with_login_and_password_and_holds_the_given_roles()
    {
        Create("Yamane", new HeldRole(Center, "counselor", "家計改善"), new HeldRole(new OrganisationId("city"), "municipality"));
        var account = Registry.Accounts.Verify(" YAMANE ", Password).ShouldBeOfType<SignIn.Welcome>().Account;
        account.Memberships.Select(held => (held.Organisation.Value, held.Code, held.Specialty)).ShouldBe([("center", "counselor", "家計改善"), ("city", "municipality", "")]);
        account.As(Center, "counselor").ShouldBe(new Actor(new PersonId("yamane-p"), Center, "counselor"));
        account.As(Center, "municipality").ShouldBeNull("a role is held for one organisation");
        Registry.Accounts.RolesOf("yamane").ShouldBe(account.Memberships);
    }

    [Fact]
    public void After_five_wrong_passwords_the_door_stays_shut_for_a_while_even_for_the_right_one()
    {
        Create("yamane");
        for (var i = 0; i < 4; i++)
        {
            Refused("yamane", "ちがう合言葉").Problem.ShouldBe(SignInProblem.LoginOrPassword);
        }
        Refused("yamane", "ちがう合言葉").Problem.ShouldBe(SignInProblem.TooManyAttempts);
        Refused("yamane", Password).RetryAt.ShouldBe(town.Clock.Now.AddMinutes(15));
        town.Clock.Now += TimeSpan.FromMinutes(15);
        Registry.Accounts.Verify("yamane", Password).ShouldBeOfType<SignIn.Welcome>();
    }

    [Fact]
    public void An_unknown_login_and_a_seeded_one_without_password_are_told_the_same()
    {
        Refused("nobody", Password).Code.ShouldBe("login-or-password");
        Refused("mizuno", "").Message.ShouldBe(Refused("nobody", "").Message);
    }

    [Fact]
    public void A_login_that_nobody_has_is_slowed_down_in_the_same_way()
    {
        Create("yamane");
        var shut = 0;
        foreach (var minute in (int[])[0, 1, 2, 3, 4, 18, 19])
        {
            town.Clock.Now = Town.Morning.AddMinutes(minute);

            var (known, stranger) = (Refused("yamane", "ちがう合言葉"), Refused("nobody", "ちがう合言葉"));

            stranger.ShouldBe(known, $"minute {minute}");
            shut += known.Problem == SignInProblem.TooManyAttempts ? 1 : 0;
            if (minute == 3)
            {
                town.Restart();
            }
        }
        shut.ShouldBe(2, "shut from minute 4 to 19");
    }

    [Fact]
    public void Every_failure_is_written_down_with_time_and_account_and_without_what_was_typed()
    {
        Create("yamane");
        Refused("yamane", "ちがう合言葉です");
        town.Clock.Now += TimeSpan.FromMinutes(1);
        Refused("海のそばの静かな町から", Password);
        Registry.Accounts.Lock("admin", "yamane");
        Refused("yamane", Password);
        Registry.Accounts.Unlock("admin", "yamane");
        Registry.Accounts.Verify("yamane", Password).ShouldBeOfType<SignIn.Welcome>();

        var failed = Registry.FailedSignIns.Newest(10);

        failed.Select(each => (each.Account, each.Problem)).ShouldBe([("yamane", SignInProblem.AccountLocked), (null, SignInProblem.LoginOrPassword), ("yamane", SignInProblem.LoginOrPassword)]);
        failed.Select(each => each.At).ShouldBe([town.Clock.Now, town.Clock.Now, Town.Morning]);
        (failed[0].Mark == failed[2].Mark, failed[0].Mark == failed[1].Mark).ShouldBe((true, false));
        Registry.FailedSignIns.Newest(10, failed[1].Id).Length.ShouldBe(1);
        Bytes.FilesWith(town.Root, "海のそばの静かな町").ShouldBeEmpty();
        Bytes.FilesWith(town.Root, "ちがう合言葉").ShouldBeEmpty();
    }

    [Fact]
    public void A_locked_or_finished_account_opens_nothing_and_holds_no_role_any_more()
    {
        Create("yamane", new HeldRole(Center, "counselor"));
        Registry.Accounts.Lock("admin", "yamane");
        Refused("yamane", Password).Problem.ShouldBe(SignInProblem.AccountLocked);
        Registry.Accounts.RolesOf("yamane").ShouldBeEmpty();
        Registry.Accounts.Unlock("admin", "yamane");
        Registry.Accounts.SetValidUntil("admin", "yamane", town.Clock.Now.AddDays(1));
        Registry.Accounts.RolesOf("yamane").ShouldNotBeEmpty();
        town.Clock.Now += TimeSpan.FromDays(1);
        Registry.Accounts.RolesOf("yamane").ShouldBeEmpty();
        Refused("yamane", Password).Problem.ShouldBe(SignInProblem.AccountExpired);
    }

    [Fact]
    public void What_is_kept_ready_of_an_accounts_cases_is_renewed_by_every_change()
    {
        Create("yamane");
        var id = new CaseId("c1");
        Registry.Accounts.Find("yamane")!.DisplayName.ShouldBe("山根（架空）");
        Registry.CaseLinks.CasesOf("yamane").ShouldBeEmpty();
        Registry.Accounts.Rename("admin", "yamane", "山根ミホ（架空）");
        Registry.CaseLinks.Tie("admin", "yamane", id, CaseTie.KeyPerson, "kp1");
        Registry.Accounts.Find("yamane")!.DisplayName.ShouldBe("山根ミホ（架空）");
        Registry.CaseLinks.Of("yamane", id).KeyPerson.ShouldBe(new KeyPersonId("kp1"));
        Registry.CaseLinks.Untie("admin", "yamane", id);
        Registry.CaseLinks.CasesOf("yamane").ShouldBeEmpty();
    }

    [Fact]
    public void A_password_is_changed_by_its_owner_who_knows_the_old_one()
    {
        Create("yamane");
        Codes(Registry.Accounts.ChangePassword("yamane", "知らない合言葉です", "山のむこうの静かな町-八")).ShouldBe(["password-wrong"]);
        Codes(Registry.Accounts.ChangePassword("yamane", Password, "短い")).ShouldBe(["password-length"]);
        Registry.Accounts.ChangePassword("yamane", Password, "山のむこうの静かな町-八").ShouldBeOfType<RegistryAnswer<Account>.Done>().Value.MustChangePassword.ShouldBeFalse();
        Registry.Accounts.Verify("yamane", "山のむこうの静かな町-八").ShouldBeOfType<SignIn.Welcome>();
        Registry.Accounts.ResetPassword("admin", "yamane", "管理者が決めた合言葉-九").ShouldBeOfType<RegistryAnswer<Account>.Done>().Value.MustChangePassword.ShouldBeTrue();
    }

    [Fact]
    public void All_that_is_wrong_with_an_account_is_told_at_once()
    {
        var account = new NewAccount("山根", "1234-5678-9012", new PersonId("mizuno"), "短い") { Roles = [new HeldRole(new OrganisationId("nowhere"), "counselor")] };
        Codes(Registry.Accounts.Create("admin", account)).ShouldBe(["id-unfit", "twelve-digits", "password-length", "person-taken", "organisation-unknown"], ignoreOrder: true);
        Registry.Accounts.FindByLogin("山根").ShouldBeNull();
    }

    [Fact]
    public void The_last_administrator_cannot_be_locked_out()
    {
        Create("root", new HeldRole(Center, "admin"));
        Codes(Registry.Accounts.Lock("root", "root")).ShouldBe(["last-admin"]);
        Codes(Registry.Accounts.SetRoles("root", "root", [])).ShouldBe(["last-admin"]);
        Create("second", new HeldRole(Center, "admin"));
        Registry.Accounts.Lock("second", "root").ShouldBeOfType<RegistryAnswer<Account>.Done>();
    }

    [Fact]
    public void Every_change_has_its_line_with_before_and_after_and_without_the_password()
    {
        Create("yamane", new HeldRole(Center, "counselor"));
        Registry.Accounts.Rename("admin", "yamane", "山根ミホ（架空）");
        Registry.Accounts.SetRoles("admin", "yamane", [new HeldRole(Center, "chief")]);
        var lines = Registry.Changes.Newest(10, "yamane").Reverse().ToArray();
        lines.Select(line => line.What).ShouldBe(["account.added", "membership.added", "account.changed", "membership.removed", "membership.added"], ignoreOrder: true);
        lines.ShouldAllBe(line => line.By == "admin" && line.At == town.Clock.Now);
        var renamed = lines.Single(line => line.What == "account.changed");
        (renamed.Before, renamed.After).ShouldBe(("{\"displayName\":\"山根（架空）\"}", "{\"displayName\":\"山根ミホ（架空）\"}"));
        lines.ShouldAllBe(line => !(line.After ?? "").Contains("pbkdf2"));
    }

    [Fact]
    public void What_names_a_person_of_a_case_stands_in_no_record_of_changes()
    {
        Registry.Accounts.Create("admin", new NewAccount("hanako", "架空ハナコ", Password: Password, IsStaff: false)).ShouldBeOfType<RegistryAnswer<Account>.Done>();
        var line = Registry.Changes.Newest(1).Single();
        $"{line.Subject} {line.After}".ShouldSatisfyAllConditions(text => text.ShouldNotContain("ハナコ"), text => text.ShouldNotContain("hanako"));
        Registry.Accounts.Verify("hanako", Password).ShouldBeOfType<SignIn.Welcome>().Account.Person.Value.ShouldBe(line.Subject);
    }

    [Fact]
    public void No_password_stands_in_a_file()
    {
        Create("yamane");
        town.Restart();
        town.Files().Where(file => Path.GetFileName(file) != "lock").ShouldAllBe(file => !Contains(file, Password));
        Registry.Accounts.Verify("yamane", Password).ShouldBeOfType<SignIn.Welcome>();
    }

    private static bool Contains(string file, string words)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)) >= 0;
    }

    private void Create(string login, params HeldRole[] roles) =>
        Registry.Accounts.Create("admin", new NewAccount(login, "山根（架空）", new PersonId(login.ToLowerInvariant() + "-p"), Password) { Roles = [.. roles] }).ShouldBeOfType<RegistryAnswer<Account>.Done>();

    private SignIn.Refused Refused(string login, string password) => Registry.Accounts.Verify(login, password).ShouldBeOfType<SignIn.Refused>();

    private static IEnumerable<string> Codes<T>(RegistryAnswer<T> answer) => answer.ShouldBeOfType<RegistryAnswer<T>.Refused>().Problems.Select(problem => problem.Code);

    public void Dispose() => town.Dispose();
}
