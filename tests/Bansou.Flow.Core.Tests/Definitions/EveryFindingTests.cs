using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Reading;

namespace Bansou.Flow.Tests.Definitions;

/// <summary>Each finding of reading a flow (BF020 and up) is provoked by the smallest file that deserves it (CS-1, CS-4, CS-8, CS-9).</summary>
public class EveryFindingTests
{
    private const string Two = """{"type":"Elsa.Start","id":"a"},{"type":"Elsa.End","id":"b"}""";

    public static TheoryData<string, string> Faults => new()
    {
        { "BF020", "[]" },
        { "BF020", "7" },
        { "BF021", Texts.Flow("7") },
        { "BF021", Texts.Flow("""{"type":"Elsa.Start","id":5}""") },
        { "BF021", """{"definitionId":"f","root":"x"}""" },
        { "BF021", Step("Talk", "\"outcomes\":[{\"name\":7,\"label\":\"x\",\"kind\":\"met\"}]") },
        { "BF021", Step("Talk", "\"outcomes\":[{\"name\":\"a\",\"label\":[],\"kind\":\"met\"}]") },
        { "BF021", Step("Anytime", "\"anytime\":{\"entry\":7}") },
        { "BF022", """{"root":{"type":"Elsa.Sequence","id":"q"}}""" },
        { "BF023", """{"definitionId":"f","root":null}""" },
        { "BF024", """{"definitionId":"f","root":{"type":"Bansou.Task","id":"q","customProperties":{"bansou":{"mode":"case"}}}}""" },
        { "BF030", Texts.Flow("""{"id":"a"}""") },
        { "BF031", Texts.Flow("""{"id":"a","type":"Elsa.HttpEndpoint"}""") },
        { "BF032", Texts.Flow("""{"id":"a","type":"Rest"}""") },
        { "BF033", Texts.Flow("""{"id":"a","type":"Elsa.Start"},{"id":"a","type":"Elsa.End"}""") },
        { "BF034", Texts.CaseFlow("""{"id":"a","type":"Elsa.While"}""") },
        { "BF035", Texts.CaseFlow("""{"type":"Elsa.Start"}""") },
        { "BF036", Step("Task", "\"role\":[\"counselor\"]") },
        { "BF036", Step("Talk", "\"rhythm\":{\"days\":[7]}") },
        { "BF037", Texts.Flow("""{"type":"Elsa.WriteLine","id":"w","text":{}}""") },
        { "BF038", Texts.Flow("""{"type":"Elsa.FlowSwitch","id":"w","cases":[{"label":"x","condition":"true"}]}""") },
        { "BF039", Texts.Flow("""{"type":"Elsa.FlowSwitch","id":"w","cases":[{"label":"x","condition":{"type":"Ruby","value":"true"}}]}""") },
        { "BF040", Texts.Flow("""{"type":"Elsa.FlowSwitch","id":"w","cases":[{"label":"x","condition":{"type":"CSharp","value":"true"}}]}""") },
        { "BF041", Texts.Flow("""{"type":"Elsa.WriteLine","id":"w","txt":{"typeName":"String","expression":{"type":"Literal","value":"x"}}}""") },
        { "BF045", Texts.Flow(Two, """{"source":{"activity":"a"}}""") },
        { "BF046", Texts.Flow(Two, Texts.Line("a", "Done", "c")) },
        { "BF046", Texts.Flow(Two, Texts.Line("c", "Done", "a")) },
        { "BF047", Texts.Flow(Two, Texts.Line("a", "Done", "b") + "," + Texts.Line("a", "Done", "b")) },
        { "BF048", Texts.CaseFlow(Two, Texts.Line("a", "Done", "b"), "\"a:Done->b:Out\"") },
        { "BF050", """{"definitionId":"f","variables":[{"id":"v","name":"v","typeName":"Int32","value":1}],"root":{"type":"Elsa.Sequence","id":"q"}}""" },
        { "BF051", """{"definitionId":"f","variables":[{"id":"v","name":"v","typeName":"Number"}],"root":{"type":"Elsa.Sequence","id":"q"}}""" },
        { "BF052", """{"definitionId":"f","variables":[{"id":"v","typeName":"Int32"}],"root":{"type":"Elsa.Sequence","id":"q"}}""" },
        { "BF053", """{"definitionId":"f","inputs":[{"type":"Int32"}],"root":{"type":"Elsa.Sequence","id":"q"}}""" },
        { "BF060", Step("Talk", "\"due\":{\"days\":3}") },
        { "BF060", Step("Talk", "\"due\":{\"days\":3,\"unit\":\"hours\"}") },
        { "BF061", Step("Talk", "\"due\":{\"days\":-3,\"unit\":\"business\"}") },
        { "BF061", Step("Talk", "\"due\":{\"days\":1.5,\"unit\":\"business\"}") },
        { "BF062", Step("Talk", "\"due\":{}") },
        { "BF062", Step("Talk", "\"due\":{\"none\":\" \"}") },
        { "BF062", Step("Talk", "\"due\":{\"none\":\"x\",\"days\":3,\"unit\":\"business\"}") },
        { "BF063", Step("Talk", "\"outcomes\":[{\"label\":\"x\",\"kind\":\"met\"}]") },
        { "BF064", Step("Talk", "\"outcomes\":[{\"name\":\"話\",\"label\":\"x\",\"kind\":\"met\"}]") },
        { "BF065", Step("Talk", "\"outcomes\":[{\"name\":\"a\",\"label\":\"x\",\"kind\":\"met\"},{\"name\":\"a\",\"label\":\"y\",\"kind\":\"met\"}]") },
        { "BF066", Step("Talk", "\"outcomes\":[{\"name\":\"a\",\"label\":\"x\",\"kind\":\"arrived\"}]") },
        { "BF067", Step("Talk", "\"outcomes\":[{\"name\":\"a\",\"label\":\"x\"}]") },
        { "BF068", Step("Talk", "\"outcomes\":[{\"name\":\"a\",\"kind\":\"met\"}]") },
        { "BF069", Step("Conference", "\"conference\":{\"purpose\":\"party\"}") },
        { "BF069", Step("Bond", "\"bond\":\"D\"") },
        { "BF069", Texts.Flow("", "", "\"customProperties\":{\"bansou\":{\"mode\":\"fast\"}},") },
        { "BF070", Step("Bond", "\"roles\":[]") },
        { "BF070", Step("Anytime", "\"anytime\":{}") },
        { "BF070", Step("Periodic", "\"periodic\":{\"scope\":\"municipality\"}") },
        { "BF070", Texts.Flow("""{"type":"Elsa.FlowSwitch","id":"w","cases":[{"condition":{"type":"Literal","value":true}}]}""") },
        { "BF071", Step("Watch", "\"rhythm\":{\"days\":[30,30]}") },
        { "BF071", Step("Watch", "\"rhythm\":{\"days\":[0]}") },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_gives_its_finding_and_no_other(string code, string flow)
    {
        var finding = Texts.ReadFlow(flow).Diagnostics.ShouldHaveSingleItem();

        finding.Code.ShouldBe(code);
        finding.Place.Line.ShouldBe(1);
        finding.Message.ShouldNotContain("{0}");
    }

    [Fact]
    public void Every_finding_of_flows_is_provoked_here() =>
        ReadingRules.All.Select(rule => rule.Code).Where(code => string.CompareOrdinal(code, "BF020") >= 0)
            .ShouldBe(Faults.Select(row => (string)row[0]).Distinct(), ignoreOrder: true);

    [Fact]
    public void An_unknown_step_in_an_old_flat_line_is_an_error_as_in_Elsa()
    {
        var result = Texts.ReadFlow(Texts.Flow(Two, """{"source":"a","sourcePort":"Done","target":"gone","targetPort":"In"}"""));

        result.Diagnostics.ShouldHaveSingleItem().ShouldSatisfyAllConditions(d => d.Code.ShouldBe("BF046"), d => d.Severity.ShouldBe(Severity.Error));
    }

    [Fact]
    public void A_second_activity_with_the_same_id_is_kept_under_an_id_of_its_own()
    {
        var result = Texts.ReadFlow(Texts.Flow("""{"id":"a","type":"Elsa.Start"},{"id":"a","type":"Elsa.End"}""", Texts.Line("a", "Done", "a")));

        result.Definition!.Root.Activities.Select(activity => activity.Id).ShouldBe(["a", "End1"]);
    }

    private static string Step(string kind, string settings) => Texts.CaseFlow($$"""{"type":"Bansou.{{kind}}","id":"s",{{settings}}}""");
}
