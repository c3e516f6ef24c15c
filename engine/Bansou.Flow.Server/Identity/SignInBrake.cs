using System.Collections.Concurrent;

namespace Bansou.Flow.Server.Identity;

/// <summary>Slows one address that tries many logins; guessing at one login is slowed by the registry.</summary>
internal sealed partial class SignInBrake(TimeProvider time, ILogger<SignInBrake> log)
{
    private const int FailuresOfAddress = 50;
    private const int MostKept = 10_000;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, (int Count, DateTimeOffset Since)> failures = new(StringComparer.Ordinal);

    /// <summary>How long to wait, or null when a try is free.</summary>
    public TimeSpan? Wait(string address)
    {
        if (!failures.TryGetValue(address, out var failed) || failed.Count < FailuresOfAddress)
        {
            return null;
        }
        var left = failed.Since + Window - time.GetUtcNow();
        return left > TimeSpan.Zero ? left : null;
    }

    public void Failed(string address, string municipality, string code)
    {
        SignInFailed(log, municipality, code);
        var now = time.GetUtcNow();
        if (failures.Count > MostKept)
        {
            Sweep(now);
        }
        failures.AddOrUpdate(address, (1, now), (_, failed) => now - failed.Since > Window ? (1, now) : (failed.Count + 1, failed.Since));
    }

    /// <summary>Neither what was typed nor where from; which account it was, the registry has written down.</summary>
    [LoggerMessage(1, LogLevel.Warning, "A sign-in to {Municipality} failed: {Code}.")]
    private static partial void SignInFailed(ILogger log, string municipality, string code);

    private void Sweep(DateTimeOffset now)
    {
        foreach (var (key, failed) in failures)
        {
            if (now - failed.Since > Window)
            {
                failures.TryRemove(key, out _);
            }
        }
    }
}
