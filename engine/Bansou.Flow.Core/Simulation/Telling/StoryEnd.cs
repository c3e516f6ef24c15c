using System.Globalization;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Needs;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Cases.Stages;
using Bansou.Flow.Core.Cases.Watching;
using Bansou.Flow.Core.Definitions.Steps;
using Bansou.Flow.Core.Telling;

namespace Bansou.Flow.Core.Simulation.Telling;

/// <summary>おわりに: the way that was gone, who holds the case, what is open, and whether all came as expected.</summary>
internal sealed class StoryEnd(StoryPage page, PlayReport report, CaseFlow flow)
{
    private const int Column = 16;

    private readonly CaseWords words = new(flow);
    private readonly StoryDates dates = new(report.StartedAt);

    public void Tell()
    {
        page.Blank();
        page.Rule('-');
        page.Line("", $"おわりに　{dates.Count(report.EndedAt)}　{StoryDates.Long(report.EndedAt)}");
        page.Blank();
        Way();
        if (report.End is CaseState.Active active)
        {
            Holders(active);
            Watching(active);
            Open(active);
        }
        if (report.End is CaseState.SeenOff seenOff)
        {
            Item(words.Term("Farewell"), StoryDates.Long(seenOff.At));
        }
        Referrals();
        Needs();
        Expectations();
    }

    private void Way()
    {
        var visits = report.Chronicle.Visits;
        Item("めぐった駅", visits.IsEmpty ? "まだない" : string.Join(" → ", visits.Select(visit => words.Station(visit.Station))));
        Item(words.Term("Return"), Times(report.Chronicle.Returned));
        Item(words.Term("Reconnection"), Times(report.Chronicle.Reconnected));
        Item("期限の知らせ", string.Create(CultureInfo.InvariantCulture, $"近い {Told(Ladder.Reminder)}、電話 {Told(Ladder.PhoneTask)}、担当へ {Told(Ladder.Lead)}、会議へ {Told(Ladder.Agenda)}"));
    }

    private int Told(int level) => report.Journal.Count(recorded => level == recorded.Event switch
    {
        CaseEvent.StepEscalated e => e.Level,
        CaseEvent.ReferralEscalated e => e.Level,
        CaseEvent.JoinEscalated e => e.Level,
        _ => 0,
    });

    private void Holders(CaseState.Active active)
    {
        Item("いまのようす", CaseStages.Japanese(CaseStages.Of(report.Flow!, active)!.Value));
        Item(words.Lead, words.Person(active.Holders.Lead.Person));
        Item(words.OverviewHolder, words.Person(active.Holders.OverviewHolder.Person));
    }

    private void Watching(CaseState.Active active)
    {
        switch (active.Watch)
        {
            case WatchState.Watching watching:
                Item(words.Watch, $"続いている。SOSは{words.Person(new PersonId(watching.SosReceiver))}、つぎの便りは{Day(watching.NextContact)}");
                break;
            case WatchState.Preparing:
                Item(words.Watch, "準備");
                break;
            case WatchState.NotWatching:
                break;
            default:
                throw new System.Diagnostics.UnreachableException(active.Watch.GetType().Name);
        }
    }

    private void Open(CaseState.Active active)
    {
        var label = "開いていること";
        foreach (var open in active.Tokens.Open)
        {
            if (open.Referral is not null && flow[open.Step].Kind == StepKind.Referral)
            {
                continue;
            }
            var about = open.Referral is { } referral ? words.Referral(active, referral) + "の" : "";
            var state = open.Status switch
            {
                ExecutionStatus.Live => "",
                ExecutionStatus.Paused => "（止めてある）",
                ExecutionStatus.Faulted => "（しくみの不具合で止まっている）",
                _ => throw new System.Diagnostics.UnreachableException(open.Status.ToString()),
            };
            Item(label, $"{about}「{words.Step(open.Step)}」{state}　{Clock(active, open)}");
            label = "";
        }
    }

    private string Clock(CaseState.Active active, StepExecution open) =>
        active.Watch is WatchState.Watching watching && flow[open.Step].Kind == StepKind.Watch ? $"つぎの便りは{Day(watching.NextContact)}"
        : open.MovesAt is { } moves ? $"{Day(moves)}に動く"
        : open.DueAt is { } due ? $"{LastDay(due)}まで{(due < report.EndedAt ? "（過ぎている）" : "")}"
        : $"期限なし（{open.NoClockReason}）";

    private void Referrals()
    {
        var label = words.Term("Referral");
        var last = report.Last;
        foreach (var referral in last?.Referrals.All ?? [])
        {
            var receiver = referral.Receiver is { } known ? words.Organisation(known) : "まだ決まっていない先";
            var before = referral.Replaces is { } replaced ? $"（{Receiver(last!, replaced)}からのつなぎ直し）" : "";
            Item(label, $"{receiver}　{ReferralStageWords.Of(referral.Stage)}{Next(referral)}{before}");
            label = "";
        }
    }

    private string Receiver(CaseState.Active last, ReferralId id) =>
        last.Referrals.Find(id)?.Receiver is { } receiver ? words.Organisation(receiver) : "前のつなぎ";

    private string Next(ReferralState referral) =>
        referral.DueAt is { } due ? referral.Stage.HasEnded() ? $"、また聴く日は{LastDay(due)}" : $"、{LastDay(due)}まで"
        : referral.NextCheckAt is { } check && !referral.Stage.HasEnded() ? $"、つぎのチェック{Day(check)}"
        : "";

    private void Needs()
    {
        var label = words.Term("Need");
        var last = report.Last;
        foreach (var need in last?.Needs.All ?? [])
        {
            Item(label, $"{CaseWords.Need(need)}　{(need.Outcome is { } outcome ? RecordTables.NeedOutcome.Say(outcome) : "続いている")}");
            label = "";
        }
    }

    private void Expectations()
    {
        page.Blank();
        foreach (var verdict in report.AtTheEnd)
        {
            page.Line("  " + Verdicts.Mark(verdict), Verdicts.Words(verdict));
        }
        var wrong = report.Verdicts.Count(verdict => !verdict.Holds)
            + report.Moments.Count(moment => moment is PlayedMoment.Refused { WasExpected: false } or PlayedMoment.Acted { MissedRefusal: not null } or PlayedMoment.Met { MissedRefusal: not null });
        var all = report.Verdicts.Count();
        page.Blank();
        page.Line("", wrong == 0
            ? string.Create(CultureInfo.InvariantCulture, $"✓ すべて見立てどおり（{all}のたしかめ）")
            : string.Create(CultureInfo.InvariantCulture, $"✗ 見立てとちがうところが {wrong} あります（{all}のたしかめのうち、断られたことも数える）"));
    }

    private void Item(string label, string text) => page.Line("  " + TextWidth.Pad(label, Column), text);

    private string Day(DateTimeOffset instant) => StoryDates.Near(instant, report.EndedAt);

    private string LastDay(DateTimeOffset due) => Day(due.AddTicks(-1));

    private static string Times(int count) => string.Create(CultureInfo.InvariantCulture, $"{count}回");
}
