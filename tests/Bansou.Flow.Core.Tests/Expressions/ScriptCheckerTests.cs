using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Core.Tests.Expressions;

/// <summary>Looking at a script without running it: names of the flow, unknown names, and what case flows do not have.</summary>
public class ScriptCheckerTests
{
    [Fact]
    public void Names_of_the_flow_are_found_with_their_places()
    {
        var check = ScriptChecker.Check("""
            if (getVariable("income") < 100000) {
              setVariable('tier', variables.rent);
              variables.note = getInput("reason");
              setPlan(getMonthlyRent() + getResultFromTalk());
            }
            `${getVariable("inTemplate")}`
            """);

        check.Problems.ShouldBeEmpty();
        check.Names.ShouldBe([
            new ScriptName(ScriptNameKind.VariableRead, "income", 1, 5),
            new ScriptName(ScriptNameKind.VariableWritten, "tier", 2, 3),
            new ScriptName(ScriptNameKind.VariableRead, "rent", 2, 23),
            new ScriptName(ScriptNameKind.VariableWritten, "note", 3, 3),
            new ScriptName(ScriptNameKind.InputRead, "reason", 3, 20),
            new ScriptName(ScriptNameKind.VariableRead, "inTemplate", 6, 1),
            new ScriptName(ScriptNameKind.AccessorRead, "MonthlyRent", 4, 11),
            new ScriptName(ScriptNameKind.OutputRead, "ResultFromTalk", 4, 30),
            new ScriptName(ScriptNameKind.AccessorWritten, "Plan", 4, 3),
        ]);
    }

    [Theory]
    [InlineData("var a = 1; function f(b) { return a + b + c } f(x => x)", "c")]
    [InlineData("getvariable('a')", "getvariable")]
    [InlineData("console.log(1)", "console")]
    public void A_name_that_nothing_declares_is_told(string script, string name)
    {
        var problem = ScriptChecker.Check(script).Problems.ShouldHaveSingleItem();

        problem.Code.ShouldBe("BF308");
        problem.Message.ShouldContain($"「{name}」");
    }

    [Theory]
    [InlineData("let a = { b: 1 }; a.c = Math.max(a.b, 2); toJson(a)")]
    [InlineData("x = 5; x + 1")]
    [InlineData("return getVariable('a') ? undefined : NaN")]
    public void What_is_declared_or_built_in_is_no_unknown_name(string script) => ScriptChecker.Check(script).Problems.ShouldBeEmpty();

    [Theory]
    [InlineData("for (var i = 0; i < 2; i++) {}", "for")]
    [InlineData("var i = 0; while (i < 2) i++", "while")]
    [InlineData("function f() {}", "function")]
    [InlineData("[1].map(x => x)", "=>")]
    public void A_script_of_a_case_flow_has_neither_loops_nor_functions(string script, string word)
    {
        ScriptChecker.Check(script).Problems.ShouldBeEmpty();

        var problem = ScriptChecker.Check(script, guarded: true).Problems.ShouldHaveSingleItem();
        problem.Code.ShouldBe("BF307");
        problem.Message.ShouldContain($"「{word}」");
    }

    [Fact]
    public void Statements_in_a_row_and_if_are_what_a_case_flow_may_have() =>
        ScriptChecker.Check("var n = getVariable('n'); if (n > 1) { setOutcome('many') } else { setOutcome('few') } ({ for: 1 }).for", guarded: true).Problems.ShouldBeEmpty();

    [Fact]
    public void A_script_that_cannot_be_read_has_that_one_problem()
    {
        var check = ScriptChecker.Check("1 +");

        check.Problems.ShouldHaveSingleItem().Code.ShouldBe("BF304");
        check.Names.ShouldBeEmpty();
    }
}
