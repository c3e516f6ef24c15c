using Bansou.Flow.Core.Definitions.Lint;

namespace Bansou.Flow.Core.Tests.Lint;

/// <summary>BF107: what would stop a token at a timer is told before anybody runs the flow (CS-5, CS-8).</summary>
public class TimerRuleTests
{
    [Theory]
    [InlineData("Delay", "timeSpan", "Literal", "7.00:00:00", true)]
    [InlineData("Delay", "timeSpan", "Literal", "7日", false)]
    [InlineData("Delay", "timeSpan", "Literal", "40000.00:00:00", false)]
    [InlineData("Delay", "timeSpan", "JavaScript", "3 * 4", false)]
    [InlineData("Timer", "interval", "Literal", "01:30:00", true)]
    [InlineData("Timer", "intervall", "Literal", "01:30:00", false)]
    [InlineData("StartAt", "dateTime", "Literal", "2027-04-01", true)]
    [InlineData("StartAt", "dateTime", "Literal", "2027-02-30", false)]
    [InlineData("Cron", "cronExpression", "Literal", "0 9 ? 4 MON#1", true)]
    [InlineData("Cron", "cronExpression", "Literal", "0 9 32 * *", false)]
    [InlineData("Cron", "cronExpression", "Literal", "0 9 30 2 *", false)]
    public void A_timer_that_would_stop_a_case_is_told(string type, string input, string kind, string value, bool readable)
    {
        var timer = $"T Elsa.{type} {{\"{input}\":{{\"typeName\":\"String\",\"expression\":{{\"type\":\"{kind}\",\"value\":\"{value}\"}}}}}}";
        var flow = Cases.FlowSketch.Read("main", "Main", "A Talk met\nB Task done\nA:met -> T\nT -> B\n" + timer);

        FlowLinter.Lint(flow).Any(finding => finding.Code == "BF107").ShouldBe(!readable);
    }
}
