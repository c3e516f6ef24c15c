using System.Text.Encodings.Web;
using System.Text.Json;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Flows;

/// <summary>
/// What happened to published versions and to drafts, as lines that nobody can change: a row says how it stands, these say how it came to stand so.
/// </summary>
internal static class FlowChanges
{
    public const string Withdrawn = "flow-version.withdrawn";
    public const string PublishedAgain = "flow-version.published-again";
    public const string PublishedFromDraft = "flow-version.published-from-draft";
    public const string DraftSaved = "flow-draft.saved";
    public const string DraftRemoved = "flow-draft.removed";

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The subject of the lines about a version, such as <c>main@2</c>.</summary>
    public static string SubjectOf(string flow, int version) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{flow}@{version}");

    /// <summary>Must run in the transaction of the change.</summary>
    /// <returns>The number of the line.</returns>
    public static int Write(Database database, DateTimeOffset at, string by, string what, string subject, object? after)
    {
        using var insert = database.Prepare("INSERT INTO registry_changes (at, by, what, subject, after) VALUES (?, ?, ?, ?, ?)");
        insert.Bind(1, Instants.Micros(at)).Bind(2, by).Bind(3, what).Bind(4, subject).Bind(5, after is null ? null : JsonSerializer.Serialize(after, Json)).Run();
        return (int)database.Number("SELECT last_insert_rowid()")!.Value;
    }
}
