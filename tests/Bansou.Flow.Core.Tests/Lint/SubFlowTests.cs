using static Bansou.Flow.Tests.Lint.Fragments;

namespace Bansou.Flow.Tests.Lint;

/// <summary>A flow used as activity counts with what it holds (CS-14).</summary>
public sealed class SubFlowTests
{
    private static readonly string Ask = $$"""
        { "definitionId": "ask", "name": "Ask", "activities": [
            {{Step("consent", "Consent", "given:given notGiven:notGiven")}},
            { "id": "yes", "type": "Elsa.Complete", "outcomes": { "typeName": "Object", "expression": { "type": "Literal", "value": "given" } } },
            { "id": "no", "type": "Elsa.Complete", "outcomes": { "typeName": "Object", "expression": { "type": "Literal", "value": "notGiven" } } } ],
          "connections": [ {{Lines(("consent", "given", "yes"), ("consent", "notGiven", "no"))}} ] }
        """;

    private const string Call = """{ "id": "call", "type": "Ask", "metadata": { "displayText": "同意をきく" } }""";

    [Fact]
    public void Its_outcomes_are_ports_of_the_step_and_Done_is_not_missed() =>
        CodesOf(Call, Lines(("call", "given", "watch"), ("call", "notGiven", "meet")), Ask).ShouldBeEmpty();

    [Fact]
    public void A_line_from_an_outcome_that_it_does_not_have_is_an_error() =>
        CodesOf(Call, Lines(("call", "given", "watch"), ("call", "notGiven", "meet"), ("call", "perhaps", "meet")), Ask).ShouldBe(["BF103"]);

    [Fact]
    public void An_outcome_without_line_is_told() =>
        CodesOf(Call, Lines(("call", "given", "watch")), Ask).ShouldBe(["BF213"]);

    [Fact]
    public void A_human_step_inside_makes_a_loop_pause() =>
        CodesOf(Call, Lines(("call", "given", "watch"), ("call", "notGiven", "call")), Ask).ShouldBeEmpty();

    [Fact]
    public void A_loop_through_an_automatic_one_does_not_pause()
    {
        const string Automatic = """{ "definitionId": "ask", "name": "Ask", "activities": [ { "id": "note", "type": "Elsa.WriteLine" }, { "id": "end", "type": "Elsa.End" } ], "connections": [ """;
        var note = Automatic + Line("note", "Done", "end") + " ] }";
        const string Decide = """{ "id": "enough", "type": "Elsa.FlowDecision" }""";

        CodesOf($"{Call}, {Decide}", Lines(("call", "Done", "enough"), ("enough", "True", "watch"), ("enough", "False", "call")), note).ShouldBe(["BF104"]);
    }

    [Fact]
    public void A_flow_that_comes_back_to_itself_through_another_is_an_error()
    {
        const string Other = """
            { "definitionId": "other", "name": "Other", "activities": [ { "id": "home", "type": "Home", "metadata": { "displayText": "もとの輪" } }, { "id": "end", "type": "Elsa.End" } ], "connections": [
            """;
        const string GoOut = """{ "id": "out", "type": "Other", "metadata": { "displayText": "別の輪" } }""";

        CodesOf(GoOut, Line("out", "Done", "watch"), Other + Line("home", "Done", "end") + " ] }", """ "name": "Home", """).ShouldBe(["BF225"]);
    }

    [Fact]
    public void An_end_inside_it_ends_nothing_because_the_caller_goes_on()
    {
        const string Ends = """{ "id": "arrived", "type": "Elsa.Complete" }, { "id": "other", "type": "Elsa.Complete" }""";
        var refer = Step("refer", "Referral", "arrived:arrived declined:declined noReply:noReply");
        var lines = Lines(("refer", "arrived", "arrived"), ("refer", "declined", "other"), ("refer", "noReply", "other"));

        LintExample.Findings(Of($"{refer}, {Ends}", lines, """ "name": "ReferLoop", "bare": true, """)).ShouldBeEmpty();
    }

    private static string[] CodesOf(string steps, string lines, string subFlow, string more = "") =>
        [.. LintExample.Findings(Of(steps, lines, $$""" {{more}} "flows": [ {{subFlow}} ], """)).Select(one => one.Code)];
}
