using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Cases.Flow;

/// <summary>受け皿チェックのリズム: 7, 30 and 90 days after arrival, then the question of stagnation; one for each referral (CS-8).</summary>
internal static class CheckRhythm
{
    private static readonly Rhythm Default = new([7, 30, 90], StagnationDays: 180);

    public static Rhythm Of(CaseStep? check) => check?.Settings?.Rhythm ?? Default;

    /// <summary>The end of the first day of the rhythm after an instant; null when the rhythm has no more.</summary>
    public static DateTimeOffset? Next(CaseStep check, DateTimeOffset arrived, DateTimeOffset after)
    {
        var rhythm = Of(check);
        var start = OfficeTime.EndOf(OfficeTime.DateOf(arrived));
        foreach (var days in rhythm.Days)
        {
            if (start.AddDays(days) is var at && at > after)
            {
                return at;
            }
        }
        if (rhythm is { StagnationDays: null, Repeat: false } or { Days.IsEmpty: true, StagnationDays: null })
        {
            return null;
        }
        var distance = rhythm.StagnationDays ?? Distance(rhythm);
        var first = start.AddDays(rhythm.StagnationDays ?? rhythm.Days[^1] + distance);
        var missed = after < first ? 0 : (long)((after - first).TotalDays / distance) + 1;
        return first.AddDays(missed * distance);
    }

    /// <summary>The first check; today, where the arrival was told late and its first day is over: it is not skipped, and nobody is late with it.</summary>
    public static DateTimeOffset? First(CaseStep check, ReferralState referral, DateTimeOffset now)
    {
        var arrived = referral.ArrivedAt ?? now;
        return referral.Since == now && Next(check, arrived, arrived) <= now ? OfficeTime.EndOf(OfficeTime.DateOf(now)) : Next(check, arrived, now);
    }

    /// <summary>The open check is due on the rhythm's next date; within a week when the rhythm has none.</summary>
    public static DateTimeOffset NextOrSoon(CaseStep check, ReferralState referral, CaseContext context) =>
        referral.NextCheckAt ?? First(check, referral, context.Now) ?? Clocks.AfterCalendarDays(context, 7);

    private static int Distance(Rhythm rhythm) => Math.Max(1, rhythm.Days.Length > 1 ? rhythm.Days[^1] - rhythm.Days[^2] : rhythm.Days[0]);
}
