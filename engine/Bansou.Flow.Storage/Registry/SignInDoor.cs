using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Registry.Rows;
using Microsoft.EntityFrameworkCore;

namespace Bansou.Flow.Storage.Registry;

/// <summary>The door: compares before it says anything, counts what was wrong, and lets nobody guess on.</summary>
internal sealed class SignInDoor(RegistryStore store, Func<AccountRow, Account> read)
{
    private const int AttemptsBeforeWaiting = 5;
    private static readonly TimeSpan Wait = TimeSpan.FromMinutes(15);

    public SignIn Try(string login, string password)
    {
        var known = store.Read(db => db.Accounts.SingleOrDefault(row => row.Login == login));
        if (known?.RetryAt is { } at && Instants.Micros(store.Now) < at)
        {
            return SignIn.No(SignInProblem.TooManyAttempts, Instants.Of(at));
        }
        // Outside of any transaction: deriving takes its time on purpose.
        var matches = password.Length <= Passwords.Longest && Passwords.Matches(password, known?.Password);
        if (known is null)
        {
            return SignIn.No(SignInProblem.LoginOrPassword);
        }
        var renewed = matches && Passwords.IsDated(known.Password) ? Passwords.Derive(password) : null;
        return matches ? Entered(known.Id, renewed) : Missed(known.Id);
    }

    private SignIn Entered(string id, string? renewed) => Change(id, row =>
    {
        (row.FailedAttempts, row.RetryAt) = (0, null);
        row.Password = renewed ?? row.Password;
        return row switch
        {
            { LockedAt: not null } => SignIn.No(SignInProblem.AccountLocked),
            { ValidUntil: { } until } when until <= Instants.Micros(store.Now) => SignIn.No(SignInProblem.AccountExpired),
            _ => new SignIn.Welcome(read(row)),
        };
    });

    private SignIn Missed(string id) => Change(id, row =>
    {
        row.FailedAttempts++;
        if (row.FailedAttempts < AttemptsBeforeWaiting)
        {
            return SignIn.No(SignInProblem.LoginOrPassword);
        }
        var until = store.Now + Wait;
        (row.FailedAttempts, row.RetryAt) = (0, Instants.Micros(until));
        return SignIn.No(SignInProblem.TooManyAttempts, until);
    });

    private SignIn Change(string id, Func<AccountRow, SignIn> change)
    {
        var answer = store.Write<SignIn>(id, db => new RegistryAnswer<SignIn>.Done(
            db.Accounts.Include(row => row.Memberships).Include(row => row.Links).SingleOrDefault(row => row.Id == id) is { } row ? change(row) : SignIn.No(SignInProblem.LoginOrPassword)));
        return ((RegistryAnswer<SignIn>.Done)answer).Value;
    }
}
