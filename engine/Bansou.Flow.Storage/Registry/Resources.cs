using System.Collections.Immutable;
using System.Globalization;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Registry.Rows;

namespace Bansou.Flow.Storage.Registry;

/// <summary>社会資源の一覧: what is there, when somebody last asked, and what has to be looked at. Words only: no marks, no order by quality (HR-7).</summary>
public sealed class Resources
{
    private readonly RegistryStore store;

    internal Resources(RegistryStore store) => this.store = store;

    /// <summary>By category, then by name.</summary>
    public ImmutableArray<ResourceEntry> All() => store.Read(db => db.Resources.OrderBy(row => row.Category).ThenBy(row => row.Name).AsEnumerable().Select(Of).ToImmutableArray());

    public ResourceEntry? Find(string id) => store.Read(db => db.Resources.SingleOrDefault(row => row.Id == id)) is { } row ? Of(row) : null;

    /// <summary>Adds it, or changes the one of that id.</summary>
    public RegistryAnswer<ResourceEntry> Save(string by, ResourceEntry entry) => store.Write(by, db => RegistryAnswer<ResourceEntry>.Of(Against(db, entry), () =>
    {
        var row = db.Resources.Find(entry.Id) ?? db.Resources.Add(new ResourceRow { Id = entry.Id, Name = "", Category = "" }).Entity;
        (row.Name, row.Category, row.Organisation, row.Capacity) = (entry.Name, entry.Category, entry.Organisation, entry.Capacity);
        (row.Concern, row.OperatorReply, row.Contact, row.Note) = (entry.Concern, entry.OperatorReply, entry.Contact, entry.Note);
        row.CheckedOn = entry.CheckedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        row.ClosedAt = entry.IsClosed ? row.ClosedAt ?? Instants.Micros(store.Now) : null;
        return Of(row);
    }));

    private static IEnumerable<RegistryProblem> Against(RegistryDb db, ResourceEntry entry) =>
    [
        .. FreeText.NeededId("id", entry.Id),
        .. FreeText.Needed("name", entry.Name),
        .. FreeText.Needed("category", entry.Category, 60),
        .. FreeText.Against("capacity", entry.Capacity, 400),
        .. FreeText.Against("concern", entry.Concern),
        .. FreeText.Against("operatorReply", entry.OperatorReply),
        .. FreeText.Against("contact", entry.Contact, 400),
        .. FreeText.Against("note", entry.Note),
        .. entry.Organisation is { } organisation && !db.Organisations.Any(row => row.Id == organisation)
            ? [new RegistryProblem("organisation-unknown", "organisation", "この組織は名簿にありません。先に組織を登録してください。")]
            : Array.Empty<RegistryProblem>(),
    ];

    internal static ResourceEntry Of(ResourceRow row) => new(row.Id, row.Name, row.Category, row.Organisation)
    {
        CheckedOn = row.CheckedOn is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
        Capacity = row.Capacity,
        Concern = row.Concern,
        OperatorReply = row.OperatorReply,
        Contact = row.Contact,
        Note = row.Note,
        IsClosed = row.ClosedAt is not null,
    };
}

/// <summary>社会資源.</summary>
public sealed record ResourceEntry(string Id, string Name, string Category, string? Organisation = null)
{
    /// <summary>最後に空きをたずねた日.</summary>
    public DateOnly? CheckedOn { get; init; }

    /// <summary>空きのようす, in words.</summary>
    public string Capacity { get; init; } = "";

    /// <summary>確認が必要なこと; for staff.</summary>
    public string Concern { get; init; } = "";

    /// <summary>運営する側の返事.</summary>
    public string OperatorReply { get; init; } = "";

    public string Contact { get; init; } = "";
    public string Note { get; init; } = "";
    public bool IsClosed { get; init; }
}
