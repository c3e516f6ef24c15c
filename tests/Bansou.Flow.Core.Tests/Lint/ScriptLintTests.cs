using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Lint;
using Bansou.Flow.Tests.Definitions;

namespace Bansou.Flow.Tests.Lint;

/// <summary>Scripts are read before they run: the engine's own findings (BF3xx), and the variables that they name.</summary>
public sealed class ScriptLintTests
{
    private const string Variables = """ "variables": [ { "id": "v1", "name": "income", "typeName": "Int32" } ], """;

    [Theory]
    [InlineData("getVariable('income') < 100")]
    [InlineData("const limit = 100; return getVariable('income') < limit")]
    [InlineData("setVariable('note', 'x'); getVariable('note') == 'x'")]
    public void A_sound_script_is_without_findings(string script) => LintOf(script).ShouldBeEmpty();

    [Theory]
    [InlineData("getVariable('income' < 100")]
    [InlineData("/(a+)+$/.test(getVariable('income'))")]
    [InlineData("new Array(1e9)")]
    [InlineData("class A {}")]
    public void A_script_that_could_not_run_is_an_error_at_its_step(string script)
    {
        var found = LintOf(script).ShouldHaveSingleItem();

        found.Code.ShouldStartWith("BF3");
        found.Severity.ShouldBe(Severity.Error);
        found.ActivityId.ShouldBe("rich");
        found.Place.Path.ShouldBe("$.root.activities[0].condition.expression.value");
    }

    [Fact]
    public void A_variable_that_the_flow_does_not_have_is_told() =>
        LintOf("getVariable(\\\"incom\\\") < 100").ShouldHaveSingleItem().Code.ShouldBe("BF106");

    [Fact]
    public void The_script_of_a_case_of_a_switch_is_read_too()
    {
        const string Switch = """
            { "id": "s", "type": "Elsa.FlowSwitch", "cases": [ { "label": "a", "condition": { "type": "JavaScript", "value": "1 +" } } ] }
            """;

        FlowLinter.Lint(Texts.ReadFlow(Texts.Flow(Switch)).Definition!).ShouldHaveSingleItem().Code.ShouldStartWith("BF3");
    }

    private static IReadOnlyList<Diagnostic> LintOf(string script)
    {
        var decision = $$"""{ "id": "rich", "type": "Elsa.FlowDecision", "condition": { "typeName": "Boolean", "expression": { "type": "JavaScript", "value": "{{script}}" } } }""";
        return FlowLinter.Lint(Texts.ReadFlow(Texts.Flow(decision, root: Variables)).Definition!);
    }
}
