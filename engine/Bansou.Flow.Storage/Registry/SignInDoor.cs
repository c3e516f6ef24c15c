using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Registry.Rows;
using Microsoft.EntityFrameworkCore;

namespace Bansou.Flow.Storage.Registry;

/// <summary>
/// The door: compares before it says anything, writes down what was wrong, and lets nobody guess on. A login that nobody has is treated like one that somebody
/// has, so that the door does not tell who is behind it.
/// </summary>
internal sealed class SignInDoor(RegistryStore store, FailedSignIns failed, Func<AccountRow, Account> read)
{
    private const int AttemptsBeforeWaiting = 5;
    private static readonly TimeSpan Wait = TimeSpan.FromMinutes(15);

    public SignIn Try(string login, string password)
    {
        var known = store.Read(db => db.Accounts.SingleOrDefault(row => row.Login == login));
        var mark = failed.MarkOf(login);
        var tried = known is null ? failed.TriedBy(mark) : default;
        if (ShutUntil(known, tried) is { } at && store.Now < at)
        {
            return Write(known?.Id, mark, compared: false, _ => SignIn.No(SignInProblem.TooManyAttempts, at));
        }
        // Outside of any transaction: deriving takes its time on purpose.
        var matches = password.Length <= Passwords.Longest && Passwords.Matches(password, known?.Password);
        if (known is null)
        {
            return Write(null, mark, compared: true, _ => Wrong(tried.Count + 1));
        }
        var renewed = matches && Passwords.IsDated(known.Password) ? Passwords.Derive(password) : null;
        return Write(known.Id, mark, compared: true, db => Row(db, known.Id) is not { } row ? SignIn.No(SignInProblem.LoginOrPassword) : matches ? Entered(row, renewed) : Missed(row));
    }

    /// <summary>Of a stranger, as it would be if the failures were counted on an account.</summary>
    private static DateTimeOffset? ShutUntil(AccountRow? known, (int Count, DateTimeOffset Last) tried) => known switch
    {
        not null => known.RetryAt is { } at ? Instants.Of(at) : null,
        null => tried.Count > 0 && tried.Count % AttemptsBeforeWaiting == 0 ? tried.Last + Wait : null,
    };

    private SignIn Entered(AccountRow row, string? renewed)
    {
        (row.FailedAttempts, row.RetryAt) = (0, null);
        row.Password = renewed ?? row.Password;
        return row switch
        {
            { LockedAt: not null } => SignIn.No(SignInProblem.AccountLocked),
            { ValidUntil: { } until } when until <= Instants.Micros(store.Now) => SignIn.No(SignInProblem.AccountExpired),
            _ => new SignIn.Welcome(read(row)),
        };
    }

    private SignIn Missed(AccountRow row)
    {
        row.FailedAttempts++;
        var wrong = Wrong(row.FailedAttempts);
        if (wrong is SignIn.Refused { RetryAt: { } until })
        {
            (row.FailedAttempts, row.RetryAt) = (0, Instants.Micros(until));
        }
        return wrong;
    }

    private SignIn Wrong(int times) => times % AttemptsBeforeWaiting == 0 ? SignIn.No(SignInProblem.TooManyAttempts, store.Now + Wait) : SignIn.No(SignInProblem.LoginOrPassword);

    /// <summary>A refusal is on disk before it is told.</summary>
    private SignIn Write(string? account, byte[] mark, bool compared, Func<RegistryDb, SignIn> enter)
    {
        var answer = store.Write<SignIn>(account ?? "@door", db =>
        {
            var result = enter(db);
            if (result is SignIn.Refused refused)
            {
                db.FailedSignIns.Add(FailedSignIns.Row(store.Now, account, mark, refused.Problem, compared));
            }
            return new RegistryAnswer<SignIn>.Done(result);
        });
        return ((RegistryAnswer<SignIn>.Done)answer).Value;
    }

    private static AccountRow? Row(RegistryDb db, string id) => db.Accounts.Include(row => row.Memberships).Include(row => row.Links).SingleOrDefault(row => row.Id == id);
}
