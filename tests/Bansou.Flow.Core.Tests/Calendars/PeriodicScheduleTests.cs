using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Definitions.Steps;

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
}
