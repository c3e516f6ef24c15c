using Bansou.Flow.Core.Projections;

namespace Bansou.Flow.Core.Telling;

/// <summary>語る区分: what the history of a case is sorted and filtered by on a page.</summary>
public enum TellingArea
{
    /// <summary>流れ: the case, its steps and their clocks</summary>
    Flow,
    /// <summary>つなぎと必要</summary>
    Referral,
    /// <summary>プランと支援決定</summary>
    Plan,
    /// <summary>会議</summary>
    Meeting,
    /// <summary>受付・アセスメント・支援経過</summary>
    Note,
    /// <summary>同意</summary>
    Consent,
    /// <summary>絆と世の中の地図</summary>
    Bond,
    /// <summary>本人・世帯・担当</summary>
    People,
    /// <summary>見守り</summary>
    Watch,
    /// <summary>そのほか</summary>
    Other,
}

/// <summary>Which areas of the timeline belong to an area of the telling.</summary>
public static class TellingAreas
{
    public static TellingArea Of(TimelineArea area) => area switch
    {
        TimelineArea.Case or TimelineArea.Step or TimelineArea.Time or TimelineArea.Engine => TellingArea.Flow,
        TimelineArea.Referral or TimelineArea.Need => TellingArea.Referral,
        TimelineArea.Plan or TimelineArea.Decision => TellingArea.Plan,
        TimelineArea.Meeting => TellingArea.Meeting,
        TimelineArea.Note or TimelineArea.Intake or TimelineArea.Assessment or TimelineArea.Sheet => TellingArea.Note,
        TimelineArea.Consent => TellingArea.Consent,
        TimelineArea.Bond or TimelineArea.Map => TellingArea.Bond,
        TimelineArea.Person or TimelineArea.Household or TimelineArea.Holder => TellingArea.People,
        TimelineArea.Watch => TellingArea.Watch,
        TimelineArea.Work => TellingArea.Other,
        _ => throw new System.Diagnostics.UnreachableException(area.ToString()),
    };

    public static IEnumerable<TimelineArea> In(TellingArea area) => Enum.GetValues<TimelineArea>().Where(each => Of(each) == area);
}
