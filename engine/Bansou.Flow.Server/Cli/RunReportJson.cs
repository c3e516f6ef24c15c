using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Execution;
using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Server.Cli;

/// <summary>What a run came to, as one line of JSON.</summary>
internal static class RunReportJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Write(FlowRun run) => Text(json =>
    {
        json.WriteString("status", run.Status.ToString());
        json.WriteString("subStatus", run.SubStatus.ToString());
        List(json, "lines", run.Lines, json.WriteStringValue);
        Values(json, "variables", run.Variables);
        Values(json, "output", run.Output);
        List(json, "incidents", run.Incidents, incident =>
        {
            json.WriteStartObject();
            json.WriteString("activityId", incident.ActivityId);
            json.WriteString("message", incident.Message);
            json.WriteEndObject();
        });
        List(json, "waiting", run.Waiting, waiting =>
        {
            json.WriteStartObject();
            json.WriteString("activityId", waiting.ActivityId);
            json.WriteString("type", waiting.Type);
            json.WriteString("name", waiting.Name ?? waiting.ActivityName);
            json.WriteEndObject();
        });
        json.WriteNumber("activitiesExecuted", run.ActivitiesExecuted);
    });

    /// <summary>A flow that cannot be run.</summary>
    public static string Write(IEnumerable<Diagnostic> findings) => Text(json => List(json, "problems", findings, found =>
    {
        json.WriteStartObject();
        json.WriteString("code", found.Code);
        json.WriteString("severity", JsonNamingPolicy.CamelCase.ConvertName(found.Severity.ToString()));
        json.WriteString("file", found.File);
        json.WriteString("path", found.Place.Path);
        json.WriteNumber("line", found.Place.Line);
        json.WriteNumber("column", found.Place.Column);
        json.WriteString("activityId", found.ActivityId);
        json.WriteString("message", found.Message);
        json.WriteEndObject();
    }));

    private static void Values(Utf8JsonWriter json, string name, IEnumerable<KeyValuePair<string, ScriptValue>> values)
    {
        json.WriteStartObject(name);
        foreach (var (key, value) in values)
        {
            json.WritePropertyName(key);
            json.WriteRawValue(value.ToJsonText());
        }
        json.WriteEndObject();
    }

    private static void List<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }
        json.WriteEndArray();
    }

    private static string Text(Action<Utf8JsonWriter> write)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(text.ToArray());
    }
}
