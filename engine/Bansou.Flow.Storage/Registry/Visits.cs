using System.Collections.Immutable;
using System.Globalization;
using Bansou.Flow.Storage.Registry.Rows;

namespace Bansou.Flow.Storage.Registry;

/// <summary>訪問の記録 (CO-3): kept by those who build up the region; about firms and places, never about a person of a case.</summary>
public sealed class Visits
{
    private readonly RegistryStore store;

    internal Visits(RegistryStore store) => this.store = store;

    /// <summary>The newest first; of one resource, or of all.</summary>
    public ImmutableArray<VisitEntry> All(string? resource = null) => store.Read(db => db.Visits.Where(row => resource == null || row.Resource == resource)
        .OrderByDescending(row => row.VisitedOn).ThenBy(row => row.Id).AsEnumerable().Select(Of).ToImmutableArray());

    /// <summary>Who visited stays who visited, whoever mends the words later.</summary>
    public RegistryAnswer<VisitEntry> Save(string by, VisitEntry entry) => store.Write(by, db => RegistryAnswer<VisitEntry>.Of(Against(db, entry), () =>
    {
        var row = db.Visits.Find(entry.Id) ?? db.Visits.Add(new VisitRow { Id = entry.Id, Resource = "", VisitedOn = "", Visitor = entry.Visitor }).Entity;
        (row.Resource, row.VisitedOn, row.NextOn) = (entry.Resource, Text(entry.On), entry.NextOn is { } next ? Text(next) : null);
        (row.Met, row.Heard, row.Agreed, row.Next) = (entry.Met, entry.Heard, entry.Agreed, entry.Next);
        return Of(row);
    }));

    private static IEnumerable<RegistryProblem> Against(RegistryDb db, VisitEntry entry) =>
    [
        .. FreeText.NeededId("id", entry.Id),
        .. FreeText.Against("met", entry.Met),
        .. FreeText.Against("heard", entry.Heard),
        .. FreeText.Against("agreed", entry.Agreed),
        .. FreeText.Against("next", entry.Next),
        .. db.Resources.Any(row => row.Id == entry.Resource) ? Array.Empty<RegistryProblem>()
            : [new RegistryProblem("resource-unknown", "resource", "この社会資源は台帳にありません。先に台帳に書いてください。")],
    ];

    private static VisitEntry Of(VisitRow row) =>
        new(row.Id, row.Resource, Day(row.VisitedOn), row.Visitor, row.Met, row.Heard, row.Agreed, row.Next, row.NextOn is { } next ? Day(next) : null);

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>訪問.</summary>
/// <param name="Met">だれに会ったか.</param>
/// <param name="Heard">困りごと、切り出せそうな業務.</param>
/// <param name="Agreed">約束したこと.</param>
/// <param name="Next">次にすること.</param>
public sealed record VisitEntry(string Id, string Resource, DateOnly On, string Visitor, string Met, string Heard, string Agreed, string Next, DateOnly? NextOn);
