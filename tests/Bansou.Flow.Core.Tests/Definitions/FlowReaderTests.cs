using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Tests.Definitions;

/// <summary>Reading what the format allows: Elsa's wrappers, defaults and old forms, and the steps of the field (CS-1, CS-4, CS-8, CS-9).</summary>
public class FlowReaderTests
{
    [Fact]
    public void A_flow_is_read_with_its_activities_lines_and_node_ids()
    {
        var result = Texts.ReadFlow(Texts.Flow(
            """{"type":"Elsa.Start","id":"s"},{"type":"Elsa.WriteLine","id":"w","name":"Greet","metadata":{"displayText":"あいさつ"}}""",
            Texts.Line("s", "Done", "w")));

        result.Diagnostics.ShouldBeEmpty();
        var flow = result.Definition.ShouldNotBeNull();
        (flow.Id, flow.DefinitionId, flow.Name, flow.Version).ShouldBe(("v1", "f", "F", 1));
        flow.Root.NodeId.ShouldBe("Workflow1:flow");
        flow.Root.Activities.Select(a => a.NodeId).ShouldBe(["Workflow1:flow:s", "Workflow1:flow:w"]);
        flow.Root.Connections.Single().Key.ShouldBe("s:Done->w:In");
        result.ActivityOf("w").Label.ShouldBe("あいさつ");
    }

    [Theory]
    [InlineData("""{"typeName":"String","expression":{"type":"JavaScript","value":"1"}}""", "JavaScript", "")]
    [InlineData("""{"typeName":"String","expression":{"type":null,"value":"hi"}}""", "Literal", "")]
    [InlineData("\"hi\"", "Literal", "")]
    [InlineData("[1]", "Literal", "")]
    [InlineData("null", null, "")]
    [InlineData("""{"expression":{"type":"Literal","value":"hi"}}""", null, "BF037")]
    [InlineData("""{"typeName":"String"}""", null, "BF038")]
    [InlineData("""{"typeName":"String","expression":{"value":"hi"}}""", null, "BF038")]
    [InlineData("""{"typeName":"String","expression":{"type":"Nonsense","value":"hi"}}""", null, "BF039")]
    [InlineData("""{"typeName":"String","expression":{"type":"Liquid","value":"hi"}}""", "Liquid", "BF040")]
    public void An_input_wrapper_is_read_as_Elsa_reads_it(string text, string? expressionType, string code)
    {
        var result = Texts.ReadFlow(Texts.Flow($$"""{"type":"Elsa.WriteLine","id":"w","text":{{text}}}"""));

        result.ActivityOf("w").Inputs.GetValueOrDefault("text")?.Expression.Type.ShouldBe(expressionType);
        result.ActivityOf("w").Inputs.ContainsKey("text").ShouldBe(expressionType is not null);
        string.Join(",", result.Codes()).ShouldBe(code);
    }

    [Fact]
    public void Old_flat_lines_and_values_wrappers_are_read()
    {
        var result = Texts.ReadFlow("""
            {"definitionId":"f","root":{"type":"Elsa.Flowchart","id":"flow","activities":[{"type":"Elsa.Start","id":"a"},{"type":"Elsa.End","id":"b"}],
             "connections":{"$values":[{"source":"a","sourcePort":"Done","target":"b","targetPort":"In"}]}}}
            """);

        result.Diagnostics.ShouldBeEmpty();
        result.Definition!.Root.Connections.Single().Key.ShouldBe("a:Done->b:In");
    }

    [Fact]
    public void Lines_with_capital_letters_are_read()
    {
        var result = Texts.ReadFlow(Texts.Flow("""{"type":"Elsa.Start","id":"a"},{"type":"Elsa.End","id":"b"}""",
            """{"Source":{"Activity":"a","Port":"Done"},"Target":{"Activity":"b","Port":"In"}}"""));

        result.Definition!.Root.Connections.Single().Key.ShouldBe("a:Done->b:In");
    }

