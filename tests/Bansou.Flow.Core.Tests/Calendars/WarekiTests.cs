using Bansou.Flow.Core.Calendars;
using FsCheck;
using FsCheck.Fluent;

namespace Bansou.Flow.Core.Tests.Calendars;

/// <summary>Dates as people write and read them.</summary>
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

    [Theory]
    [InlineData("令和8年4月6日")]
    [InlineData("令和8年4月6日(月)")]
    [InlineData("令和８年０４月０６日（月）")]
    [InlineData("令和 8 年 4 月 6 日")]
    [InlineData("R8.4.6")]
    [InlineData("r8/4/6")]
    [InlineData("平成38年4月6日")]
    [InlineData("2026年4月6日")]
    [InlineData("2026-04-06")]
    [InlineData("2026/4/6")]
    public void A_date_is_read_however_it_is_written(string text) => WarekiReader.Read(text).ShouldBe(new DateOnly(2026, 4, 6));

    [Theory]
    [InlineData("令和元年5月1日", "2019-05-01")]
    [InlineData("平成元年1月8日", "1989-01-08")]
    [InlineData("昭和64年1月7日", "1989-01-07")]
    [InlineData("M45.7.29", "1912-07-29")]
    public void The_first_and_last_days_of_an_era_are_read(string text, string date) => WarekiReader.Read(text).ShouldBe(DateOnly.Parse(date));

    [Theory]
    [InlineData("")]
    [InlineData("令和")]
    [InlineData("令和元年4月30日")]
    [InlineData("令和8年2月30日")]
    [InlineData("令和8年13月1日")]
    [InlineData("令和0年5月1日")]
    [InlineData("8年4月6日")]
    [InlineData("昨日")]
    [InlineData("2026-04")]
    [InlineData("20260406")]
    [InlineData("2026-04-06T09:00")]
    [InlineData("\ud800-1-1")]
    public void What_is_no_date_is_none(string text) => WarekiReader.Read(text).ShouldBeNull();

    [Fact]
    public void What_is_written_is_read_back() =>
        Prop.ForAll(Gen.Choose(new DateOnly(1000, 1, 1).DayNumber, DateOnly.MaxValue.DayNumber).ToArbitrary(), day =>
        {
            var date = DateOnly.FromDayNumber(day);
            return WarekiReader.Read(Wareki.Of(date)) == date && WarekiReader.Read(Wareki.WithWeekday(date)) == date;
        }).QuickCheckThrowOnFailure();
}
