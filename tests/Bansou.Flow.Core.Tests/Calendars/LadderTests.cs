using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Definitions.Steps;
using Bansou.Flow.Core.Packs;
using FsCheck;
using FsCheck.Fluent;

namespace Bansou.Flow.Core.Tests.Calendars;

/// <summary>CS-8: reminder, phone task, lead, agenda; told in the morning of an open day, and never out of order.</summary>
public class LadderTests
{
    private static readonly BusinessCalendar Office = new(new CalendarSettings());

    [Theory]
    [InlineData(Ladder.Reminder, "2026-04-10T09:00")]
    [InlineData(Ladder.PhoneTask, "2026-04-14T09:00")]
    [InlineData(Ladder.Lead, "2026-04-20T09:00")]
    [InlineData(Ladder.Agenda, "2026-04-22T09:00")]
    public void Five_business_days_are_told_on_these_mornings(int level, string at)
    {
        var opened = OfficeTime.At(new DateTime(2026, 4, 6, 10, 0, 0));
        var due = Office.DueAt(new DueRule.BusinessDays(5), opened)!.Value;
        Ladder.At(opened, due, level, Office).ShouldBe(OfficeTime.At(DateTime.Parse(at)));
    }

    [Fact]
    public void The_levels_come_in_order_on_open_days_and_none_before_half_of_the_time() =>
        Prop.ForAll(Gen.Choose(0, 400_000).Zip(Gen.Choose(0, 60)).Zip(Gen.Elements(true, false)).ToArbitrary(), pair =>
        {
            var ((minutes, days), business) = pair;
            var opened = OfficeTime.StartOf(new DateOnly(2026, 1, 1)).AddMinutes(minutes * 10);
            var due = Office.DueAt(business ? new DueRule.BusinessDays(days) : new DueRule.CalendarDays(days), opened)!.Value;
            var levels = Enumerable.Range(1, 8).Select(level => Ladder.At(opened, due, level, Office)).ToList();
            return levels.SequenceEqual(levels.Order())
                && levels[0] >= opened + ((due - opened) / 2)
                && levels[1] >= due
                && (due - opened < TimeSpan.FromDays(1) || levels.All(at => Office.IsBusinessDay(OfficeTime.DateOf(at))));
        }).QuickCheckThrowOnFailure();
}
