using System.Collections.Immutable;
using System.Text.Json;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Registry.Rows;

namespace Bansou.Flow.Storage.Registry;

/// <summary>サインインできなかった記録: when, at which account, why; never what was typed.</summary>
public sealed class FailedSignIns
{
    private readonly RegistryStore store;
    private readonly Func<string, byte[]> markOf;

    internal FailedSignIns(RegistryStore store, Func<string, byte[]> markOf) => (this.store, this.markOf) = (store, markOf);

    /// <summary>The newest first.</summary>
    /// <param name="before">Only older than this one, for the next page.</param>
    public ImmutableArray<FailedSignIn> Newest(int count, long? before = null) => store.Read(db => db.FailedSignIns
        .Where(row => before == null || row.Id < before).OrderByDescending(row => row.Id).Take(count).AsEnumerable()
        .Select(row => new FailedSignIn(row.Id, Instants.Of(row.At), row.Account, Convert.ToHexStringLower(row.Mark), Enum.Parse<SignInProblem>(row.Problem, ignoreCase: true))).ToImmutableArray());

    internal byte[] MarkOf(string login) => markOf(login);

    /// <summary>How often a password was tried with a login that nobody has, and when last.</summary>
    internal (int Count, DateTimeOffset Last) TriedBy(byte[] mark) => store.Read(db =>
    {
        var rows = db.FailedSignIns.Where(row => row.Mark == mark && row.Compared);
        return (rows.Count(), Instants.Of(rows.Max(row => (long?)row.At) ?? 0));
    });

    internal static FailedSignInRow Row(DateTimeOffset at, string? account, byte[] mark, SignInProblem problem, bool compared) => new()
    {
        At = Instants.Micros(at),
        Account = account,
        Mark = mark,
        Problem = JsonNamingPolicy.CamelCase.ConvertName(problem.ToString()),
        Compared = compared,
    };
}

/// <summary>サインインできなかった一回.</summary>
/// <param name="Account">Null when nobody has the login that was typed.</param>
/// <param name="Mark">The same for the same typed login, and says nothing else about it.</param>
public sealed record FailedSignIn(long Id, DateTimeOffset At, string? Account, string Mark, SignInProblem Problem);
