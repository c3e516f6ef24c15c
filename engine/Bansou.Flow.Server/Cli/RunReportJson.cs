using System.Text.Json;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Execution;
using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Server.Cli;

/// <summary>What a run came to, as one line of JSON.</summary>
internal static class RunReportJson
{
    /// <param name="unanswered">Why the run went no further, or null.</param>
    public static string Write(FlowRun run, string? unanswered) => JsonReport.Text(json =>
    {
        json.WriteString("status", run.Status.ToString());
        json.WriteString("subStatus", run.SubStatus.ToString());
        JsonReport.List(json, "lines", run.Lines, json.WriteStringValue);
        Values(json, "variables", run.Variables);
        Values(json, "output", run.Output);
        JsonReport.List(json, "incidents", run.Incidents, incident =>
        {
            json.WriteStartObject();
            json.WriteString("activityId", incident.ActivityId);
            json.WriteString("message", incident.Message);
            json.WriteEndObject();
        });
        JsonReport.List(json, "waiting", run.Waiting, waiting =>
        {
            json.WriteStartObject();
            json.WriteString("activityId", waiting.ActivityId);
            json.WriteString("type", waiting.Type);
            json.WriteString("name", waiting.Name ?? waiting.ActivityName);
            json.WriteEndObject();
        });
        json.WriteNumber("activitiesExecuted", run.ActivitiesExecuted);
        if (unanswered is not null)
        {
            JsonReport.List(json, "problems", [unanswered], message =>
            {
                json.WriteStartObject();
                json.WriteString("severity", "error");
                json.WriteString("message", message);
                json.WriteEndObject();
            });
        }
    });

    /// <summary>A flow that cannot be run.</summary>
    public static string Write(IEnumerable<Diagnostic> findings) => JsonReport.Text(json => JsonReport.List(json, "problems", findings, found =>
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
}
