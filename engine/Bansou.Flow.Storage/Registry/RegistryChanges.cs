using System.Collections.Immutable;
using Bansou.Flow.Storage.Cases;

namespace Bansou.Flow.Storage.Registry;

/// <summary>名簿の変更の記録: who changed what and when, before and after; nothing in it can be changed.</summary>
public sealed class RegistryChanges
{
    private readonly RegistryStore store;

    internal RegistryChanges(RegistryStore store) => this.store = store;

    /// <summary>The newest first.</summary>
    /// <param name="subject">Only of this account, organisation, resource ...; null for all.</param>
    /// <param name="before">Only older than this one, for the next page.</param>
    public ImmutableArray<RegistryChange> Newest(int count, string? subject = null, long? before = null) => store.Read(db => db.Changes
        .Where(row => (subject == null || row.Subject == subject) && (before == null || row.Id < before))
        .OrderByDescending(row => row.Id).Take(count).AsEnumerable()
        .Select(row => new RegistryChange(row.Id, Instants.Of(row.At), row.By, row.What, row.Subject, row.Before, row.After)).ToImmutableArray());
}

/// <summary>変更の一行.</summary>
/// <param name="What">Such as <c>account.changed</c>.</param>
/// <param name="Before">JSON of what changed; null when it was added.</param>
/// <param name="After">JSON of what changed; null when it was removed.</param>
public sealed record RegistryChange(long Id, DateTimeOffset At, string By, string What, string Subject, string? Before, string? After);