    [Fact]
    public void A_line_to_nowhere_is_left_out_and_is_an_error_only_in_a_case_flow()
    {
        var activities = """{"type":"Elsa.Start","id":"a"}""";

        var elsa = Texts.ReadFlow(Texts.Flow(activities, Texts.Line("a", "Done", "gone")));
        elsa.Diagnostics.Single().ShouldSatisfyAllConditions(d => d.Code.ShouldBe("BF046"), d => d.Severity.ShouldBe(Severity.Warning), d => d.Message.ShouldContain("gone"));
        elsa.Definition!.Root.Connections.ShouldBeEmpty();

        Texts.ReadFlow(Texts.CaseFlow(activities, Texts.Line("a", "Done", "gone"))).Diagnostics.Single().Severity.ShouldBe(Severity.Error);
    }

    [Fact]
    public void Missing_ids_are_made_as_Elsa_makes_them()
    {
        var result = Texts.ReadFlow(Texts.Flow("""{"type":"Elsa.WriteLine"},{"type":"Elsa.WriteLine","id":"WriteLine2"},{"type":"Elsa.WriteLine","id":" "},{"type":"Sub"}"""));

        result.Definition!.Root.Activities.Select(a => a.Id).ShouldBe(["WriteLine1", "WriteLine2", "WriteLine3", "Sub1"]);
    }

    [Fact]
    public void A_file_without_root_is_an_empty_sequence()
    {
        var result = Texts.ReadFlow("""{"definitionId":"f"}""");

        result.Definition!.Root.Type.ShouldBe("Elsa.Sequence");
        result.Codes().ShouldBe(["BF023"]);
    }

    [Fact]
    public void Children_of_every_container_are_read()
    {
        var result = Texts.ReadFlow("""
            {"definitionId":"f","root":{"type":"Elsa.Sequence","id":"q","activities":[
              {"type":"Elsa.If","id":"i","then":{"type":"Elsa.Finish","id":"t"},"else":{"type":"Elsa.Break","id":"e"}},
              {"type":"Elsa.Fork","id":"k","joinMode":"WaitAny","branches":[{"type":"Elsa.Finish","id":"b"}]},
              {"type":"Elsa.Switch","id":"w","cases":[{"label":"x","condition":{"type":"JavaScript","value":"true"},"activity":{"type":"Elsa.Finish","id":"c"}}],"default":{"type":"Elsa.Finish","id":"d"}}]}}
            """);

        result.Diagnostics.ShouldBeEmpty();
        var (choice, fork, cases) = (result.ActivityOf("i"), result.ActivityOf("k"), result.ActivityOf("w"));
        choice.Parts["then"].NodeId.ShouldBe("Workflow1:q:i:t");
        choice.Parts["else"].Id.ShouldBe("e");
        fork.Activities.Single().Id.ShouldBe("b");
        fork.Inputs["joinMode"].Expression.Value!.AsString().ShouldBe("WaitAny");
        cases.Cases.Single().Body!.Id.ShouldBe("c");
        cases.Cases.Single().Condition!.Value!.Text.ShouldBe("true");
        cases.Parts["default"].Id.ShouldBe("d");
    }

    [Fact]
    public void A_sub_flow_takes_every_wrapper_as_input_and_every_bare_reference_as_output()
    {
        var result = Texts.ReadFlow(Texts.Flow("""
            {"type":"Sum","id":"s","workflowDefinitionId":"sum","a":{"typeName":"Int32","expression":{"type":"Literal","value":1}},"result":{"typeName":"Int32","memoryReference":{"id":"v1"}}}
            """));

        var sum = result.ActivityOf("s");
        sum.Inputs.Keys.ShouldBe(["a"]);
        sum.Outputs["result"].ShouldBe("v1");
        result.Diagnostics.Single().Severity.ShouldBe(Severity.Information);
    }

