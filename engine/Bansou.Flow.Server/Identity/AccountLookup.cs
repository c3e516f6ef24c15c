using System.Collections.Concurrent;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Server.Hosting;
using Bansou.Flow.Storage.Registry;

namespace Bansou.Flow.Server.Identity;

/// <summary>The account of a session as it is now; kept until the registry or the published pack changes.</summary>
internal sealed class AccountLookup(Installation installation, TimeProvider time)
{
    private readonly ConcurrentDictionary<(string Municipality, string Account), Kept> kept = new();

    /// <summary>Null once the account is locked, gone, or its time is over.</summary>
    public SignedInAccount? Find(Session session)
    {
        if (installation.Find(session.Municipality) is not { } municipality)
        {
            return null;
        }
        var (generation, pack) = (municipality.Registry.Generation, municipality.Flows.Pack);
        var key = (session.Municipality, session.Account);
        if (!kept.TryGetValue(key, out var known) || known.Generation != generation || !ReferenceEquals(known.Pack, pack))
        {
            kept[key] = known = new Kept(generation, pack, municipality.Registry.Accounts.Find(session.Account));
        }
        return known.Account is { LockedAt: null } account && !(account.ValidUntil <= time.GetUtcNow()) ? new SignedInAccount(session, municipality, account) : null;
    }

    private sealed record Kept(long Generation, Pack? Pack, Account? Account);
}
