using Bansou.Flow.Core.Definitions.Catalogue;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Tests.Definitions;

/// <summary>The table of activity types says the same as docs/flow-format.md.</summary>
public class CatalogueTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "flow-format.md"));

    [Fact]
    public void The_page_lists_the_generic_activities_of_a_case_flow()
    {
        var section = Page[Page.IndexOf("### Generic activities in a case flow", StringComparison.Ordinal)..];
        var sentence = section[section.IndexOf("`Elsa.Start`", StringComparison.Ordinal)..section.IndexOf("and another flow", StringComparison.Ordinal)];
        var listed = sentence.Split('`').Where((_, index) => index % 2 == 1).Select(name => name.StartsWith("Elsa.", StringComparison.Ordinal) ? name : "Elsa." + name);

        ActivityCatalogue.All.Where(type => type is { AllowedInCaseMode: true, Step: null }).Select(type => type.Type).ShouldBe(listed, ignoreOrder: true);
    }

    [Fact]
    public void The_page_lists_every_step_with_its_name_and_kinds()
    {
        foreach (var kind in Enum.GetValues<StepKind>())
        {
            var kinds = OutcomeKinds.Of(kind).ToArray();
            Page.ShouldContain($"| `Bansou.{kind}` | {StepNames.Of(kind)} | {(kinds.Length == 0 ? OutcomeKinds.Other : string.Join(", ", kinds))} |");
        }
    }

    [Theory]
    [InlineData("""{"type":"Elsa.FlowDecision","id":"x"}""", "True,False", false)]
    [InlineData("""{"type":"Elsa.FlowSwitch","id":"x","cases":[{"label":"A"},{"label":"B"}]}""", "A,B,Default", false)]
    [InlineData("""{"type":"Elsa.FlowFork","id":"x","branches":{"typeName":"String[]","expression":{"type":"Object","value":"[\"p\",\"q\"]"}}}""", "p,q", false)]
    [InlineData("""{"type":"Elsa.FlowFork","id":"x","branches":{"typeName":"String[]","expression":{"type":"JavaScript","value":"names()"}}}""", "Done", true)]
    [InlineData("""{"type":"Elsa.FlowFork","id":"x"}""", "Done", false)]
    [InlineData("""{"type":"Elsa.RunJavaScript","id":"x","possibleOutcomes":["a"]}""", "a", true)]
    [InlineData("""{"type":"Elsa.End","id":"x"}""", "", false)]
    [InlineData("""{"type":"Bansou.Talk","id":"x","outcomes":[{"name":"met","label":"話せた","kind":"met"}]}""", "met", false)]
    [InlineData("""{"type":"Rest","id":"x"}""", "Done", true)]
    public void The_ports_of_an_activity_are_known_before_it_runs(string activity, string names, bool open)
    {
        var ports = ActivityPorts.Of(Texts.ReadFlow(Texts.Flow(activity)).ActivityOf("x"));

        string.Join(",", ports.Names).ShouldBe(names);
        ports.Open.ShouldBe(open);
    }
}
