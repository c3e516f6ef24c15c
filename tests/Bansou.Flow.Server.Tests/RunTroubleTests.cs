using System.Text.Json;
using Bansou.Flow.Server.Cli;

namespace Bansou.Flow.Server.Tests;

/// <summary><c>bansou run</c> where something goes otherwise than meant: it says what, in Japanese, and keeps what already ran.</summary>
public sealed class RunTroubleTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("bansou-run-trouble-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void An_answer_that_names_the_timer_which_its_own_time_lets_elapse_counts_as_given()
    {
        var (code, output, error) = Answer("""[{"activity":"d","after":"1825.00:00:00"},{"activity":"e","event":"go"}]""", Delay("d", "1825.00:00:00"), Event("e"), Line("a", "五年後"));
        error.ShouldBeEmpty();
        code.ShouldBe(0);
        output.Trim().ShouldBe("五年後");
    }

    [Theory]
    [InlineData("""[{"activity":"e","event":"stop"}]""", "答えの「e」が待っているのは、できごと「stop」ではなく 「go」 です。")]
    [InlineData("""[{"activity":"x"}]""", "答えの「x」は、いま待っていません。待っているのは 「e」 です。")]
    [InlineData("""[{"activity":"e"},{"activity":"e"}]""", "答えの「e」は、いま待っていません。いま待っているものはありません。")]
    public void An_answer_that_meets_nothing_says_why_after_the_lines_so_far(string answers, string sentence)
    {
        var (code, output, error) = Answer(answers, Line("a", "はじめ"), Event("e"));
        code.ShouldBe(2);
        error.Trim().ShouldBe(sentence);
        output.ShouldStartWith("はじめ");
    }

    [Fact]
    public void As_JSON_the_state_so_far_comes_with_the_problem()
    {
        var (code, output, error) = Run(Flow(Line("a", "はじめ"), Event("e")), "--json", "--answers", Write("a.json", """[{"activity":"x"}]"""));
        code.ShouldBe(2);
        var json = JsonDocument.Parse(output).RootElement;
        json.GetProperty("lines")[0].GetString().ShouldBe("はじめ");
        json.GetProperty("problems")[0].GetProperty("message").GetString().ShouldBe(error.Trim());
    }

    [Fact]
    public void A_flow_that_calls_itself_without_end_is_stopped_with_an_incident_that_names_the_activity()
    {
        var flow = Write("self.json", """{"id":"1","definitionId":"self","isPublished":true,"root":{"type":"Elsa.ExecuteWorkflow","id":"again","workflowDefinitionId":"self"}}""");
        var (code, output, error) = Run(flow, "--json");
        code.ShouldBe(1);
        var json = JsonDocument.Parse(output).RootElement;
        json.GetProperty("subStatus").GetString().ShouldBe("Faulted");
        json.GetProperty("incidents").GetArrayLength().ShouldBe(1);
        json.GetProperty("incidents")[0].GetProperty("message").GetString()!.ShouldContain("「again」から先のフローの呼び出しが深すぎます");
        error.ShouldContain("「again」");
    }

    [Fact]
    public void An_incident_that_the_flow_goes_on_after_ends_with_1_and_is_told_as_is_a_wait_for_nothing()
    {
        var flow = Write("flow.json", """{"id":"1","definitionId":"w","options":{"incidentStrategyType":"Elsa.Workflows.IncidentStrategies.ContinueWithIncidentsStrategy, Elsa.Workflows.Core"},"root":{"type":"Elsa.Sequence","id":"s","activities":[{"type":"Elsa.Cron","id":"c","cronExpression":"nonsense"}]}}""");
        var (code, output, error) = Run(flow, "--json");
        code.ShouldBe(1);
        JsonDocument.Parse(output).RootElement.GetProperty("incidents")[0].GetProperty("message").GetString()!.ShouldContain("cron「nonsense」からは、次の日時が決まりません");
        error.ShouldContain("不具合が 1 件ありました。「c」");
        error.ShouldContain("待っているものもありません");
    }

    [Fact]
    public void A_value_that_is_none_of_the_choices_is_told_with_the_choices()
    {
        var (code, _, error) = Run(Flow(Event("e")), "--mode", "xyz");
        code.ShouldBe(2);
        error.ShouldContain("「--mode」に「xyz」は使えません。書ける値は counter、token です。");
    }

    [Fact]
    public void A_folder_that_cannot_be_written_to_is_usage_and_told_in_Japanese()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        Verbs.Run(["play", "workflows/standard", "--scenario", "S-08", "--out", Path.Combine(Write("file", ""), "below")], output, error).ShouldBe(2);
        error.ToString().ShouldStartWith("--out のフォルダ「");
        error.ToString().ShouldNotContain("Could not");
    }

    [Fact]
    public void Help_has_no_English_headings()
    {
        var (code, output, _) = Run("--help");
        code.ShouldBe(0);
        output.ShouldNotContain("Usage:");
        output.ShouldNotContain("Options:");
        output.ShouldNotContain("Show help");
    }

    [Fact]
    public void What_concerns_a_file_as_a_whole_stands_at_its_beginning()
    {
        var path = Write("large.json", "");
        using (var large = File.OpenWrite(path))
        {
            large.SetLength(50_000_000);
        }
        var (code, _, error) = Run(path);
        code.ShouldBe(1);
        error.ShouldContain("(1,1): BF006");
    }

    private (int Code, string Output, string Error) Answer(string answers, params string[] activities) =>
        Run(Flow(activities), "--answers", Write("answers.json", answers));

    private string Flow(params string[] activities) =>
        Write("flow.json", """{"id":"1","definitionId":"w","root":{"type":"Elsa.Sequence","id":"s","activities":[""" + string.Join(',', activities) + "]}}");

    private static string Line(string id, string text) => $$"""{"type":"Elsa.WriteLine","id":"{{id}}","text":"{{text}}"}""";

    private static string Event(string id) => $$"""{"type":"Elsa.Event","id":"{{id}}","eventName":"go"}""";

    private static string Delay(string id, string span) => $$"""{"type":"Elsa.Delay","id":"{{id}}","timeSpan":"{{span}}"}""";

    private string Write(string name, string content)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, content);
        return path;
    }

    private static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = Verbs.Run(["run", .. arguments], output, error);
        return (code, output.ToString(), error.ToString());
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("migrate", "--help")]
    public void Help_is_in_japanese_and_asks_for_nothing(params string[] arguments)
    {
        var (code, output, error) = Run(arguments);

        code.ShouldBe(0);
        error.ShouldBeEmpty();
        output.ShouldStartWith("説明:");
        output.ShouldNotContain("Description");
        output.ShouldNotContain("REQUIRED");
    }
}
