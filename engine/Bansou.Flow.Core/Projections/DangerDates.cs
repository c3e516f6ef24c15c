namespace Bansou.Flow.Core.Projections;

/// <summary>
/// 気をつけたい一覧のもと (TN-10, TN-11): dates rather than answers, so that a row written today is right on any later day. All are null once
/// a case was seen off. They ask about the support, never about the person (RP-4).
/// </summary>
public sealed record DangerDates
{
    public static readonly DangerDates None = new();

    /// <summary>音信なし after so many days without a word; a proposal, each list may ask for another number.</summary>
    public const int SilentDays = 30;

    /// <summary>同じ受け皿に長期 after so many days without a check (TN-11).</summary>
    public const int LongStayDays = 180;

    /// <summary>つなぎっぱなし: by when the first receiver on the way should have said something.</summary>
    public DateTimeOffset? ArrivalDueAt { get; init; }

    /// <summary>Until when silence is agreed on: the next contact of a watch. Null when there is no such agreement.</summary>
    public DateTimeOffset? QuietUntil { get; init; }

    /// <summary>同じ受け皿に長期: since when nobody has looked at the receiver where that was longest ago.</summary>
    public DateTimeOffset? StayingSince { get; init; }

    /// <summary>SOSなし: since when somebody to catch an SOS is awaited and not named: from the first arrival on, or from when bonds or a watch are made ready.</summary>
    public DateTimeOffset? WithoutSosSince { get; init; }

    /// <summary>担当者の偏り: since when one single person holds all contacts.</summary>
    public DateTimeOffset? AloneSince { get; init; }

    /// <summary>ふり返りの日を過ぎたプラン: when the day of the next review is over; null while there is none.</summary>
    public DateTimeOffset? ReviewDueAt { get; init; }

    /// <summary>So many days with one single name in the record (FX-2).</summary>
    public const int OneNameDays = 60;

    public bool ReviewOverdue(DateTimeOffset now) => ReviewDueAt < now;

    public bool LeftHanging(DateTimeOffset now) => ArrivalDueAt < now;

    public bool Silent(DateTimeOffset heardAt, DateTimeOffset now, int days = SilentDays) =>
        heardAt < now.AddDays(-days) && (QuietUntil is null || QuietUntil < now);

    public bool LongStay(DateTimeOffset now, int days = LongStayDays) => StayingSince < now.AddDays(-days);
}
