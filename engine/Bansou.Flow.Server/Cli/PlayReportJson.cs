using System.Text.Json;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Simulation;
using Bansou.Flow.Core.Simulation.Expectations;

namespace Bansou.Flow.Server.Cli;

/// <summary>A played scenario as one line of JSON for machines.</summary>
internal static class PlayReportJson
{
    public static string Write(PlayReport report) => JsonReport.Text(json =>
    {
        json.WriteString("scenario", report.Scenario.Id);
        json.WriteString("title", report.Scenario.Title);
        json.WriteString("flow", report.Flow?.Version.FlowId);
        json.WriteBoolean("holds", report.Holds);
        json.WriteNumber("events", report.Journal.Length);
        json.WriteNumber("returned", report.Chronicle.Returned);
        json.WriteNumber("reconnected", report.Chronicle.Reconnected);
        JsonReport.List(json, "visited", report.Chronicle.Visits, visit => json.WriteStringValue(visit.Station));
        JsonReport.List(json, "problems", report.Problems, problem => Diagnostic(json, problem));
        JsonReport.List(json, "expectations", report.Verdicts, verdict => Verdict(json, verdict));
        JsonReport.List(json, "refusals", report.Moments.OfType<PlayedMoment.Refused>(), refused => Refused(json, refused));
        JsonReport.List(json, "missedRefusals", report.Moments.Where(moment => MissedRefusal(moment) is not null), moment => Missed(json, moment));
        End(json, report);
    });

    /// <summary>A pack that cannot be played.</summary>
    public static string Write(IEnumerable<Diagnostic> diagnostics) => JsonReport.Text(json =>
    {
        json.WriteBoolean("holds", false);
        JsonReport.List(json, "problems", diagnostics, diagnostic => Diagnostic(json, diagnostic));
    });

    private static void End(Utf8JsonWriter json, PlayReport report)
    {
        json.WriteStartObject("end");
        json.WriteString("at", report.EndedAt);
        json.WriteBoolean("seenOff", report.End is CaseState.SeenOff);
        if (report.End is CaseState.Active active)
        {
            json.WriteString("lead", active.Holders.Lead.Person.Value);
            json.WriteString("overviewHolder", active.Holders.OverviewHolder.Person.Value);
            JsonReport.List(json, "open", active.Tokens.Open, open =>
            {
                json.WriteStartObject();
                json.WriteString("step", open.Step.Value);
                if (open.Referral is { } referral)
                {
                    json.WriteString("referral", referral.Value);
                }
                json.WriteString("status", JsonNamingPolicy.CamelCase.ConvertName(open.Status.ToString()));
                if (open.DueAt is { } due)
                {
                    json.WriteString("dueAt", due);
                }
                json.WriteEndObject();
            });
            JsonReport.List(json, "referrals", active.Referrals.All, referral =>
            {
                json.WriteStartObject();
                json.WriteString("referral", referral.Id.Value);
                json.WriteString("stage", JsonNamingPolicy.CamelCase.ConvertName(referral.Stage.ToString()));
                if (referral.Replaces is { } before)
                {
                    json.WriteString("replaces", before.Value);
                }
                json.WriteEndObject();
            });
        }
        json.WriteEndObject();
    }

    private static void Verdict(Utf8JsonWriter json, Verdict verdict)
    {
        json.WriteStartObject();
        json.WriteBoolean("holds", verdict.Holds);
        json.WriteString("expected", verdict.Expected);
        if (verdict.Found is { } found)
        {
            json.WriteString("found", found);
        }
        json.WriteString("path", verdict.Expectation.Json.Place.Path);
        json.WriteEndObject();
    }

    private static void Refused(Utf8JsonWriter json, PlayedMoment.Refused refused)
    {
        json.WriteStartObject();
        json.WriteString("at", refused.At);
        json.WriteString("command", refused.Act.Do);
        JsonReport.List(json, "codes", refused.Refusals, refusal => json.WriteStringValue(RefusalTexts.Name(refusal.Code)));
        json.WriteBoolean("wasExpected", refused.WasExpected);
        json.WriteString("path", refused.Act.Place.Path);
        json.WriteEndObject();
    }

    private static string? MissedRefusal(PlayedMoment moment) => moment switch
    {
        PlayedMoment.Acted acted => acted.MissedRefusal,
        PlayedMoment.Met met => met.MissedRefusal,
        _ => null,
    };

    private static void Missed(Utf8JsonWriter json, PlayedMoment moment)
    {
        var act = moment is PlayedMoment.Met met ? met.Act : ((PlayedMoment.Acted)moment).Act;
        json.WriteStartObject();
        json.WriteString("at", moment.At);
        json.WriteString("command", act.Do);
        json.WriteString("expected", MissedRefusal(moment));
        json.WriteString("path", act.Place.Path);
        json.WriteEndObject();
    }

    private static void Diagnostic(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("file", diagnostic.File);
        json.WriteString("path", diagnostic.Place.Path);
        json.WriteNumber("line", diagnostic.Place.Line);
        json.WriteNumber("column", diagnostic.Place.Column);
        json.WriteString("message", diagnostic.Message);
        json.WriteEndObject();
    }
}
