using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Definitions.Steps;
using FsCheck;
using FsCheck.Fluent;

namespace Bansou.Flow.Core.Tests.Calendars;

/// <summary>CS-7: the dates of periodic work.</summary>
public class PeriodicScheduleTests
{
    [Theory]
    [InlineData("week", null, 1, "2026-04-06", "2026-04-13")]
    [InlineData("week", null, 7, "2026-04-06", "2026-04-12")]
    [InlineData("month", null, 31, "2026-04-06", "2026-04-30")]
    [InlineData("quarter", 1, 1, "2026-04-06", "2026-07-01")]
    [InlineData("year", 3, 1, "2026-04-06", "2027-03-01")]
    [InlineData("year", 3, 1, "2026-02-28", "2026-03-01")]
    public void The_next_date_is_found(string every, int? month, int? day, string after, string next) =>
        PeriodicSchedule.Next(new PeriodicSettings(true, every, month, day), DateOnly.Parse(after)).ShouldBe(DateOnly.Parse(next));

    /// <summary>The next date lies ahead, is the first of its kind, and no date of the kind is passed over.</summary>
    [Theory]
    [InlineData("week", 7, 7)]
    [InlineData("month", 28, 31)]
    [InlineData("quarter", 89, 92)]
    [InlineData("year", 365, 366)]
    public void The_dates_follow_each_other_without_a_gap(string every, int shortest, int longest) =>
        Prop.ForAll(Gen.Choose(0, 40_000).Zip(Gen.Choose(1, 12)).Zip(Gen.Choose(1, 7)).ToArbitrary(), picked =>
        {
            var ((offset, month), day) = picked;
            var settings = new PeriodicSettings(true, every, month, day);
            var after = new DateOnly(2000, 1, 1).AddDays(offset);
            var next = PeriodicSchedule.Next(settings, after);
            var distance = PeriodicSchedule.Next(settings, next).DayNumber - next.DayNumber;
            return next > after && next.DayNumber - after.DayNumber <= longest
                && PeriodicSchedule.Next(settings, next.AddDays(-1)) == next
                && distance >= shortest && distance <= longest;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("month", null, 31, "2026-01-31", "2026-02-28")]
    [InlineData("year", 2, 29, "2026-01-01", "2026-02-28")]
    [InlineData("year", 2, 29, "2027-03-01", "2028-02-29")]
    [InlineData("quarter", 12, 31, "2026-01-01", "2026-03-31")]
    public void A_day_that_a_month_does_not_have_is_its_last(string every, int? month, int? day, string after, string next) =>
        PeriodicSchedule.Next(new PeriodicSettings(true, every, month, day), DateOnly.Parse(after)).ShouldBe(DateOnly.Parse(next));
}
