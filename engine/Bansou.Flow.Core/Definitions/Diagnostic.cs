namespace Bansou.Flow.Core.Definitions;

/// <summary>How much a finding matters: only an <see cref="Error"/> stops a flow from being published.</summary>
public enum Severity
{
    Information,
    Warning,
    Error,
}

/// <summary>A place in a JSON text. Line and column count from 1, columns in UTF-16 characters; 0 when the place is not known.</summary>
/// <param name="Path">JSON path, such as <c>$.root.activities[3].due</c>.</param>
public readonly record struct SourcePlace(string Path, int Line, int Column)
{
    public static readonly SourcePlace None = new("$", 0, 0);
}

/// <summary>指摘: one finding about a flow or a pack. Reading, checking and publishing all speak with it.</summary>
/// <param name="Code">Stable code: <c>BF0xx</c> reading, <c>BF1xx</c> structure, <c>BF2xx</c> the field's rules, <c>BF3xx</c> expressions, <c>BF4xx</c> packs.</param>
/// <param name="Message">Plain Japanese: what is wrong and what to do.</param>
/// <param name="ActivityId">The step that it concerns, or null.</param>
/// <param name="File">The file inside the pack, or null where there is one text only.</param>
public sealed record Diagnostic(
    string Code,
    Severity Severity,
    string Message,
    SourcePlace Place,
    string? ActivityId = null,
    string? File = null)
{
    /// <summary>The same in English, as second language.</summary>
    public string MessageEn { get; init; } = "";
}
