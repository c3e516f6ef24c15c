using System.Text.Json.Nodes;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Expressions;
using static Bansou.Flow.Tests.Execution.FlowBuilder;

namespace Bansou.Flow.Tests.Execution;

/// <summary>Variables, inputs, outputs and conversions (elsa-format §3, §4, §5).</summary>
public class ScopeTests
{
    [Fact]
    public void The_nearest_scope_wins()
    {
        var inner = Sequence("i", Say("x", "getV()"), Set("set", "V", Literal("changed")), Say("y", "getVariable('V')"));
        inner["variables"] = new JsonArray(Variable("V", "String", "inner"));
        var run = Runs.Counter(Workflow(Sequence("o", inner, Say("z", "getV()")), ("variables", new JsonArray(Variable("V", "String", "outer")))));
        run.Said().ShouldBe("inner changed outer");
    }

    [Fact]
    public void An_undeclared_name_becomes_a_variable()
    {
        var run = Runs.Counter(Sequence("s", Make("RunJavaScript", "r", ("script", Literal("setVariable('Made', 7)"))), Say("x", "getVariable('Made')")));
        run.Said().ShouldBe("7");
        run.Variables.ShouldContain(each => each.Key == "Made");
    }

    [Fact]
    public void Assigning_to_variables_sets_them() =>
        Runs.Counter(Workflow(Sequence("s", Make("RunJavaScript", "r", ("script", Literal("variables.L = ['a']; variables.L.push('b');"))), Say("x", "getL().length")), ("variables", new JsonArray(Variable("L")))))
            .Said().ShouldBe("2");

    [Theory]
    [InlineData("Int32", "2.5", "2")]
    [InlineData("Int32", "3.5", "4")]
    [InlineData("Int32", "'7'", "7")]
    [InlineData("Int32", "'x'", "0")]
    [InlineData("String", "true", "True")]
    [InlineData("String", "[1,2]", "[1,2]")]
    [InlineData("Boolean", "'true'", "true")]
    [InlineData("Object", "1.5", "1.5")]
    public void A_value_takes_the_type_of_its_variable(string type, string script, string expected)
    {
        var run = Runs.Counter(Workflow(Set("x", "V", Js(script)), ("variables", new JsonArray(Variable("V", type)))));
        var value = run.Variables.Single().Value;
        (value is ScriptValue.Text text ? text.Value : value.ToJsonText()).ShouldBe(expected);
    }

    [Theory]
    [InlineData("true", "True")]
    [InlineData("null", "")]
    [InlineData("[1,'a']", "[1,\"a\"]")]
    [InlineData("9", "9")]
    public void WriteLine_writes_what_dotnet_writes(string script, string line) => Runs.Counter(Say("x", script)).Lines.ShouldBe([line]);

    [Fact]
    public void A_missing_or_unwrapped_text_is_an_empty_line_or_a_literal()
    {
        Runs.Counter(Make("WriteLine", "x")).Lines.ShouldBe([""]);
        Runs.Counter(Make("WriteLine", "x", ("text", "plain"))).Lines.ShouldBe(["plain"]);
        Runs.Counter(Make("WriteLine", "x", ("text", new JsonObject { ["expression"] = new JsonObject() }))).Lines.ShouldBe([""]);
    }

    [Fact]
    public void A_Variable_expression_reads_by_id()
    {
        var line = Make("WriteLine", "x", ("text", Expression("Variable", new JsonObject { ["id"] = "V", ["name"] = "other" })));
        Runs.Counter(Workflow(line, ("variables", new JsonArray(Variable("V", "String", "here"))))).Said().ShouldBe("here");
    }

    [Fact]
    public void Inputs_are_read_by_script_and_by_expression()
    {
        var root = Sequence("s", Say("x", "getName() + getInput('Name')"), Make("WriteLine", "y", ("text", Expression("Input", new JsonObject { ["name"] = "Name" }))));
        Runs.Start(FlowMode.Counter, Workflow(root, ("inputs", Named("Name"))), inputs: ("Name", ScriptValue.Of("架空"))).Lines.ShouldBe(["架空架空", "架空"]);
    }

