using System.Collections.Concurrent;
using Bansou.Flow.Server.Identity;

namespace Bansou.Flow.Server.Live;

/// <summary>Who listens now.</summary>
internal sealed class LiveListeners
{
    private readonly ConcurrentDictionary<string, LiveListener> all = new(StringComparer.Ordinal);

    public IEnumerable<KeyValuePair<string, LiveListener>> Of(string municipality) => all.Where(listener => listener.Value.Acting.Municipality.Slug == municipality);

    public void Add(string connection, LiveListener listener) => all[connection] = listener;

    public void Remove(string connection) => all.TryRemove(connection, out _);
}

/// <param name="Leave">Ends the connection.</param>
internal sealed record LiveListener(Acting Acting, Action Leave);
