using Bansou.Flow.Core.Calendars;

namespace Bansou.Flow.Core.Tests.Calendars;

/// <summary>National holidays by rule: the days that are hard to get right, and a golden list that changes only with the law.</summary>
public class JapaneseHolidayTests
{
    [Theory]
    [InlineData("2009-09-22", "国民の休日")]
    [InlineData("2015-09-22", "国民の休日")]
    [InlineData("2026-09-22", "国民の休日")]
    [InlineData("2032-09-21", "国民の休日")]
    [InlineData("2019-04-30", "国民の休日")]
    [InlineData("2019-05-01", "天皇の即位の日")]
    [InlineData("2019-05-02", "国民の休日")]
    [InlineData("2019-05-06", "振替休日")]
    [InlineData("2019-10-22", "即位礼正殿の儀の行われる日")]
    [InlineData("2020-07-23", "海の日")]
    [InlineData("2020-07-24", "スポーツの日")]
    [InlineData("2020-08-10", "山の日")]
    [InlineData("2021-08-08", "山の日")]
    [InlineData("2021-08-09", "振替休日")]
    [InlineData("2008-05-06", "振替休日")]
    [InlineData("2026-05-06", "振替休日")]
    [InlineData("2024-02-12", "振替休日")]
    [InlineData("2025-02-24", "振替休日")]
    [InlineData("2000-01-10", "成人の日")]
    [InlineData("2012-03-20", "春分の日")]
    [InlineData("2024-09-22", "秋分の日")]
    [InlineData("2018-12-24", "振替休日")]
    public void A_holiday_is_known_by_its_name(string date, string name) => JapaneseHolidays.NameOf(DateOnly.Parse(date)).ShouldBe(name);

    [Theory]
    [InlineData("2019-12-23")]
    [InlineData("2020-10-12")]
    [InlineData("2021-07-19")]
    [InlineData("2015-08-11")]
    [InlineData("2026-05-07")]
    [InlineData("2026-09-20")]
    public void A_day_that_was_or_will_be_one_in_other_years_is_none(string date) => JapaneseHolidays.NameOf(DateOnly.Parse(date)).ShouldBeNull();

    [Fact]
    public void The_holidays_of_2019_to_2035_are_these()
    {
        var days = Enumerable.Range(0, new DateOnly(2036, 1, 1).DayNumber - new DateOnly(2019, 1, 1).DayNumber)
            .Select(new DateOnly(2019, 1, 1).AddDays)
            .Where(JapaneseHolidays.Is)
            .Select(date => $"{date:yyyy-MM-dd} {JapaneseHolidays.NameOf(date)}\n");
        Golden.Match(string.Concat(days), "holidays-2019-2035.txt");
    }

    [Fact]
    public void The_counted_years_and_the_rule_agree()
    {
        for (var date = new DateOnly(1999, 1, 1); date.Year < 2103; date = date.AddDays(1))
        {
            JapaneseHolidays.Is(date).ShouldBe(JapaneseHolidays.NameOf(date) is not null, date.ToString("O"));
        }
    }
}
