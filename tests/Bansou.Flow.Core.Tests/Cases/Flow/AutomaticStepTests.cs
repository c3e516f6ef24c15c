using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Core.Tests.Cases.Flow;

/// <summary>Decisions, switches, variables, scripts and timers of a case flow; CS-8: only drawn timers move tokens by themselves.</summary>
public class AutomaticStepTests
{
    private const string Decision = """
        A Talk met
        D Elsa.FlowDecision {"condition":{"typeName":"Boolean","expression":{"type":"JavaScript","value":"getVariable(\"amount\") < 10"}},"customProperties":{"bansou":{"conditions":{"condition":{"field":"amount","operator":"lessThan","value":10}}}}}
        Y Task done
        N Task done
        A:met -> D
        D:True -> Y
        D:False -> N
        """;

    private static CasePlay Met(string sketch, string data) =>
        CasePlay.Of(sketch, "A").Do(new CaseCommand.CompleteStep(new StepId("A"), "met", Data: FlowSketch.Data(data)));

    [Theory]
    [InlineData("""{"amount":5}""", "Y")]
    [InlineData("""{"amount":50}""", "N")]
    [InlineData("{}", "N")]
    public void A_decision_follows_its_structure_with_the_data_of_the_forms(string data, string step) => Met(Decision, data).IsAt(step);

    [Fact]
    public void A_decision_without_structure_runs_its_script() =>
        Met(Decision.Replace(",\"customProperties\":{\"bansou\":{\"conditions\":{\"condition\":{\"field\":\"amount\",\"operator\":\"lessThan\",\"value\":10}}}}", "", StringComparison.Ordinal), """{"amount":5}""").IsAt("Y");

    [Fact]
    public void A_script_that_fails_suspends_the_token_and_can_be_corrected()
    {
        var play = Met("""
            A Talk met
            D Elsa.FlowDecision {"condition":{"typeName":"Boolean","expression":{"type":"JavaScript","value":"variables.amount.size > 1"}}}
            Y Task done
            A:met -> D
            D:True -> Y
            """, "{}").IsAt("!D");
        play.Active.Tokens.Open.Single().Fault.ShouldBe("BF313");
        play.Do(new CaseCommand.ResolveFault(new StepId("D"), true, "値を入れた", System.Collections.Immutable.ImmutableDictionary<string, System.Text.Json.JsonElement>.Empty.Add("amount", FlowSketch.Data("""{"size":2}"""))))
            .IsAt("Y");
    }

    [Fact]
    public void A_switch_follows_the_first_case_that_matches_or_default()
    {
        const string sketch = """
            A Talk met
            S Elsa.FlowSwitch {"cases":[{"label":"few","condition":{"type":"JavaScript","value":"getAmount() < 3"}},{"label":"many","condition":{"type":"JavaScript","value":"getAmount() > 8"}}]}
            F Task done
            M Task done
            D Task done
            A:met -> S
            S:few -> F
            S:many -> M
            S:Default -> D
            """;
        Met(sketch, """{"amount":1}""").IsAt("F");
        Met(sketch, """{"amount":9}""").IsAt("M");
        Met(sketch, """{"amount":5}""").IsAt("D");
    }

    [Fact]
    public void A_script_sets_variables_and_chooses_outcomes() =>
        Met("""
            A Talk met
            R Elsa.RunJavaScript {"script":{"typeName":"String","expression":{"type":"JavaScript","value":"setVariable('ready', true); if (getAmount() > 3) { setOutcome('big'); }"}},"possibleOutcomes":["big"]}
            D Elsa.FlowDecision {"condition":{"typeName":"Boolean","expression":{"type":"JavaScript","value":"getReady()"}}}
            Y Task done
            A:met -> R
            R:big -> D
            D:True -> Y
            """, """{"amount":5}""").IsAt("Y");

    [Fact]
    public void SetVariable_sets_the_variable() =>
        Met("""
            A Talk met
            V Elsa.SetVariable {"variable":{"id":"ready","name":"ready","typeName":"Object"},"value":{"typeName":"Object","expression":{"type":"JavaScript","value":"getAmount() + 1"}}}
            D Elsa.FlowDecision {"condition":{"typeName":"Boolean","expression":{"type":"JavaScript","value":"getReady() === 6"}}}
            Y Task done
            A:met -> V
            V -> D
            D:True -> Y
            """, """{"amount":5}""").IsAt("Y");

    [Fact]
    public void A_fork_takes_all_its_branches() =>
        Met("""
            A Talk met
            F Elsa.FlowFork {"branches":{"typeName":"Object","expression":{"type":"Literal","value":"[\"one\",\"two\"]"}}}
            X Task done
            Y Task done
            A:met -> F
            F:one -> X
            F:two -> Y
            """, "{}").IsAt("X", "Y");

    [Theory]
    [InlineData("Elsa.Delay", "\"timeSpan\"", "1.00:00:00", 1.0)]
    [InlineData("Elsa.Timer", "\"interval\"", "00:30:00", 0.1)]
    [InlineData("Elsa.StartAt", "\"dateTime\"", "2031-04-06T09:00:00", 5 * 365.3)]
    [InlineData("Elsa.Cron", "\"cronExpression\"", "0 9 1 * *", 31.0)]
    public void A_drawn_timer_moves_its_token_by_itself_even_after_five_years(string type, string input, string value, double days)
    {
        var timer = "T " + type + " {" + input + """:{"typeName":"String","expression":{"type":"Literal","value":"VALUE"}}}""".Replace("VALUE", value, StringComparison.Ordinal);
        var play = Met("A Talk met\nB Task done\nA:met -> T\nT -> B\n" + timer, "{}").IsAt("T");
        play.Wait(days).IsAt("B");
    }

    [Fact]
    public void A_timer_in_the_past_passes_at_once() =>
        Met("""
            A Talk met
            T Elsa.StartAt {"dateTime":{"typeName":"DateTimeOffset","expression":{"type":"Literal","value":"2020-01-01T00:00:00Z"}}}
            B Task done
            A:met -> T
            T -> B
            """, "{}").IsAt("B");

    [Theory]
    [InlineData("Elsa.Delay", "timeSpan", "9999999.00:00:00")]
    [InlineData("Elsa.StartAt", "dateTime", "9999-12-31")]
    [InlineData("Elsa.Cron", "cronExpression", "0 9 30 2 *")]
    [InlineData("Elsa.Cron", "cronExpression", "毎朝")]
    public void A_timer_that_never_comes_stops_its_token_and_tells(string type, string input, string value) =>
        Met(Timer(type, input, value), "{}").Active.Tokens.Open.ShouldContain(open => open.Step.Value == "T" && open.Fault == "timer-unreadable");

    [Theory]
    [InlineData("Elsa.Delay", "timeSpan", "-9999999.00:00:00")]
    [InlineData("Elsa.StartAt", "dateTime", "0001-01-01")]
    public void A_timer_of_long_ago_passes_at_once(string type, string input, string value) => Met(Timer(type, input, value), "{}").IsAt("B");

    private static string Timer(string type, string input, string value) =>
        $"A Talk met\nB Task done\nA:met -> T\nT -> B\nT {type} {{\"{input}\":{{\"typeName\":\"String\",\"expression\":{{\"type\":\"Literal\",\"value\":\"{value}\"}}}}}}";
}
