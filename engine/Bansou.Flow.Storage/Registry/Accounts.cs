using System.Collections.Immutable;
using System.Security.Cryptography;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Registry.Rows;
using Microsoft.EntityFrameworkCore;

namespace Bansou.Flow.Storage.Registry;

/// <summary>アカウントの一覧: who can sign in, in which roles. Every change is written down with who made it.</summary>
public sealed class Accounts
{
    private const int OpaqueLength = 8;

    private readonly RegistryStore store;
    private readonly FailedSignIns failed;
    private readonly Func<Pack?> pack;

    internal Accounts(RegistryStore store, FailedSignIns failed, Func<Pack?> pack) => (this.store, this.failed, this.pack) = (store, failed, pack);

    public ImmutableArray<Account> All() => store.Read(db => Loaded(db).OrderBy(row => row.Login).AsEnumerable().Select(Of).ToImmutableArray());

    public Account? Find(string id) => store.Read(db => Loaded(db).SingleOrDefault(row => row.Id == id)) is { } row ? Of(row) : null;

    public Account? FindByLogin(string login) => store.Read(db => Loaded(db).SingleOrDefault(row => row.Login == Lower(login))) is { } row ? Of(row) : null;

    /// <summary>Roles that the account holds now; none once it is locked or its time is over, so that a session does not outlive it.</summary>
    public ImmutableArray<Membership> RolesOf(string id) => Find(id) is { } account && IsOpen(account) ? account.Memberships : [];

    /// <summary>Who signs in with this login and password.</summary>
    public SignIn Verify(string login, string password) => new SignInDoor(store, failed, Of).Try(Lower(login), password);

    public RegistryAnswer<Account> Create(string by, NewAccount account)
    {
        var login = Lower(account.Login);
        var derived = PasswordSetting.Derive(account.Password, login);
        return store.Write(by, db => RegistryAnswer<AccountRow>.Of(
            AccountRules.Against(db, account with { Login = login }), () => Add(db, account, login, Instants.Micros(store.Now), derived)).Then(Of));
    }

    /// <summary>The account sets its own; the old one is asked for again.</summary>
    public RegistryAnswer<Account> ChangePassword(string id, string old, string fresh)
    {
        var setting = PasswordSetting.ByOwner(store.Read(db => db.Accounts.SingleOrDefault(row => row.Id == id)), old, fresh);
        return Change(id, id, (_, _) => setting.Problems, setting.Apply);
    }

    /// <summary>An administrator sets one that is changed at the next sign-in.</summary>
    public RegistryAnswer<Account> ResetPassword(string by, string id, string fresh)
    {
        var setting = PasswordSetting.ByAdmin(fresh, id);
        return Change(by, id, (_, _) => setting.Problems, setting.Apply);
    }

    public RegistryAnswer<Account> Rename(string by, string id, string displayName) =>
        Change(by, id, (_, _) => FreeText.Needed("displayName", displayName), row => row.DisplayName = displayName);

    public RegistryAnswer<Account> Lock(string by, string id) => Change(by, id, (db, row) => AccountRules.AgainstLosingTheLastAdmin(db, row), row => row.LockedAt ??= Instants.Micros(store.Now));

    public RegistryAnswer<Account> Unlock(string by, string id) => Change(by, id, (_, _) => [], row => (row.LockedAt, row.FailedAttempts, row.RetryAt) = (null, 0, null));

    /// <summary>The instant from which the account is over; null for no end.</summary>
    public RegistryAnswer<Account> SetValidUntil(string by, string id, DateTimeOffset? until) =>
        Change(by, id, (db, row) => until is null ? [] : AccountRules.AgainstLosingTheLastAdmin(db, row), row => row.ValidUntil = until is { } at ? Instants.Micros(at) : null);

    /// <summary>Sets all roles of an account; those not named are taken away.</summary>
    public RegistryAnswer<Account> SetRoles(string by, string id, ImmutableArray<HeldRole> roles) => Change(by, id,
        (db, row) => AccountRules.AgainstRoles(db, roles).Concat(roles.Any(AccountRules.IsAdmin) ? [] : AccountRules.AgainstLosingTheLastAdmin(db, row)),
        row => Hold(row, roles));

    internal static AccountRow Add(RegistryDb db, NewAccount account, string login, long at, string? derived)
    {
        var id = account.IsStaff ? login : "p-" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(OpaqueLength));
        var row = new AccountRow
        {
            Id = id,
            Login = login,
            Person = account.IsStaff ? account.Person!.Value.Value : id,
            DisplayName = account.DisplayName,
            IsStaff = account.IsStaff,
            Password = derived ?? "",
            MustChangePassword = account.MustChangePassword,
            ValidUntil = account.ValidUntil is { } until ? Instants.Micros(until) : null,
            CreatedAt = at,
        };
        Hold(row, account.Roles);
        db.Accounts.Add(row);
        return row;
    }

    private static void Hold(AccountRow row, ImmutableArray<HeldRole> roles)
    {
        row.Memberships.RemoveAll(held => !roles.Any(role => role.Organisation.Value == held.Organisation && role.Role == held.Role));
        foreach (var role in roles)
        {
            if (row.Memberships.Find(held => held.Organisation == role.Organisation.Value && held.Role == role.Role) is { } held)
            {
                held.Specialty = role.Specialty;
            }
            else
            {
                row.Memberships.Add(new MembershipRow { Account = row.Id, Organisation = role.Organisation.Value, Role = role.Role, Specialty = role.Specialty });
            }
        }
    }

    private RegistryAnswer<Account> Change(string by, string id, Func<RegistryDb, AccountRow, IEnumerable<RegistryProblem>> against, Action<AccountRow> change) => store.Write(by, db =>
    {
        if (Loaded(db).SingleOrDefault(row => row.Id == id) is not { } row)
        {
            return RegistryAnswer<Account>.Not("account-unknown", "account", "このアカウントは見つかりません。");
        }
        return RegistryAnswer<Account>.Of(against(db, row), () =>
        {
            change(row);
            return Of(row);
        });
    });

    private bool IsOpen(Account account) => account.LockedAt is null && !(account.ValidUntil <= store.Now);

    private static IQueryable<AccountRow> Loaded(RegistryDb db) => db.Accounts.Include(row => row.Memberships).Include(row => row.Links);

    private static string Lower(string login) => login.Trim().ToLowerInvariant();

    private Account Of(AccountRow row) => AccountReading.Of(row, pack());
}
