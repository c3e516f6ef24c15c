using Bansou.Flow.Storage.Registry;

namespace Bansou.Flow.Server.Resources;

/// <summary>社会資源, as it is written (F23); what is left out becomes empty.</summary>
/// <param name="CheckedOn">最後に空きをたずねた日.</param>
/// <param name="Concern">確認が必要なこと.</param>
/// <param name="ProviderKind"><c>market, community, administration</c>, or empty.</param>
/// <param name="NearAreas">Areas from which it is next door.</param>
/// <param name="Publicity"><c>public, staff, team</c>; staff when left out.</param>
/// <param name="RoomState"><c>open, waiting, full</c>, or empty.</param>
/// <param name="Informal">非公式・登録していない集い: needs <c>informalConsent</c>, and is never published (CO-14).</param>
internal sealed record ResourceRequest(
    string Name,
    string Category,
    string? Organisation = null,
    DateOnly? CheckedOn = null,
    string? Capacity = null,
    string? Concern = null,
    string? OperatorReply = null,
    string? Contact = null,
    string? Note = null,
    bool Closed = false,
    string? Target = null,
    string? Cost = null,
    string? DeskPerson = null,
    string? Hours = null,
    string? Phone = null,
    string? Conditions = null,
    string? Flexibility = null,
    string? CutOutWork = null,
    string? CutOutHours = null,
    string? Considerations = null,
    string? Worries = null,
    string? Merits = null,
    string? InsideCoordinator = null,
    string? Voices = null,
    string? Waiting = null,
    string? ProviderKind = null,
    string? Area = null,
    IReadOnlyList<string>? NearAreas = null,
    string? Publicity = null,
    bool Informal = false,
    string? InformalConsent = null,
    string? RoomState = null)
{
    public ResourceEntry ToEntry(string id) => new(id, Name, Category, Organisation)
    {
        CheckedOn = CheckedOn,
        Capacity = Capacity ?? "",
        RoomState = RoomState ?? "",
        Concern = Concern ?? "",
        OperatorReply = OperatorReply ?? "",
        Contact = Contact ?? "",
        Note = Note ?? "",
        IsClosed = Closed,
        Target = Target ?? "",
        Cost = Cost ?? "",
        DeskPerson = DeskPerson ?? "",
        Hours = Hours ?? "",
        Phone = Phone ?? "",
        Conditions = Conditions ?? "",
        Flexibility = Flexibility ?? "",
        CutOutWork = CutOutWork ?? "",
        CutOutHours = CutOutHours ?? "",
        Considerations = Considerations ?? "",
        Worries = Worries ?? "",
        Merits = Merits ?? "",
        InsideCoordinator = InsideCoordinator ?? "",
        Voices = Voices ?? "",
        Waiting = Waiting ?? "",
        ProviderKind = ProviderKind ?? "",
        Area = Area ?? "",
        NearAreas = [.. (NearAreas ?? []).Select(area => area.Trim()).Where(area => area.Length > 0)],
        Publicity = Publicity ?? "staff",
        IsInformal = Informal,
        InformalConsent = InformalConsent ?? "",
    };
}
