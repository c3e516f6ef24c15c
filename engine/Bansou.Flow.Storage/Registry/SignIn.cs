namespace Bansou.Flow.Storage.Registry;

/// <summary>サインイン: an account, or why not in words that say no more than the one at the door may know.</summary>
public abstract record SignIn
{
    private SignIn() { }

    public sealed record Welcome(Account Account) : SignIn;

    /// <param name="RetryAt">When it can be tried again, or null.</param>
    public sealed record Refused(SignInProblem Problem, string Message, DateTimeOffset? RetryAt = null) : SignIn
    {
        /// <summary>Stable kebab name.</summary>
        public string Code => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(Problem.ToString());
    }

    internal static SignIn No(SignInProblem problem, DateTimeOffset? retryAt = null) => new Refused(problem, problem switch
    {
        SignInProblem.LoginOrPassword => "サインインの名前か合言葉がちがいます。もう一度たしかめてください。",
        SignInProblem.TooManyAttempts => "何度もちがう合言葉が入れられたので、すこし待ってください。急ぐときは管理者にたのんでください。",
        SignInProblem.AccountLocked => "このアカウントは止められています。管理者にたずねてください。",
        SignInProblem.AccountExpired => "このアカウントの使える期間は終わりました。続けて使うときは、管理者にたのんでください。",
        _ => throw new System.Diagnostics.UnreachableException(problem.ToString()),
    }, retryAt);
}

/// <summary>サインインできないわけ.</summary>
public enum SignInProblem
{
    LoginOrPassword,
    TooManyAttempts,
    AccountLocked,
    AccountExpired,
}
