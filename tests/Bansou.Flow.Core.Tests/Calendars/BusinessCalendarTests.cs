using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Definitions.Steps;
using Bansou.Flow.Core.Packs;
using FsCheck;
using FsCheck.Fluent;

namespace Bansou.Flow.Core.Tests.Calendars;

/// <summary>CS-8: due dates in business and calendar days, by the municipality's own calendar.</summary>
public class BusinessCalendarTests
{
    private static readonly BusinessCalendar Office = new(new CalendarSettings());

    private static DateOnly Day(string text) => DateOnly.Parse(text);

    [Theory]
    [InlineData("2026-05-01", 1, "2026-05-07")]
    [InlineData("2026-12-28", 1, "2027-01-04")]
    [InlineData("2026-09-18", 1, "2026-09-24")]
    [InlineData("2026-05-03", 0, "2026-05-07")]
    [InlineData("2026-04-06", 0, "2026-04-06")]
    public void Business_days_pass_over_weekends_holidays_and_the_turn_of_the_year(string from, int days, string to) =>
        Office.AddBusinessDays(Day(from), days).ShouldBe(Day(to));

    [Fact]
    public void A_municipality_closes_and_opens_on_days_of_its_own()
    {
        var calendar = new BusinessCalendar(new CalendarSettings { Closed = [Day("2026-04-07")], Open = [Day("2026-04-11")] });
        calendar.AddBusinessDays(Day("2026-04-06"), 1).ShouldBe(Day("2026-04-08"));
        calendar.IsBusinessDay(Day("2026-04-11")).ShouldBeTrue();
    }

    [Fact]
    public void A_due_day_is_over_at_its_end_in_office_time()
    {
        var opened = new DateTimeOffset(2026, 4, 6, 1, 0, 0, TimeSpan.Zero);
        Office.DueAt(new DueRule.BusinessDays(0), opened).ShouldBe(new DateTimeOffset(2026, 4, 6, 14, 59, 59, TimeSpan.Zero));
        Office.DueAt(new DueRule.CalendarDays(7), opened).ShouldBe(new DateTimeOffset(2026, 4, 13, 14, 59, 59, TimeSpan.Zero));
        Office.DueAt(new DueRule.None("理由"), opened).ShouldBeNull();
    }

    [Fact]
    public void An_instant_late_in_the_evening_of_utc_is_the_next_day_at_the_office() =>
        OfficeTime.DateOf(new DateTimeOffset(2026, 4, 6, 15, 0, 0, TimeSpan.Zero)).ShouldBe(Day("2026-04-07"));

    [Fact]
    public void An_office_that_never_opens_stops_no_clock()
    {
        var calendar = new BusinessCalendar(new CalendarSettings { Weekend = [.. Enum.GetValues<DayOfWeek>()] });
        calendar.AddBusinessDays(Day("2026-04-06"), 2).ShouldBe(Day("2026-04-08"));
    }

    [Fact]
    public void Adding_never_ends_on_a_closed_day_and_counts_back() =>
        Prop.ForAll(Gen.Choose(0, 7300).Zip(Gen.Choose(0, 1300)).ToArbitrary(), pair =>
        {
            var from = Office.AddBusinessDays(new DateOnly(2020, 1, 1).AddDays(pair.Item1), 0);
            var to = Office.AddBusinessDays(from, pair.Item2);
            return Office.IsBusinessDay(to) && Office.BusinessDaysBetween(from, to) == pair.Item2;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void More_days_never_end_earlier_and_a_later_start_neither() =>
        Prop.ForAll(Gen.Choose(0, 7300).Zip(Gen.Choose(0, 400)).ToArbitrary(), pair =>
        {
            var (date, days) = (new DateOnly(2020, 1, 1).AddDays(pair.Item1), pair.Item2);
            var end = Office.AddBusinessDays(date, days);
            return Office.AddBusinessDays(date, days + 1) > end && Office.AddBusinessDays(date.AddDays(1), days) >= end;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1, 1, 12, 31)]
    [InlineData(4, 1, 3, 31)]
    [InlineData(3, 1, 2, 29)]
    public void A_turn_of_the_year_that_lasts_all_year_stops_no_clock(int fromMonth, int fromDay, int toMonth, int toDay)
    {
        var calendar = new BusinessCalendar(new CalendarSettings { YearEndFrom = (fromMonth, fromDay), YearEndTo = (toMonth, toDay) });
        calendar.NeverOpens.ShouldBeTrue();
        calendar.AddBusinessDays(Day("2026-04-06"), 36_500).ShouldBe(Day("2026-04-06").AddDays(36_500));
    }

    [Fact]
    public void An_ordinary_office_opens() => Office.NeverOpens.ShouldBeFalse();

    [Fact]
    public void A_wait_of_five_years_is_counted_day_by_day()
    {
        var due = Office.AddBusinessDays(Day("2026-04-06"), 1200);
        Office.BusinessDaysBetween(Day("2026-04-06"), due).ShouldBe(1200);
        due.ShouldBe(Day("2031-03-14"));
    }

    [Fact]
    public void The_ends_of_the_calendar_are_no_fault()
    {
        Office.AddBusinessDays(DateOnly.MaxValue, 36_500).ShouldBe(DateOnly.MaxValue);
        Office.DueAt(new DueRule.CalendarDays(36_500), DateTimeOffset.MaxValue).ShouldBe(OfficeTime.EndOf(DateOnly.MaxValue));
        OfficeTime.StartOf(DateOnly.MinValue).ShouldBe(DateTimeOffset.MinValue);
        OfficeTime.DateOf(DateTimeOffset.MaxValue).ShouldBe(DateOnly.MaxValue);
    }
}
