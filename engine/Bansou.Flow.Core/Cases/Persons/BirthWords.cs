using Bansou.Flow.Core.Calendars;

namespace Bansou.Flow.Core.Cases.Persons;

/// <summary>生年月日のことば: as people write it, with what is not known left out.</summary>
public static class BirthWords
{
    public static string Of(BirthDate birth)
    {
        var full = Wareki.Of(new DateOnly(birth.Year, birth.Month ?? 12, birth.Day ?? DateTime.DaysInMonth(birth.Year, birth.Month ?? 12)));
        var known = birth switch
        {
            { Month: null } => full[..(full.IndexOf('年', StringComparison.Ordinal) + 1)],
            { Day: null } => full[..(full.IndexOf('月', StringComparison.Ordinal) + 1)],
            _ => full,
        };
        return birth.About ? known + "ごろ" : known;
    }

    /// <summary>満年齢, when the day is known; never guessed.</summary>
    public static int? Age(BirthDate birth, DateOnly today)
    {
        if (birth is not { Month: { } month, Day: { } day, About: false })
        {
            return null;
        }
        return today.Year - birth.Year - (today.Month < month || (today.Month == month && today.Day < day) ? 1 : 0);
    }
}
