namespace Bansou.Flow.Storage.Registry.Rows;

internal sealed class VisitRow : IRegistryRow
{
    public required string Id { get; init; }
    public required string Resource { get; set; }
    public required string VisitedOn { get; set; }
    public required string Visitor { get; init; }
    public string Met { get; set; } = "";
    public string Heard { get; set; } = "";
    public string Agreed { get; set; } = "";
    public string Next { get; set; } = "";
    public string? NextOn { get; set; }

    public string Kind => "visit";

    public string Subject => Id;

    public bool Hides(string property) => false;
}

internal sealed class DevelopmentRow : IRegistryRow
{
    public required string Id { get; init; }
    public required string Missing { get; set; }
    public string Kind { get; set; } = "";
    public required string State { get; set; }
    public string Idea { get; set; } = "";
    public string Partner { get; set; } = "";
    public string Course { get; set; } = "";
    public string Result { get; set; } = "";
    public string ProposedTo { get; set; } = "";
    public string Owner { get; set; } = "";
    public long OpenedAt { get; init; }

    string IRegistryRow.Kind => "development";

    public string Subject => Id;

    public bool Hides(string property) => false;
}
