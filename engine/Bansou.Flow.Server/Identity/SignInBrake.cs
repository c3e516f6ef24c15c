using System.Collections.Concurrent;

namespace Bansou.Flow.Server.Identity;

/// <summary>Slows guessing of passwords: a few failures for a login, some more for an address, then a pause.</summary>
internal sealed class SignInBrake(TimeProvider time)
{
    private const int FailuresOfLogin = 5;
    private const int FailuresOfAddress = 50;
    private const int MostKept = 10_000;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, (int Count, DateTimeOffset Since)> failures = new(StringComparer.Ordinal);

    /// <summary>How long to wait, or null when a try is free.</summary>
    public TimeSpan? Wait(string login, string address) => Wait("login:" + login, FailuresOfLogin) ?? Wait("address:" + address, FailuresOfAddress);

    public void Failed(string login, string address)
    {
        if (failures.Count > MostKept)
        {
            Sweep();
        }
        Count("login:" + login);
        Count("address:" + address);
    }

    public void Succeeded(string login) => failures.TryRemove("login:" + login, out _);

    private TimeSpan? Wait(string key, int limit)
    {
        if (!failures.TryGetValue(key, out var failed) || failed.Count < limit)
        {
            return null;
        }
        var left = failed.Since + Window - time.GetUtcNow();
        return left > TimeSpan.Zero ? left : null;
    }

    private void Count(string key)
    {
        var now = time.GetUtcNow();
        failures.AddOrUpdate(key, (1, now), (_, failed) => now - failed.Since > Window ? (1, now) : (failed.Count + 1, failed.Since));
    }

    private void Sweep()
    {
        var now = time.GetUtcNow();
        foreach (var (key, failed) in failures)
        {
            if (now - failed.Since > Window)
            {
                failures.TryRemove(key, out _);
            }
        }
    }
}
