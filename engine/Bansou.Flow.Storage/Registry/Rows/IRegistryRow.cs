namespace Bansou.Flow.Storage.Registry.Rows;

/// <summary>A row whose every change is written down with before and after.</summary>
internal interface IRegistryRow
{
    /// <summary>What it is, such as <c>account</c>.</summary>
    string Kind { get; }

    /// <summary>Which one.</summary>
    string Subject { get; }

    /// <summary>Whether a property may not stand in the record of changes: secrets, and what would name a person of a case.</summary>
    bool Hides(string property);
}
