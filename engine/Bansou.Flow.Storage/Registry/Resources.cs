using System.Collections.Immutable;
using System.Globalization;
using Bansou.Flow.Core.Calendars;
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
        (row.Name, row.Category, row.Organisation) = (entry.Name, entry.Category, entry.Organisation);
        (row.Concern, row.OperatorReply, row.Contact, row.Note) = (entry.Concern, entry.OperatorReply, entry.Contact, entry.Note);
        (row.Target, row.Cost, row.DeskPerson, row.Hours, row.Phone) = (entry.Target, entry.Cost, entry.DeskPerson, entry.Hours, entry.Phone);
        (row.Conditions, row.Flexibility, row.Considerations, row.InsideCoordinator) = (entry.Conditions, entry.Flexibility, entry.Considerations, entry.InsideCoordinator);
        (row.CutOutWork, row.CutOutHours, row.Worries, row.Merits) = (entry.CutOutWork, entry.CutOutHours, entry.Worries, entry.Merits);
        (row.Voices, row.ProviderKind, row.Area) = (entry.Voices, entry.ProviderKind, entry.Area);
        (row.Publicity, row.Informal, row.InformalConsent) = (entry.Publicity, entry.IsInformal, entry.InformalConsent);
        row.NearAreas = string.Join('\n', entry.NearAreas);
        if (entry.Room != Of(row).Room)
        {
            Ask(row, entry.Room);
        }
        row.ClosedAt = entry.IsClosed ? row.ClosedAt ?? Instants.Micros(store.Now) : null;
        return Of(row);
    }));

    /// <summary>空きを確かめた: somebody asked, and this is what they heard. Nothing else of the resource changes.</summary>
    public RegistryAnswer<ResourceEntry> Confirm(string by, string id, RoomEntry room) => store.Write(by, db =>
    {
        if (db.Resources.Find(id) is not { } row)
        {
            return RegistryAnswer<ResourceEntry>.Not("resource-unknown", "resource", "この社会資源は見つかりません。");
        }
        return RegistryAnswer<ResourceEntry>.Of(room.Problems(Today).Concat(room.Older(Of(row).Room)), () =>
        {
            Ask(row, room);
            return Of(row);
        });
    });

    /// <summary>運営する側の返事: the operator's own words about what has to be looked at.</summary>
    public RegistryAnswer<ResourceEntry> Reply(string by, string id, string words) => store.Write(by, db =>
    {
        if (db.Resources.Find(id) is not { } row)
        {
            return RegistryAnswer<ResourceEntry>.Not("resource-unknown", "resource", "この社会資源は見つかりません。");
        }
        return RegistryAnswer<ResourceEntry>.Of(FreeText.Against("words", words), () =>
        {
            row.OperatorReply = words;
            return Of(row);
        });
    });

    private DateOnly Today => OfficeTime.DateOf(store.Now);

    /// <summary>The instant is kept only for the day itself: what was heard on another day has no hour.</summary>
    private void Ask(ResourceRow row, RoomEntry room)
    {
        row.CheckedOn = room.On?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        (row.RoomState, row.Capacity, row.Waiting) = (room.State, room.Words, room.Waiting);
        row.CheckedAt = room.On == Today ? Instants.Micros(store.Now) : null;
    }

    private IEnumerable<RegistryProblem> Against(RegistryDb db, ResourceEntry entry) =>
    [
        .. FreeText.NeededId("id", entry.Id),
        .. FreeText.Needed("name", entry.Name),
        .. FreeText.Needed("category", entry.Category, 60),
        .. entry.Room.Problems(Today),
        .. FreeText.Against("concern", entry.Concern),
        .. FreeText.Against("operatorReply", entry.OperatorReply),
        .. FreeText.Against("contact", entry.Contact, 400),
        .. FreeText.Against("note", entry.Note),
        .. entry.Texts.SelectMany(text => FreeText.Against(text.Field, text.Words)),
        .. AgainstPublishing(entry),
        .. entry.Organisation is { } organisation && !db.Organisations.Any(row => row.Id == organisation)
            ? [new RegistryProblem("organisation-unknown", "organisation", "この組織は名簿にありません。先に組織を登録してください。")]
            : Array.Empty<RegistryProblem>(),
    ];

    /// <summary>Informal ties are written down only when their people agreed, and are never published (CO-14).</summary>
    private static IEnumerable<RegistryProblem> AgainstPublishing(ResourceEntry entry)
    {
        if (!ResourceEntry.Publicities.Contains(entry.Publicity))
        {
            yield return new RegistryProblem("wrong-value", "publicity", "公開範囲は public（だれでも）・staff（支援する人）・team（伴走するチーム）から選んでください。");
        }
        if (entry.ProviderKind.Length > 0 && !ResourceEntry.ProviderKinds.Contains(entry.ProviderKind))
        {
            yield return new RegistryProblem("wrong-value", "providerKind", "担い手は market（市場）・community（地域）・administration（行政）から選んでください。");
        }
        if (entry.IsInformal && string.IsNullOrWhiteSpace(entry.InformalConsent))
        {
            yield return new RegistryProblem("informal-consent-missing", "informalConsent", "登録していない集いは、その人たちの同意があるときだけ書けます。だれがいつ同意したかを書いてください。");
        }
        if (entry.IsInformal && entry.Publicity == "public")
        {
            yield return new RegistryProblem("informal-published", "publicity", "登録していない集いは公開しません。公開範囲を staff か team にしてください。");
        }
    }

    internal static ResourceEntry Of(ResourceRow row) => new(row.Id, row.Name, row.Category, row.Organisation)
    {
        CheckedOn = row.CheckedOn is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
        CheckedAt = row.CheckedAt is { } at ? Instants.Of(at) : null,
        RoomState = row.RoomState,
        Capacity = row.Capacity,
        Concern = row.Concern,
        OperatorReply = row.OperatorReply,
        Contact = row.Contact,
        Note = row.Note,
        IsClosed = row.ClosedAt is not null,
        Target = row.Target,
        Cost = row.Cost,
        DeskPerson = row.DeskPerson,
        Hours = row.Hours,
        Phone = row.Phone,
        Conditions = row.Conditions,
        Flexibility = row.Flexibility,
        CutOutWork = row.CutOutWork,
        CutOutHours = row.CutOutHours,
        Considerations = row.Considerations,
        Worries = row.Worries,
        Merits = row.Merits,
        InsideCoordinator = row.InsideCoordinator,
        Voices = row.Voices,
        Waiting = row.Waiting,
        ProviderKind = row.ProviderKind,
        Area = row.Area,
        NearAreas = [.. row.NearAreas.Split('\n', StringSplitOptions.RemoveEmptyEntries)],
        Publicity = row.Publicity,
        IsInformal = row.Informal,
        InformalConsent = row.InformalConsent,
    };
}
