using System.Text.Json;
using Bansou.Flow.Server.Cli;

namespace Bansou.Flow.Server.Tests;

/// <summary><c>bansou run</c>: what it writes, and its exit codes: 0 finished or waiting, 1 faulted or unreadable, 2 usage.</summary>
public sealed class RunCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("bansou-run-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void It_writes_the_lines_and_then_what_it_waits_for()
    {
        var (code, output, _) = Run(Flow(Line("a", "こんにちは"), Event("e")));
        code.ShouldBe(0);
        output.ReplaceLineEndings("\n").ShouldBe("こんにちは\n待っています「e」（Elsa.Event） 「go」\n");
    }

    [Fact]
    public void As_JSON_it_writes_one_object_with_Elsas_words()
    {
        var (code, output, _) = Run(Flow(Line("a", "x"), Event("e")), "--json");
        code.ShouldBe(0);
        var json = JsonDocument.Parse(output).RootElement;
        json.EnumerateObject().Select(each => each.Name).ShouldBe(["status", "subStatus", "lines", "variables", "output", "incidents", "waiting", "activitiesExecuted"]);
        json.GetProperty("status").GetString().ShouldBe("Running");
        json.GetProperty("subStatus").GetString().ShouldBe("Suspended");
        json.GetProperty("waiting")[0].ToString().ShouldBe("""{"activityId":"e","type":"Elsa.Event","name":"go"}""");
    }

    [Fact]
    public void Resume_goes_on_until_nothing_waits()
    {
        var (code, output, _) = Run(Flow(Delay("d", "365.00:00:00"), Event("e"), Line("a", "end")), "--json", "--resume");
        code.ShouldBe(0);
        JsonDocument.Parse(output).RootElement.GetProperty("subStatus").GetString().ShouldBe("Finished");
    }

    [Fact]
    public void Answers_are_given_in_order()
    {
        var answers = Write("answers.json", """[{"after":"00:00:10"},{"activity":"e","data":"はい"}]""");
        var (code, output, _) = Run(Flow(Delay("d", "00:00:05"), Event("e"), Script("a", "getLastResult()")), "--answers", answers);
        code.ShouldBe(0);
        output.Trim().ShouldBe("はい");
    }

    [Fact]
    public void An_event_answers_too_and_an_answer_to_nothing_is_told()
    {
        var (code, _, error) = Run(Flow(Event("e")), "--answers", Write("a.json", """[{"event":"go"},{"activity":"e"}]"""));
        code.ShouldBe(2);
        error.ShouldContain("「e」は、いま待っていません");
    }

    [Fact]
    public void Inputs_are_JSON()
    {
        var flow = Write("flow.json", """{"id":"1","definitionId":"w","inputs":[{"name":"N","type":"Int32"}],"root":{"type":"Elsa.WriteLine","id":"a","text":{"typeName":"String","expression":{"type":"JavaScript","value":"getN() + 1"}}}}""");
        Run(flow, "--input", "N=33").Output.Trim().ShouldBe("34");
        Run(flow, "--input", "N=さんじゅうさん").Code.ShouldBe(2);
        Run(flow, "--input", "33").Code.ShouldBe(2);
    }

    [Fact]
    public void A_flow_that_faults_ends_with_1_and_says_where()
    {
        var (code, output, _) = Run(Flow("""{"type":"Elsa.Fault","id":"f","message":"もう無理"}"""));
        code.ShouldBe(1);
        output.ShouldContain("「f」: もう無理");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"root\": 3}")]
    [InlineData("{\"definitionId\":\"w\",\"root\":{\"type\":\"Elsa.Sequence\",\"id\":\"s\",\"activities\":3}}")]
    public void An_unreadable_file_is_told_with_its_place(string content)
    {
        var file = Write("bad.json", content);
        var (code, _, error) = Run(file);
        code.ShouldBe(1);
        error.ShouldContain(file + "(");
        error.ShouldNotContain("   at ");
        var json = Run(file, "--json");
        json.Code.ShouldBe(1);
        JsonDocument.Parse(json.Output).RootElement.GetProperty("problems").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("no-such-file.json")]
    [InlineData("flow.json", "--mode", "case")]
    [InlineData("flow.json", "--dep", "no-such-file.json")]
    [InlineData("flow.json", "--answers", "no-such-file.json")]
    [InlineData("flow.json", "--what")]
    public void Wrong_usage_ends_with_2(params string[] arguments)
    {
        Write("flow.json", """{"id":"1","definitionId":"w","root":{"type":"Elsa.Start","id":"a"}}""");
        arguments[0] = Path.Combine(_folder, arguments[0]);
        var (code, _, error) = Run(arguments);
        code.ShouldBe(2);
        error.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_case_flow_is_pointed_to_play()
    {
        var file = Write("case.json", """{"id":"1","definitionId":"w","root":{"type":"Elsa.Flowchart","id":"f","customProperties":{"bansou":{"mode":"case"}},"activities":[{"type":"Elsa.Start","id":"a"}]}}""");
        var (code, _, error) = Run(file);
        code.ShouldBe(2);
        error.ShouldContain("bansou play");
        Run(file, "--mode", "counter").Code.ShouldBe(0);
    }

    [Fact]
    public void Other_definitions_come_with_dep()
    {
        var child = Write("child.json", """{"id":"c1","definitionId":"c","name":"Child","isPublished":true,"options":{"usableAsActivity":true},"root":{"type":"Elsa.WriteLine","id":"a","text":"child"}}""");
        var flow = Flow("""{"type":"Child","id":"x"}""");
        Run(flow, "--dep", child).Output.Trim().ShouldBe("child");
        var (code, output, _) = Run(flow);
        code.ShouldBe(1);
        output.ShouldContain("Activity type 'Child' version '1' could not be found.");
    }

    private string Flow(params string[] activities) =>
        Write("flow.json", """{"id":"1","definitionId":"w","root":{"type":"Elsa.Sequence","id":"s","activities":[""" + string.Join(',', activities) + "]}}");

    private static string Line(string id, string text) => $$"""{"type":"Elsa.WriteLine","id":"{{id}}","text":"{{text}}"}""";

    private static string Script(string id, string script) =>
        """{"type":"Elsa.WriteLine","id":"ID","text":{"typeName":"String","expression":{"type":"JavaScript","value":"SCRIPT"}}}""".Replace("ID", id).Replace("SCRIPT", script);

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
}
