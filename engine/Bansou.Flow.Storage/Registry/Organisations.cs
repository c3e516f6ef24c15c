using System.Collections.Immutable;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Registry.Rows;

namespace Bansou.Flow.Storage.Registry;

/// <summary>組織の一覧: never removed, because cases name them; closed when they are gone.</summary>
public sealed class Organisations
{
    private readonly RegistryStore store;

    internal Organisations(RegistryStore store) => this.store = store;

    public ImmutableArray<OrganisationEntry> All() => store.Read(db => db.Organisations.OrderBy(row => row.Id).AsEnumerable().Select(Of).ToImmutableArray());

    public OrganisationEntry? Find(string id) => store.Read(db => db.Organisations.SingleOrDefault(row => row.Id == id)) is { } row ? Of(row) : null;

    /// <summary>Adds it, or changes the one of that id.</summary>
    public RegistryAnswer<OrganisationEntry> Save(string by, OrganisationEntry entry) => store.Write(by, db => RegistryAnswer<OrganisationEntry>.Of(Against(entry), () =>
    {
        var row = db.Organisations.Find(entry.Id) ?? db.Organisations.Add(new OrganisationRow { Id = entry.Id, Name = "", Kind = "" }).Entity;
        (row.Name, row.Kind, row.Contact, row.Note) = (entry.Name, entry.Kind, entry.Contact, entry.Note);
        row.ClosedAt = entry.IsClosed ? row.ClosedAt ?? Instants.Micros(store.Now) : null;
        return Of(row);
    }));

    private static IEnumerable<RegistryProblem> Against(OrganisationEntry entry) =>
    [
        .. FreeText.NeededId("id", entry.Id),
        .. FreeText.Needed("name", entry.Name),
        .. FreeText.Needed("kind", entry.Kind, 40),
        .. FreeText.Against("contact", entry.Contact, 400),
        .. FreeText.Against("note", entry.Note),
    ];

    private static OrganisationEntry Of(OrganisationRow row) => new(row.Id, row.Name, row.Kind, row.Contact, row.Note, row.ClosedAt is not null);
}

/// <summary>組織.</summary>
/// <param name="Kind">municipality, contractor, hospital, employer ... (free).</param>
public sealed record OrganisationEntry(string Id, string Name, string Kind, string Contact = "", string Note = "", bool IsClosed = false);
