namespace Bansou.Flow.Storage.Registry.Rows;

internal sealed class ResourceRow : IRegistryRow
{
    public required string Id { get; init; }
    public required string Name { get; set; }
    public required string Category { get; set; }
    public string? Organisation { get; set; }
    public string? CheckedOn { get; set; }
    public string Capacity { get; set; } = "";
    public string RoomState { get; set; } = "";
    public long? CheckedAt { get; set; }
    public string Concern { get; set; } = "";
    public string OperatorReply { get; set; } = "";
    public string Contact { get; set; } = "";
    public string Note { get; set; } = "";
    public string Target { get; set; } = "";
    public string Cost { get; set; } = "";
    public string DeskPerson { get; set; } = "";
    public string Hours { get; set; } = "";
    public string Phone { get; set; } = "";
    public string Conditions { get; set; } = "";
    public string Flexibility { get; set; } = "";
    public string CutOutWork { get; set; } = "";
    public string CutOutHours { get; set; } = "";
    public string Considerations { get; set; } = "";
    public string Worries { get; set; } = "";
    public string Merits { get; set; } = "";
    public string InsideCoordinator { get; set; } = "";
    public string Voices { get; set; } = "";
    public string Waiting { get; set; } = "";
    public string ProviderKind { get; set; } = "";
    public string Area { get; set; } = "";
    public string InformalConsent { get; set; } = "";
    public string NearAreas { get; set; } = "";
    public string Publicity { get; set; } = "staff";
    public bool Informal { get; set; }
    public long? ClosedAt { get; set; }

    public string Kind => "resource";

    public string Subject => Id;

    public bool Hides(string property) => false;
}
