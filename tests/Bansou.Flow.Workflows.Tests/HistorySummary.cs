using System.Globalization;
using System.Text;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Watching;
using Bansou.Flow.Core.Meetings;

namespace Bansou.Flow.Workflows.Tests;

/// <summary>What a folded case comes to, in a few plain lines.</summary>
internal static class HistorySummary
{
    public static string Of(CaseState state) => state switch
    {
        CaseState.NotOpened => "not opened\n",
        CaseState.Active active => "active\n" + Lines(active),
        CaseState.SeenOff seenOff => $"seen off {Instant(seenOff.At)}\n" + Lines(seenOff.Last),
        _ => throw new System.Diagnostics.UnreachableException(state.GetType().Name),
    };

    public static string Of(MeetingState state)
    {
        var meeting = ((MeetingState.Going)state).Meeting;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"meeting {meeting.Id} of {meeting.Type}, {meeting.Standing}{(meeting.Isolated ? ", isolated" : "")}\n");
        text.Append(CultureInfo.InvariantCulture, $"members {string.Join(' ', meeting.Members.Select(member => member.Member.Person + (member.HasPledged ? "+" : "") + (member.LeftBecause is null ? "" : "-")))}\n");
        text.Append(CultureInfo.InvariantCulture, $"held {meeting.Held?.On.ToString("O", CultureInfo.InvariantCulture) ?? "not yet"} with {meeting.Held?.Present.Length ?? 0}, the person {meeting.Held?.PersonsPart.ToString() ?? "not yet"}\n");
        foreach (var item in meeting.Items)
        {
            text.Append(CultureInfo.InvariantCulture, $"item {item.Id} for {item.Case}: {item.Decision?.Outcome ?? "undecided"}, actions {item.Decision?.Actions.Length ?? 0}{(item.Decision is { AsksForReplan: true } ? ", asks for a replan" : "")}\n");
        }
        return text.ToString();
    }

    private static string Lines(CaseState.Active state)
    {
        var text = new StringBuilder();
        void Line(string line) => text.Append(line).Append('\n');
        Line($"flow {state.FlowVersion.FlowId} version {state.FlowVersion.Version}");
        Line($"lead {state.Holders.Lead.Person}, overview {state.Holders.OverviewHolder.Person}");
        foreach (var open in state.Tokens.Open)
        {
            Line($"open {open.Step}{(open.Referral is { } of ? $" of {of}" : "")}, {open.Status}, due {Instant(open.DueAt)}, told {open.EscalationLevel}, causes {open.Causes.Length}");
        }
        foreach (var join in state.Tokens.Joins)
        {
            Line($"join {join.Join} holds {join.Arrived.Length}");
        }
        foreach (var referral in state.Referrals.All)
        {
            Line($"referral {referral.Id} {referral.Stage} to {referral.Receiver?.Value ?? "nobody"}{(referral.Replaces is { } before ? $", replaces {before}" : "")}");
        }
        foreach (var need in state.Needs.All)
        {
            Line($"need {need.Id} {need.Outcome?.ToString() ?? "lives"}");
        }
        Line($"consents {state.Consents.Entries.Length}");
        Line($"watch {Watch(state.Watch)}");
        Records(state, Line);
        return text.ToString();
    }

    private static void Records(CaseState.Active state, Action<string> line)
    {
        foreach (var plan in state.Records.Plans.All)
        {
            line($"plan {plan.Id} {plan.Stage}, goals {plan.Goals.Length}");
        }
        foreach (var item in state.Records.Conferences.Items)
        {
            line($"agenda {item.Meeting}/{item.Item} {item.Outcome ?? "undecided"}{(item.Isolated ? ", isolated" : "")}");
        }
        foreach (var work in state.Records.Work.All)
        {
            line($"work {work.Id} {(work.IsOpen ? "open" : "closed")}");
        }
        line($"notes {state.Records.Notes.Notes.Length}, bonds {state.Records.Bonds.Bonds.Length}, household {state.Records.Household.Members.Length}");
    }

    private static string Watch(WatchState watch) => watch switch
    {
        WatchState.NotWatching => "none",
        WatchState.Preparing => "preparing",
        WatchState.Watching going => $"watching, next {Instant(going.NextContact)}, contacts {going.ContactsMade}",
        _ => throw new System.Diagnostics.UnreachableException(watch.GetType().Name),
    };

    private static string Instant(DateTimeOffset? at) => at?.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture) ?? "never";
}