    [Fact]
    public void A_step_of_the_field_is_read_with_all_its_settings()
    {
        var result = Texts.ReadFlow(Texts.CaseFlow("""
            {"type":"Bansou.Talk","id":"A2","roles":["counselor"],"forms":["F07"],"due":{"days":3,"unit":"business"},"late":{"tell":["chief"]},"station":"home",
             "outcomes":[{"name":"met","label":"話せた","kind":"met"},{"name":"no","label":"会えず","kind":"notMet","nextDue":{"none":"本人の時間に合わせる"}}]},
            {"type":"Bansou.ReceiverCheck","id":"A10","rhythm":{"days":[7,30,90],"stagnationDays":180},"outcomes":[{"name":"problem","label":"問題","kind":"problem"}]},
            {"type":"Bansou.Anytime","id":"X","anytime":{"entry":"urgent","interrupting":true}},
            {"type":"Bansou.Periodic","id":"P","periodic":{"scope":"eachOpenCase","every":"year","month":3,"day":1}},
            {"type":"Bansou.Bond","id":"B","bond":"C"},
            {"type":"Bansou.Conference","id":"M","conference":{"meeting":"nakama","purpose":"roles","members":["person"],"stage":2}}
            """, Texts.Line("A10", "problem", "A2"), "\"A10:problem->A2:In\""));

        result.Diagnostics.ShouldBeEmpty();
        result.Definition!.Mode.ShouldBe(FlowMode.Case);
        result.Definition.ReturnLines.ShouldBe(["A10:problem->A2:In"]);
        var talk = result.ActivityOf("A2").Step!;
        (talk.Kind, talk.Due, talk.Station).ShouldBe((StepKind.Talk, new DueRule.BusinessDays(3), "home"));
        talk.TellWhenLate.ShouldBe(["chief"]);
        talk.Outcomes[1].ShouldBe(new Outcome("no", "会えず", "notMet", new DueRule.None("本人の時間に合わせる")));
        result.ActivityOf("A10").Step!.Rhythm!.Days.ShouldBe([7, 30, 90]);
        result.ActivityOf("X").Step!.Anytime.ShouldBe(new AnytimeSettings("urgent", true));
        result.ActivityOf("P").Step!.Periodic.ShouldBe(new PeriodicSettings(true, "year", 3, 1));
        result.ActivityOf("B").Step!.Bond.ShouldBe(BondKind.C);
        result.ActivityOf("M").Step!.Conference!.Purpose.ShouldBe("roles");
    }

    [Fact]
    public void A_step_that_leads_back_to_itself_is_no_finding() =>
        Texts.ReadFlow(Texts.CaseFlow(
            """{"type":"Bansou.Talk","id":"t","outcomes":[{"name":"notMet","label":"会えず","kind":"notMet"}]}""",
            Texts.Line("t", "notMet", "t"))).Diagnostics.ShouldBeEmpty();

    [Theory]
    [InlineData("Bansou.Tolk", "Bansou.Talk のことでしょうか")]
    [InlineData("elsa.writeline", "Elsa.WriteLine のことでしょうか")]
    [InlineData("Elsa.HttpEndpoint", "ありません。")]
    public void A_misspelled_type_is_told_with_the_one_that_was_meant(string type, string hint) =>
        Texts.ReadFlow(Texts.Flow($$"""{"type":"{{type}}","id":"x"}""")).Diagnostics.ShouldHaveSingleItem().Message.ShouldContain(hint);

    [Theory]
    [InlineData("Rest", "Rest")]
    [InlineData("take rest - often", "TakeRest-Often")]
    public void A_flow_is_called_by_the_words_of_its_name(string name, string type) =>
        Texts.ReadFlow($$$"""{"definitionId":"f","name":"{{{name}}}","root":{"type":"Elsa.Sequence","id":"q"}}""").Definition!.ActivityType.ShouldBe(type);
}
