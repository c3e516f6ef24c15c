using Bansou.Flow.Core.Calendars;
using FsCheck;
using FsCheck.Fluent;

namespace Bansou.Flow.Core.Tests.Calendars;

/// <summary>Cron rules of drawn timer steps (CS-8), read as Elsa's parser reads them, in office time.</summary>
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
    [InlineData("0 9 13 * 5", "2026-04-06T00:00", "2026-11-13T09:00")]
    [InlineData("0 22-1 * * *", "2026-04-06T23:30", "2026-04-07T00:00")]
    [InlineData("30,45-15/2 1 * * *", "2026-04-06T01:47", "2026-04-06T01:49")]
    [InlineData("30,45-15/2 1 * * *", "2026-04-06T01:15", "2026-04-06T01:30")]
    [InlineData("0 9 * * FRI-MON", "2026-04-06T10:00", "2026-04-10T09:00")]
    [InlineData("0 9 * DEC-FEB *", "2026-04-06T10:00", "2026-12-01T09:00")]
    [InlineData("0 0 L-1 * *", "2026-02-01T00:00", "2026-02-27T00:00")]
    [InlineData("0 0 LW * *", "2026-05-01T00:00", "2026-05-29T00:00")]
    [InlineData("0 0 L-2W * *", "2026-05-01T00:00", "2026-05-29T00:00")]
    [InlineData("0 0 1W * *", "2026-08-01T00:00", "2026-08-03T00:00")]
    [InlineData("0 0 15W * *", "2026-11-01T00:00", "2026-11-16T00:00")]
    [InlineData("0 0 31W * *", "2026-05-01T00:00", "2026-05-29T00:00")]
    [InlineData("0 0 * * 2L", "2026-04-06T00:00", "2026-04-28T00:00")]
    [InlineData("0 0 ? 1 MON#1", "2026-04-06T00:00", "2027-01-04T00:00")]
    [InlineData("0 0 * * sat#3", "2026-04-06T00:00", "2026-04-18T00:00")]
    [InlineData("0 0 * * 7-1", "2026-04-07T00:00", "2026-04-12T00:00")]
    [InlineData("0 0 29 2 MON", "2073-01-01T00:00", "2112-02-29T00:00")]
    [InlineData("@monthly", "2026-04-06T00:00", "2026-05-01T00:00")]
    [InlineData(" \t0 9 * * * ", "2026-04-06T10:00", "2026-04-07T09:00")]
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
    [InlineData("* * 32W * *")]
    [InlineData("* * L-31 * *")]
    [InlineData("* * * * 5#6")]
    [InlineData("* * * * 8L")]
    [InlineData("*/60 * * * *")]
    [InlineData("* * * MONDAY *")]
    [InlineData("@often")]
    [InlineData("-1 * * * *")]
    [InlineData("* * W * *")]
    [InlineData("* * * * #1")]
    [InlineData("1/2/3 * * * *")]
    [InlineData(", * * * *")]
    public void What_is_no_schedule_is_told(string cron) => CronSchedule.Parse(cron).ShouldBeNull();

    [Theory]
    [InlineData("61 9 * * *", 1, "61")]
    [InlineData("0 0 9 * * MONDAY", 6, "MONDAY")]
    [InlineData("0 9 * 13 *", 4, "13")]
    [InlineData("毎朝九時", 0, "毎朝九時")]
    public void The_field_that_cannot_be_read_is_named(string cron, int field, string text) =>
        CronSchedule.FaultOf(cron).ShouldBe((field, text));

    /// <summary>Whatever the bytes: a schedule or a fault, and the next time lies ahead.</summary>
    [Fact]
    public void Any_text_is_a_schedule_or_names_its_fault() =>
        Prop.ForAll(Gen.Elements("* 0 1 5 7 9 12 31 59 60 , - / L W # ? MON jan @ 元".Split(' ')).ListOf(9).Zip(Gen.Choose(0, 40_000)).ToArbitrary(), pair =>
        {
            var parts = pair.Item1.ToArray();
            var text = $"{parts[0]}{parts[1]} {parts[2]}{parts[3]} {parts[4]}{parts[5]} {parts[6]} {parts[7]}{parts[8]}";
            var after = OfficeTime.StartOf(new DateOnly(2000, 1, 1).AddDays(pair.Item2));
            var next = CronSchedule.Parse(text)?.Next(after);
            return (CronSchedule.Parse(text) is null) == (CronSchedule.FaultOf(text) is not null) && (next is null || next > after);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_end_of_the_calendar_is_no_fault()
    {
        CronSchedule.Parse("* * * * *")!.Next(OfficeTime.At(new DateTime(9999, 12, 30, 23, 59, 59))).ShouldBeNull();
        CronSchedule.Parse("* * * * * *")!.Next(DateTimeOffset.MaxValue).ShouldBeNull();
        CronSchedule.Parse("* * * * * *")!.NextInUtc(DateTimeOffset.MaxValue).ShouldBeNull();
        CronSchedule.Parse("0 0 * * *")!.Next(DateTimeOffset.MinValue).ShouldBe(OfficeTime.StartOf(new DateOnly(1, 1, 2)));
    }

    [Fact]
    public void A_day_that_never_comes_is_never_found() =>
        CronSchedule.Parse("0 0 30 2 *")!.Next(OfficeTime.At(new DateTime(2026, 1, 1))).ShouldBeNull();

    [Fact]
    public void Elsas_own_flows_count_in_UTC()
    {
        var nine = CronSchedule.Parse("0 9 * * *")!;
        var after = new DateTimeOffset(2026, 4, 6, 1, 0, 0, TimeSpan.Zero);
        nine.NextInUtc(after).ShouldBe(new DateTimeOffset(2026, 4, 6, 9, 0, 0, TimeSpan.Zero));
        nine.Next(after).ShouldBe(new DateTimeOffset(2026, 4, 7, 0, 0, 0, TimeSpan.Zero));
    }
}
