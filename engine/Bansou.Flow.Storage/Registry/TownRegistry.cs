using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Journal;
using Bansou.Flow.Storage.Sealing;

namespace Bansou.Flow.Storage.Registry;

/// <summary>名簿: a municipality's accounts, roles, organisations and resources as rows, with the record of changes and of readings.</summary>
public sealed class TownRegistry
{
    private readonly RegistryStore store;
    private readonly JournalWriter writer;
    private Municipal? kept;

    internal TownRegistry(string file, JournalWriter writer, JournalReader reader, KeyStore keys, Func<DateTimeOffset> now, Func<Pack?> published)
    {
        this.writer = writer;
        store = new RegistryStore(file, writer, now);
        FailedSignIns = new FailedSignIns(store, keys.MarkOf);
        Accounts = new Accounts(store, FailedSignIns, () => published() is { } pack ? Today(pack) : null);
        CaseLinks = new CaseLinks(store);
        Organisations = new Organisations(store);
        Resources = new Resources(store);
        Visits = new Visits(store);
        Developments = new Developments(store);
        Filters = new SavedFilters(store);
        Substitutes = new Substitutes(store, () => published() is { } pack ? Today(pack) : null);
        Settings = new TownSettings(store);
        Changes = new RegistryChanges(store);
        Readings = new ReadLog(store, writer, id => KeyOf(id, reader, keys));
    }

    public Accounts Accounts { get; }

    public FailedSignIns FailedSignIns { get; }

    public CaseLinks CaseLinks { get; }

    public Organisations Organisations { get; }

    public Resources Resources { get; }

    public Visits Visits { get; }

    public Developments Developments { get; }

    public SavedFilters Filters { get; }

    public Substitutes Substitutes { get; }

    public TownSettings Settings { get; }

    public RegistryChanges Changes { get; }

    public ReadLog Readings { get; }

    /// <summary>Counts up with every change, so that what was read can be kept until then.</summary>
    public long Generation => store.Generation;

    /// <summary>The published pack with the people, organisations and resources of today.</summary>
    public Pack Today(Pack published)
    {
        var now = store.Now;
        var known = Volatile.Read(ref kept);
        if (known is null || !ReferenceEquals(known.Published, published) || known.Generation != store.Generation || now >= known.Until)
        {
            var generation = store.Generation;
            using var database = store.OpenToRead();
            var (today, until) = TodaysPack.Of(database, published, now);
            known = new Municipal(published, generation, until, today);
            Volatile.Write(ref kept, known);
        }
        return known.Today;
    }

    /// <summary>Takes over what a pack brings and the registry does not have yet; what is there stays as it is.</summary>
    internal void Seed(Pack pack, string by)
    {
        store.Write(by, db => Seeding.Add(db, pack, Instants.Micros(store.Now)));
        store.Renew();
    }

    /// <summary>A database from before there was a registry.</summary>
    internal void SeedIfEmpty(Pack? pack)
    {
        if (pack is not null && writer.Between(database => database.Number("SELECT 1 FROM organisations LIMIT 1")) is null)
        {
            Seed(pack, "@pack");
        }
    }

    internal RegistryStore Store => store;

    private static StreamKey? KeyOf(CaseId id, JournalReader reader, KeyStore keys) =>
        reader.Find(StreamNames.Of(id)) is { } place ? keys.Find(place.Key) : null;

    private sealed record Municipal(Pack Published, long Generation, DateTimeOffset Until, Pack Today);
}
