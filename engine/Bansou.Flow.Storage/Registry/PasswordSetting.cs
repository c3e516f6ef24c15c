using System.Collections.Immutable;
using Bansou.Flow.Storage.Registry.Rows;

namespace Bansou.Flow.Storage.Registry;

/// <summary>A password made ready before any lock is taken: deriving takes its time on purpose, and no case should wait for it.</summary>
internal sealed record PasswordSetting(ImmutableArray<RegistryProblem> Problems, string? Derived, bool MustChange)
{
    /// <summary>Null when it is unfit, or none is set; what is wrong is told elsewhere.</summary>
    public static string? Derive(string? password, string login) =>
        password is null || Passwords.Against(password, login).Any() ? null : Passwords.Derive(password);

    public static PasswordSetting ByAdmin(string fresh, string login) => new([.. Passwords.Against(fresh, login)], Derive(fresh, login), MustChange: true);

    public static PasswordSetting ByOwner(AccountRow? known, string old, string fresh)
    {
        if (!Passwords.Matches(old, known?.Password))
        {
            return Refused("password-wrong", "old", "いまの合言葉がちがいます。");
        }
        return old == fresh
            ? Refused("password-same", "password", "いまとちがう合言葉にしてください。")
            : new PasswordSetting([.. Passwords.Against(fresh, known!.Login)], Derive(fresh, known.Login), MustChange: false);
    }

    public void Apply(AccountRow row) => (row.Password, row.MustChangePassword, row.FailedAttempts, row.RetryAt) = (Derived!, MustChange, 0, null);

    private static PasswordSetting Refused(string code, string place, string message) => new([new RegistryProblem(code, place, message)], null, false);
}
