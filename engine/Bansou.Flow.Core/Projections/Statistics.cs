using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Journal;

namespace Bansou.Flow.Core.Projections;

/// <summary>件数: by day and version of the flow, for reports and for looking at a new version; never by person or household (HR-7).</summary>
public static class Statistics
{
    /// <summary>The day in office time on which it counts.</summary>
    public static DateOnly DayOf(RecordedEvent recorded) => OfficeTime.DateOf(recorded.At);

    /// <summary>What an event counts as; mostly nothing.</summary>
    public static IEnumerable<StatisticsKind> KindsOf(CaseEvent happened) => happened switch
    {
        CaseEvent.CaseOpened => [StatisticsKind.Opened],
        CaseEvent.FarewellTaken => [StatisticsKind.SeenOff],
        CaseEvent.ReferralMoved { To: ReferralStage.Sent } => [StatisticsKind.ReferralSent],
        CaseEvent.ReferralMoved { To: ReferralStage.Arrived } => [StatisticsKind.ReferralArrived],
        CaseEvent.ReferralOpened e => OfOpened(e),
        CaseEvent.ReferralReturned => [StatisticsKind.ReferralReturned],
        CaseEvent.AgendaOutcomeTaken => [StatisticsKind.Conference],
        CaseEvent.PlanDrafted { Replaces: not null } => [StatisticsKind.Replanned],
        _ => [],
    };

    private static IEnumerable<StatisticsKind> OfOpened(CaseEvent.ReferralOpened opened)
    {
        if (opened.Replaces is not null)
        {
            yield return StatisticsKind.Reconnected;
        }
        if (opened.Stage == ReferralStage.Arrived)
        {
            yield return StatisticsKind.ReferralArrived;
        }
    }
}
