namespace Bansou.Flow.Server.Identity;

/// <summary>Somebody who is signed in on one browser. What the account may do is looked up with every request.</summary>
internal sealed class Session(string municipality, string account, DateTimeOffset begun)
{
    public string Municipality { get; } = municipality;

    /// <summary>Id of the account.</summary>
    public string Account { get; } = account;

    public DateTimeOffset Begun { get; } = begun;

    /// <summary>Moves with every request; only <see cref="SessionBook"/> writes it.</summary>
    public DateTimeOffset LastSeen { get; set; } = begun;

    /// <summary>Signed out.</summary>
    public bool HasEnded { get; set; }
}
