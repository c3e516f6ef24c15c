using System.Globalization;
using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Projections;
using Bansou.Flow.Storage.Projections;

namespace Bansou.Flow.Server.Lists;

/// <summary>気をつけたい一覧のことば: each asks about the support, never about the person (RP-4), and says since when.</summary>
internal static class DangerWords
{
    public static string NameOf(DangerList list) => list switch
    {
        DangerList.LeftHanging => "つなぎっぱなし",
        DangerList.Silent => "音信なし",
        DangerList.LongStay => "同じ受け皿に長期",
        DangerList.WithoutSos => "SOSを受ける人がいない",
        DangerList.Alone => "担当者の偏り",
        DangerList.ReviewOverdue => "ふり返りの日を過ぎたプラン",
        DangerList.OneName => "ひとりの名前だけ",
        _ => throw new System.Diagnostics.UnreachableException(list.ToString()),
    };

    public static string ExplanationOf(DangerList list) => list switch
    {
        DangerList.LeftHanging => "つないだ先から、返事の予定の日を過ぎても何も聞けていません。電話をかけて、着いたかを聞いてください。",
        DangerList.Silent => "しばらく、だれの便りも記録されていません。声をかけるか、見守りの約束をしてください。",
        DangerList.LongStay => "同じ受け皿のまま、長いあいだようすを見ていません。ご本人に、いまの場所のことを聞いてください。",
        DangerList.WithoutSos => "いざというときにSOSを受ける人が、まだ決まっていません。",
        DangerList.Alone => "ひとりの人だけが、すべての関わりを持っています。俯瞰する人か、もうひとりの担当を考えてください。",
        DangerList.ReviewOverdue => "プランをふり返る日を過ぎています。ご本人と、ふり返りの日を決めてください。",
        DangerList.OneName => "この60日、記録にひとりの名前しかありません。もうひとり、この方を知る人をつくってください。",
        _ => throw new System.Diagnostics.UnreachableException(list.ToString()),
    };

    /// <summary>The usual number of days of lists that ask for one.</summary>
    public static int? DaysOf(DangerList list) => list switch
    {
        DangerList.Silent => DangerDates.SilentDays,
        DangerList.LongStay => DangerDates.LongStayDays,
        DangerList.OneName => DangerDates.OneNameDays,
        DangerList.LeftHanging or DangerList.WithoutSos or DangerList.Alone or DangerList.ReviewOverdue => null,
        _ => throw new System.Diagnostics.UnreachableException(list.ToString()),
    };

    public static DangerResponse? Of(DangerList list, CaseLine line, DateTimeOffset now)
    {
        DateTimeOffset? since = list switch
        {
            DangerList.LeftHanging => line.Danger.ArrivalDueAt,
            DangerList.Silent => line.HeardAt,
            DangerList.LongStay => line.Danger.StayingSince,
            DangerList.WithoutSos => line.Danger.WithoutSosSince,
            DangerList.Alone => line.Danger.AloneSince,
            DangerList.ReviewOverdue => line.Danger.ReviewDueAt,
            DangerList.OneName => now.AddDays(-DangerDates.OneNameDays),
            _ => throw new System.Diagnostics.UnreachableException(list.ToString()),
        };
        return since is { } at ? new DangerResponse(list, at, DaysBetween(at, now), Sentence(list, OfficeTime.DateOf(at), DaysBetween(at, now))) : null;
    }

    private static int DaysBetween(DateTimeOffset from, DateTimeOffset until) => Math.Max(0, OfficeTime.DateOf(until).DayNumber - OfficeTime.DateOf(from).DayNumber);

    private static string Sentence(DangerList list, DateOnly day, int days) => list switch
    {
        DangerList.LeftHanging => Say($"返事の予定だった{day:M月d日}から{days}日たっています"),
        DangerList.Silent => Say($"{day:M月d日}のあと、{days}日、便りがありません"),
        DangerList.LongStay => Say($"{day:M月d日}から{days}日、受け皿のようすを見ていません"),
        DangerList.WithoutSos => Say($"始まった{day:M月d日}から{days}日、SOSを受ける人が決まっていません"),
        DangerList.Alone => Say($"始まった{day:M月d日}から{days}日、ひとりの人だけが関わっています"),
        DangerList.ReviewOverdue => Say($"ふり返りの日（{day:M月d日}）を{days}日過ぎています"),
        DangerList.OneName => Say($"{day:M月d日}からの{days}日、記録にひとりの名前しかありません"),
        _ => throw new System.Diagnostics.UnreachableException(list.ToString()),
    };

    private static string Say(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Why a case stands on a list.</summary>
/// <param name="Since">Since when it has been so.</param>
/// <param name="Words">The same in one plain sentence.</param>
internal sealed record DangerResponse(DangerList List, DateTimeOffset Since, int Days, string Words);

/// <summary>One of the lists.</summary>
/// <param name="Days">The usual number of days, where the list asks for one.</param>
/// <param name="Count">Cases of the own organisation that the reader may see on it.</param>
/// <param name="More">There are more than were counted.</param>
internal sealed record DangerListResponse(DangerList List, string Name, string Explanation, int? Days, int Count, bool More);
