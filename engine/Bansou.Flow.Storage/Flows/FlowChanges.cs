using System.Text.Encodings.Web;
using System.Text.Json;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Flows;

/// <summary>
/// What happened to a published version after it was published, as lines that nobody can change: the row says how it stands, these say how it came to
/// stand so.
/// </summary>
internal static class FlowChanges
{
    public const string Withdrawn = "flow-version.withdrawn";
    public const string PublishedAgain = "flow-version.published-again";

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The subject of the lines about a version, such as <c>main@2</c>.</summary>
    public static string SubjectOf(string flow, int version) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{flow}@{version}");

    /// <summary>Must run in the transaction of the change.</summary>
    public static void Write(Database database, DateTimeOffset at, string by, string what, string subject, string note)
    {
        using var insert = database.Prepare("INSERT INTO registry_changes (at, by, what, subject, after) VALUES (?, ?, ?, ?, ?)");
        insert.Bind(1, Instants.Micros(at)).Bind(2, by).Bind(3, what).Bind(4, subject).Bind(5, JsonSerializer.Serialize(new { note }, Json)).Run();
    }
}
