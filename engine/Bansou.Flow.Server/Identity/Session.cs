namespace Bansou.Flow.Server.Identity;

/// <summary>Somebody who is signed in on one browser.</summary>
internal sealed class Session(Account account, DateTimeOffset begun)
{
    public Account Account { get; } = account;

    public DateTimeOffset Begun { get; } = begun;

    /// <summary>Moves with every request; only <see cref="SessionBook"/> writes it.</summary>
    public DateTimeOffset LastSeen { get; set; } = begun;

    /// <summary>Signed out.</summary>
    public bool HasEnded { get; set; }

    /// <summary>Set by <see cref="SignedIn"/> before an endpoint that is not for anybody runs.</summary>
    public static ValueTask<Session?> BindAsync(HttpContext context) => ValueTask.FromResult(context.Features.Get<Session>());
}
