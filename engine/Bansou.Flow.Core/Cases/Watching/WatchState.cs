namespace Bansou.Flow.Core.Cases.Watching;

/// <summary>緩やかな見守り: nothing, being prepared, or going on (CS-12).</summary>
public abstract record WatchState
{
    private WatchState() { }

    public static readonly WatchState None = new NotWatching();

    public sealed record NotWatching : WatchState;

    /// <summary>Opened, but somebody who catches an SOS, a living bond or the rhythm is still missing (HR-6).</summary>
    public sealed record Preparing : WatchState;

    /// <param name="SosReceiver">SOSを受ける人.</param>
    /// <param name="NextContact">When somebody looks in next.</param>
    public sealed record Watching(string SosReceiver, DateTimeOffset Since, DateTimeOffset NextContact, int ContactsMade) : WatchState;
}
