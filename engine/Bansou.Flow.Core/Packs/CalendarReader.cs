using System.Collections.Immutable;
using System.Globalization;
using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Reading;

namespace Bansou.Flow.Core.Packs;

/// <summary>暦の読み取り: days on which the office is closed.</summary>
internal static class CalendarReader
{
    private static readonly string[] Weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    public static CalendarSettings Read(SourceNode pack, PackScope scope)
    {
        var settings = new CalendarSettings();
        if (scope.Plain.Object(pack, "calendar") is not { } calendar)
        {
            return settings;
        }
        scope.TellUnknown(calendar, "weekend", "nationalHolidays", "yearEnd", "closed", "open");
        var yearEnd = scope.Plain.Object(calendar, "yearEnd");
        settings = settings with
        {
            Weekend = calendar.Find("weekend") is null ? settings.Weekend : WeekendOf(calendar, scope),
            NationalHolidays = scope.Plain.Boolean(calendar, "nationalHolidays") ?? settings.NationalHolidays,
            YearEndFrom = MonthDay(yearEnd, "from", scope) ?? settings.YearEndFrom,
            YearEndTo = MonthDay(yearEnd, "to", scope) ?? settings.YearEndTo,
            Closed = Dates(calendar, "closed", scope),
            Open = Dates(calendar, "open", scope),
        };
        if (new BusinessCalendar(settings).NeverOpens)
        {
            scope.Add(PackRules.NeverOpens, calendar.Place);
        }
        return settings;
    }

    private static ImmutableArray<DayOfWeek> WeekendOf(SourceNode calendar, PackScope scope)
    {
        var days = ImmutableArray.CreateBuilder<DayOfWeek>();
        foreach (var item in scope.Plain.Items(calendar, "weekend"))
        {
            if (!scope.Plain.Is(item, "weekend", SourceKind.String))
            {
                continue;
            }
            var index = Array.IndexOf(Weekdays, item.Text);
            if (index < 0)
            {
                scope.Add(ReadingRules.UnknownWord, item.Place, "weekend", item.Text!, string.Join(", ", Weekdays));
            }
            else
            {
                days.Add((DayOfWeek)index);
            }
        }
        return days.DrainToImmutable();
    }

    private static (int Month, int Day)? MonthDay(SourceNode? owner, string name, PackScope scope)
    {
        if (owner is null || scope.Plain.String(owner, name) is not { } text)
        {
            return null;
        }
        // A leap year, so that 02-29 is a day.
        if (DateOnly.TryParseExact("2024-" + text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return (date.Month, date.Day);
        }
        scope.Add(PackRules.BadDate, owner.Find(name)!.Place, "yearEnd." + name, text, "12-29");
        return null;
    }

    private static ImmutableArray<DateOnly> Dates(SourceNode calendar, string name, PackScope scope)
    {
        var dates = ImmutableArray.CreateBuilder<DateOnly>();
        foreach (var item in scope.Plain.Items(calendar, name))
        {
            if (scope.Date(item, name) is { } date)
            {
                dates.Add(date);
            }
        }
        return dates.DrainToImmutable();
    }
}
