using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Lint;
using Bansou.Flow.Tests.Definitions;
using static Bansou.Flow.Tests.Lint.Fragments;

namespace Bansou.Flow.Tests.Lint;

/// <summary>Structure rules on drawings of every mode, and order of findings.</summary>
public sealed class GraphTests
{
    [Fact]
    public void A_counting_loop_of_Elsa_with_a_way_out_is_fine() =>
        Elsa("""{ "id": "a", "type": "Elsa.WriteLine" }, { "id": "b", "type": "Elsa.FlowDecision" }""", Lines(("a", "Done", "b"), ("b", "True", "a"))).ShouldBeEmpty();

    [Fact]
    public void A_loop_of_Elsa_that_nothing_can_leave_is_an_error() =>
        Elsa("""{ "id": "s", "type": "Elsa.Start" }, { "id": "a", "type": "Elsa.WriteLine" }, { "id": "b", "type": "Elsa.WriteLine" }""",
            Lines(("s", "Done", "a"), ("a", "Done", "b"), ("b", "Done", "a"))).ShouldBe(["BF104"]);

    [Fact]
    public void A_loop_of_Elsa_with_a_delay_inside_a_sequence_is_fine() =>
        Elsa("""
            { "id": "s", "type": "Elsa.Start" },
            { "id": "a", "type": "Elsa.Sequence", "activities": [ { "id": "d", "type": "Elsa.Delay", "timeSpan": { "typeName": "TimeSpan", "expression": { "type": "Literal", "value": "00:01:00" } } } ] }
            """, Lines(("s", "Done", "a"), ("a", "Done", "a"))).ShouldBeEmpty();

    [Fact]
    public void A_WaitAll_join_of_Elsa_waits_in_vain_for_a_step_that_nothing_reaches() =>
        Elsa("""
            { "id": "s", "type": "Elsa.Start" }, { "id": "a", "type": "Elsa.WriteLine" }, { "id": "b", "type": "Elsa.WriteLine" },
            { "id": "j", "type": "Elsa.FlowJoin", "mode": { "typeName": "FlowJoinMode", "expression": { "type": "Literal", "value": "WaitAll" } } }
            """, Lines(("s", "Done", "a"), ("a", "Done", "j"), ("b", "Done", "j"))).ShouldBe(["BF102", "BF105"], ignoreOrder: true);

    [Fact]
    public void A_line_from_an_unknown_port_is_a_warning_in_Elsas_modes_because_Elsa_never_follows_it() =>
        LintOf(Texts.Flow("""{ "id": "a", "type": "Elsa.WriteLine" }, { "id": "b", "type": "Elsa.WriteLine" }""", Lines(("a", "Done", "b"), ("a", "Gone", "b"))))
            .ShouldHaveSingleItem().Severity.ShouldBe(Severity.Warning);

    [Fact]
    public void Rules_of_the_field_do_not_speak_about_flows_of_Elsa() =>
        LintOf(Texts.Flow("""{ "id": "a", "type": "Bansou.Task" }""")).ShouldBeEmpty();

    /// <summary>The runtime opens a flow at the first step without incoming line; a forgotten one must not become the door.</summary>
    [Fact]
    public void A_forgotten_step_at_which_the_flow_would_open_is_an_error_and_the_rest_stays_reachable()
    {
        var found = LintOf(Texts.Flow("""{ "id": "x", "type": "Elsa.WriteLine" }, { "id": "a", "type": "Elsa.WriteLine" }, { "id": "b", "type": "Elsa.WriteLine" }""", Line("a", "Done", "b")));

        found.Select(one => (one.Code, one.Severity, one.ActivityId)).ShouldBe([("BF101", Severity.Error, "x")]);
    }

    [Fact]
    public void Findings_stand_in_the_order_of_the_file()
    {
        var steps = string.Join(",\n", Enumerable.Range(0, 9).Select(i => $$"""{ "id": "t{{8 - i}}", "type": "Bansou.Task" }"""));

        var found = LintOf(Texts.CaseFlow(steps));

        found.Select(one => (one.Place.Line, one.Place.Column, one.Code)).ShouldBeInOrder();
        found.Select(one => one.Code).Distinct().Count().ShouldBeGreaterThan(4);
    }

    [Fact]
    public void The_same_flow_gives_the_same_findings()
    {
        var text = Texts.CaseFlow(string.Join(",", Enumerable.Range(0, 9).Select(i => $$"""{ "id": "t{{i}}", "type": "Bansou.Conference" }""")));

        LintOf(text).ShouldBe(LintOf(text));
    }

    /// <summary>Linear algorithms without recursion: a long drawing costs neither stack nor patience.</summary>
    [Fact]
    public void A_chain_of_ten_thousand_steps_is_checked()
    {
        var steps = string.Join(",", Enumerable.Range(0, 10_000).Select(i => $$"""{ "id": "t{{i}}", "type": "Elsa.WriteLine" }"""));
        var lines = string.Join(",", Enumerable.Range(1, 9_999).Select(i => Texts.Line($"t{i - 1}", "Done", $"t{i}")));

        LintOf(Texts.Flow(steps, lines)).ShouldBeEmpty();
    }

    private static string[] Elsa(string steps, string lines) => [.. LintOf(Texts.Flow(steps, lines)).Select(one => one.Code)];

    private static IReadOnlyList<Diagnostic> LintOf(string text) => FlowLinter.Lint(Texts.ReadFlow(text).Definition!);
}
