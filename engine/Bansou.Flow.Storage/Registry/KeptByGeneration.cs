using System.Collections.Concurrent;

namespace Bansou.Flow.Storage.Registry;

/// <summary>Keeps what was read until the registry changes: every reading of a case asks it, and few change it.</summary>
internal sealed class KeptByGeneration<TValue>(RegistryStore store, Func<string, TValue> read)
{
    /// <summary>More than any town hall has accounts; then it begins anew.</summary>
    private const int Most = 5000;

    private Generation kept = new(-1, new(StringComparer.Ordinal));

    public TValue Of(string key)
    {
        var known = Volatile.Read(ref kept);
        // Read before what is kept under it: a change in between makes it old at once.
        var now = store.Generation;
        if (known.Number != now || known.Values.Count > Most)
        {
            known = new Generation(now, new(StringComparer.Ordinal));
            Volatile.Write(ref kept, known);
        }
        return known.Values.GetOrAdd(key, read);
    }

    private sealed record Generation(long Number, ConcurrentDictionary<string, TValue> Values);
}
