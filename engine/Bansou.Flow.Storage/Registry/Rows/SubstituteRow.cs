namespace Bansou.Flow.Storage.Registry.Rows;

internal sealed class SubstituteRow : IRegistryRow
{
    public required string Id { get; init; }
    public required string Absent { get; set; }
    public required string Substitute { get; set; }
    public required string FromDay { get; set; }
    public required string UntilDay { get; set; }
    public string Reason { get; set; } = "";

    public string Kind => "substitute";

    public string Subject => Id;

    public bool Hides(string property) => false;
}
