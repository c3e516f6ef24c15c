using Bansou.Flow.Core.Calendars;

namespace Bansou.Flow.Core.Tests.Calendars;

/// <summary>Cron rules of drawn timer steps, in office time.</summary>
public class CronScheduleTests
{
    [Theory]
    [InlineData("0 9 * * *", "2026-04-06T10:00", "2026-04-07T09:00")]
    [InlineData("0 0 9 * * *", "2026-04-06T08:59:59", "2026-04-06T09:00")]
    [InlineData("*/15 * * * *", "2026-04-06T10:01", "2026-04-06T10:15")]
    [InlineData("0 9 * * MON-FRI", "2026-04-10T10:00", "2026-04-13T09:00")]
    [InlineData("0 9 1 APR ?", "2026-04-06T00:00", "2027-04-01T09:00")]
    [InlineData("30 8 L * ?", "2026-02-01T00:00", "2026-02-28T08:30")]
    [InlineData("0 12 29 2 *", "2026-01-01T00:00", "2028-02-29T12:00")]
    [InlineData("0 9 13 * 5", "2026-04-06T00:00", "2026-04-10T09:00")]
    [InlineData("0 0 * * 7", "2026-04-06T00:00", "2026-04-12T00:00")]
    [InlineData("5,10 9-10 * * *", "2026-04-06T09:05", "2026-04-06T09:10")]
    public void The_next_time_is_found(string cron, string after, string next) =>
        CronSchedule.Parse(cron)!.Next(OfficeTime.At(DateTime.Parse(after))).ShouldBe(OfficeTime.At(DateTime.Parse(next)));

    [Theory]
    [InlineData("")]
    [InlineData("* * *")]
    [InlineData("61 * * * *")]
    [InlineData("* * 0 * *")]
    [InlineData("a b c d e")]
    [InlineData("*/0 * * * *")]
    [InlineData("5-1 * * * *")]
    [InlineData("1/2/3 * * * *")]
    [InlineData(", * * * *")]
    public void What_is_no_schedule_is_told(string cron) => CronSchedule.Parse(cron).ShouldBeNull();

    [Fact]
    public void A_day_that_never_comes_is_never_found() =>
        CronSchedule.Parse("0 0 30 2 *")!.Next(OfficeTime.At(new DateTime(2026, 1, 1))).ShouldBeNull();
}
