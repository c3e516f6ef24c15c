using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Tests.Calendars;

public class WarekiTests
{
    [Theory]
    [InlineData("2026-04-06", "令和8年4月6日")]
    [InlineData("2019-05-01", "令和元年5月1日")]
    [InlineData("2019-04-30", "平成31年4月30日")]
    [InlineData("1989-01-08", "平成元年1月8日")]
    [InlineData("1989-01-07", "昭和64年1月7日")]
    [InlineData("1926-12-25", "昭和元年12月25日")]
    [InlineData("1912-07-30", "大正元年7月30日")]
    [InlineData("1912-07-29", "明治45年7月29日")]
    public void A_date_is_written_in_its_era(string date, string text) => Wareki.Of(DateOnly.Parse(date)).ShouldBe(text);

    [Fact]
    public void The_weekday_stands_behind() => Wareki.WithWeekday(new DateOnly(2026, 4, 6)).ShouldBe("令和8年4月6日(月)");
}

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
}
