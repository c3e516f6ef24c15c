namespace Bansou.Flow.Storage.Registry.Rows;

internal sealed class OrganisationRow : IRegistryRow
{
    public required string Id { get; init; }
    public required string Name { get; set; }
    public required string Kind { get; set; }
    public string Contact { get; set; } = "";
    public string Note { get; set; } = "";
    public long? ClosedAt { get; set; }

    string IRegistryRow.Kind => "organisation";

    string IRegistryRow.Subject => Id;

    public bool Hides(string property) => false;
}

internal sealed class SavedFilterRow : IRegistryRow
{
    public string? Organisation { get; set; }
    public required string Id { get; init; }
    public required string Owner { get; init; }
    public required string Name { get; set; }
    public required string Content { get; set; }
    public bool IsShared { get; set; }

    public string Kind => "saved-filter";

    public string Subject => Id;

    /// <summary>A filter may hold a name that somebody looked for.</summary>
    public bool Hides(string property) => property is nameof(Name) or nameof(Content);
}

internal sealed class SettingRow : IRegistryRow
{
    public required string Name { get; init; }
    public required string Value { get; set; }

    public string Kind => "setting";

    public string Subject => Name;

    public bool Hides(string property) => false;
}
