using Bansou.Flow.Core.Projections;
using Bansou.Flow.Storage.Registry;

namespace Bansou.Flow.Server.Resources;

/// <summary>社会資源, as far as the reader may see it. Words only: no marks, no order by quality (HR-7).</summary>
internal sealed record ResourceResponse
{
    public required string Id { get; init; }

    /// <summary>As it is written in the directory.</summary>
    public required string Name { get; init; }

    /// <summary>The same in the reader's language, where the municipality translated it.</summary>
    public required string DisplayName { get; init; }

    public required string Category { get; init; }
    public required string CategoryName { get; init; }
    public string? Organisation { get; init; }
    public string? OrganisationName { get; init; }

    /// <summary>最後に空きをたずねた日, by hand.</summary>
    public DateOnly? CheckedOn { get; init; }

    /// <summary>空きのようす, as somebody wrote it.</summary>
    public required string Capacity { get; init; }

    /// <summary>空き, as somebody wrote it: <c>open, waiting, full</c>, or empty.</summary>
    public required string RoomState { get; init; }

    /// <summary>The newest that is known of its room, written or answered.</summary>
    public required CapacityResponse Room { get; init; }

    /// <summary>Nobody has asked for more than twelve months: shown in grey.</summary>
    public required bool Stale { get; init; }

    /// <summary><c>same, next, far</c> from the area that was asked for; null when it cannot be said.</summary>
    public string? Distance { get; init; }

    public string? DistanceName { get; init; }

    /// <summary>確認が必要; null for those whom it is not for.</summary>
    public ResourceConcernResponse? Check { get; init; }

    /// <summary>Empty for those whom it is not for.</summary>
    public required string Concern { get; init; }

    public required string OperatorReply { get; init; }
    public required string Contact { get; init; }
    public required string Note { get; init; }
    public required bool Closed { get; init; }
    public required string Target { get; init; }
    public required string Cost { get; init; }
    public required string DeskPerson { get; init; }
    public required string Hours { get; init; }
    public required string Phone { get; init; }
    public required string Conditions { get; init; }
    public required string Flexibility { get; init; }
    public required string CutOutWork { get; init; }
    public required string CutOutHours { get; init; }
    public required string Considerations { get; init; }
    public required string Worries { get; init; }
    public required string Merits { get; init; }
    public required string InsideCoordinator { get; init; }
    public required string Voices { get; init; }
    public required string Waiting { get; init; }
    public required string ProviderKind { get; init; }
    public required string Area { get; init; }
    public required IReadOnlyList<string> NearAreas { get; init; }

    /// <summary><c>public, staff, team</c>.</summary>
    public required string Publicity { get; init; }

    /// <summary>非公式・登録していない集い.</summary>
    public required bool Informal { get; init; }

    public required string InformalConsent { get; init; }

    public static ResourceResponse Of(ResourceEntry entry, ResourceSight sight) => new()
    {
        Id = entry.Id,
        Name = entry.Name,
        DisplayName = sight.Said(entry.Name),
        Category = entry.Category,
        CategoryName = sight.CategoryName(entry.Category),
        Organisation = entry.Organisation,
        OrganisationName = sight.OrganisationName(entry.Organisation),
        CheckedOn = entry.CheckedOn,
        Capacity = entry.Capacity,
        RoomState = entry.RoomState,
        Room = sight.RoomOf(entry),
        Stale = sight.IsStale(entry),
        Distance = sight.DistanceOf(entry),
        DistanceName = sight.DistanceName(sight.DistanceOf(entry)),
        Check = sight.ConcernOf(entry),
        Concern = sight.MaySeeConcern(entry) ? entry.Concern : "",
        OperatorReply = sight.MaySeeConcern(entry) ? entry.OperatorReply : "",
        Contact = entry.Contact,
        Note = sight.IsTeam ? entry.Note : "",
        Closed = entry.IsClosed,
        Target = entry.Target,
        Cost = entry.Cost,
        DeskPerson = entry.DeskPerson,
        Hours = entry.Hours,
        Phone = entry.Phone,
        Conditions = entry.Conditions,
        Flexibility = entry.Flexibility,
        CutOutWork = entry.CutOutWork,
        CutOutHours = entry.CutOutHours,
        Considerations = entry.Considerations,
        Worries = sight.IsTeam ? entry.Worries : "",
        Merits = entry.Merits,
        InsideCoordinator = entry.InsideCoordinator,
        Voices = sight.IsTeam ? entry.Voices : "",
        Waiting = entry.Waiting,
        ProviderKind = entry.ProviderKind,
        Area = entry.Area,
        NearAreas = entry.NearAreas,
        Publicity = entry.Publicity,
        Informal = entry.IsInformal,
        InformalConsent = sight.IsTeam ? entry.InformalConsent : "",
    };
}

/// <summary>空き, with its date and where it is known from.</summary>
/// <param name="Answer"><c>accepted, waiting, full</c> where the last answer to a referral is newer than what was written; null otherwise.</param>
/// <param name="On">When it was so; null when nobody ever said.</param>
/// <param name="Source"><c>written</c> or <c>referral</c>; null when nothing is known.</param>
/// <param name="State"><c>open, waiting, full</c>, from either; null when it cannot be said.</param>
/// <param name="LastAnswer">The last answer to a referral in twelve months, even where something newer was written.</param>
internal sealed record CapacityResponse(string Words, DateOnly? On, ReceiverNewsKind? Answer, string? Source, string SourceName, string? State, ReceiverAnswerResponse? LastAnswer);

/// <summary>受け皿からの便り: what an answer to a referral said by itself; of no case.</summary>
internal sealed record ReceiverAnswerResponse(ReceiverNewsKind Answer, DateOnly On, string Words);

/// <param name="Open">A check found a problem that nobody has closed yet.</param>
/// <param name="InTwelveMonths">How many checks found a problem in twelve months; a reason to ask, never a mark.</param>
internal sealed record ResourceConcernResponse(bool NeedsCheck, bool Open, int InTwelveMonths, string Words);
