using System.Collections.Concurrent;

namespace Bansou.Flow.Server.Partners;

/// <summary>Slows who tries many links, and who hammers one: a person reads and answers a few times, not a hundred.</summary>
internal sealed class PartnerBrake(TimeProvider time)
{
    private const int WrongOfAddress = 20;
    private const int CallsOfLink = 120;
    private const int MostKept = 10_000;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, (int Count, DateTimeOffset Since)> counted = new(StringComparer.Ordinal);

    /// <summary>Counts a call of a link that exists; how long to wait, or null when it is free.</summary>
    public TimeSpan? Called(string link) => Count("link " + link) > CallsOfLink ? Left("link " + link) : null;

    /// <summary>How long an address has to wait that tried links which are not there.</summary>
    public TimeSpan? Wait(string address) => counted.TryGetValue("from " + address, out var known) && known.Count >= WrongOfAddress ? Left("from " + address) : null;

    public void Wrong(string address) => Count("from " + address);

    private int Count(string key)
    {
        var now = time.GetUtcNow();
        if (counted.Count > MostKept)
        {
            foreach (var old in counted.Where(each => now - each.Value.Since > Window))
            {
                counted.TryRemove(old.Key, out _);
            }
        }
        return counted.AddOrUpdate(key, (1, now), (_, known) => now - known.Since > Window ? (1, now) : (known.Count + 1, known.Since)).Count;
    }

    private TimeSpan? Left(string key) => counted.TryGetValue(key, out var known) && known.Since + Window - time.GetUtcNow() is { } left && left > TimeSpan.Zero ? left : null;
}