    [Theory]
    [InlineData("Elsa.Workflows.Services.WorkflowStorageDriver, Elsa.Workflows.Core", "kept")]
    [InlineData(null, "")]
    public void An_input_outlives_a_wait_only_when_it_is_stored(string? driver, string said)
    {
        var inputs = new JsonArray(new JsonObject { ["name"] = "Name", ["type"] = "String", ["storageDriverType"] = driver });
        var run = Runs.Start(FlowMode.Counter, Workflow(Sequence("s", Event("e"), Say("x", "getInput('Name')")), ("inputs", inputs)), inputs: ("Name", ScriptValue.Of("kept")));
        run.ResumeActivity("e").Said().ShouldBe(said);
    }

    [Fact]
    public void Outputs_are_read_in_the_same_burst_only()
    {
        var script = Make("RunJavaScript", "r", ("script", Literal("6 * 7")));
        script["name"] = "Answer";
        Runs.Counter(Sequence("s", script.DeepClone(), Say("x", "getOutputFrom('r', 'Result') + '/' + getResultFromAnswer() + '/' + getLastResult()"))).Said().ShouldBe("42/42/42");
        Runs.Counter(Sequence("s", script, Event("e"), Say("x", "getOutputFrom('r')"))).ResumeActivity("e").Lines.ShouldBe([""]);
    }

    [Fact]
    public void An_output_is_bound_to_a_variable_or_to_an_output_of_the_flow()
    {
        var script = Make("RunJavaScript", "r", ("script", Literal("42")), ("result", Output("V")));
        Runs.Counter(Workflow(script.DeepClone(), ("variables", new JsonArray(Variable("V"))))).Variables.Single().Value.ShouldBe(ScriptValue.Of(42));
        Runs.Counter(Workflow(script, ("outputs", Named("V")))).Output["V"].ShouldBe(ScriptValue.Of(42));
    }

    [Fact]
    public void A_script_chooses_its_outcomes()
    {
        var script = Make("RunJavaScript", "r", ("script", Literal("setOutcomes(['X','Y'])")));
        Runs.Counter(Flowchart("f", "r:X -> A; r:Y -> B; r -> C", script, Line("A"), Line("B"), Line("C"))).Said().ShouldBe("A B");
    }

    [Fact]
    public void The_instance_takes_its_name_and_correlation()
    {
        var run = Runs.Counter(Sequence("s", Make("SetName", "n", ("value", Literal("架空の件"))), Make("Correlate", "c", ("correlationId", Literal("k1"))), Say("x", "getCorrelationId() + getWorkflowInstanceName()")));
        run.Said().ShouldBe("k1架空の件");
        (run.InstanceName, run.CorrelationId).ShouldBe(("架空の件", "k1"));
    }

    [Theory]
    [InlineData("MatchFirst", "A E")]
    [InlineData("MatchAny", "A B E")]
    public void A_switch_runs_its_cases(string mode, string said)
    {
        static JsonObject Case(string label, string script, JsonNode? activity) => new()
        {
            ["label"] = label, ["condition"] = new JsonObject { ["type"] = "JavaScript", ["value"] = script }, ["activity"] = activity,
        };
        var cases = new JsonArray(Case("a", "true", Line("A")), Case("b", "true", Line("B")), Case("c", "false", Line("C")));
        Runs.Counter(Sequence("s", Make("Switch", "w", ("mode", mode), ("cases", cases)), Line("E"))).Said().ShouldBe(said);
        var flow = new JsonArray(Case("A", "true", null), Case("B", "true", null));
        Runs.Counter(Flowchart("f", "w:A -> A; w:B -> B; A -> E; B -> E", Make("FlowSwitch", "w", ("mode", mode), ("cases", flow)), Line("A"), Line("B"), Line("E"))).Said().ShouldBe(said);
    }

    [Fact]
    public void A_switch_without_a_match_takes_its_default()
    {
        Runs.Counter(Make("Switch", "w", ("cases", new JsonArray()), ("default", Line("D")))).Said().ShouldBe("D");
        Runs.Counter(Flowchart("f", "w:Default -> D", Make("FlowSwitch", "w", ("cases", new JsonArray())), Line("D"))).Said().ShouldBe("D");
    }

    [Fact]
    public void A_fork_of_lines_follows_all_its_branches() =>
        Runs.Counter(Flowchart("f", "k:x -> A; k:y -> B", Make("FlowFork", "k", ("branches", Literal("[\"x\",\"y\"]"))), Line("A"), Line("B"))).Said().ShouldBe("A B");
}
