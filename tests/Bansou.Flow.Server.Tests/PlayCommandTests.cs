using System.Text.Json;
using Bansou.Flow.Server.Cli;

namespace Bansou.Flow.Server.Tests;

/// <summary><c>bansou play</c>: exit 0 good, 1 findings, 2 usage; a journal is written whole or not at all; never a stack trace.</summary>
public sealed class PlayCommandTests : IDisposable
{
    private static readonly string Village = Repository.PathOf("tests", "Bansou.Flow.Core.Tests", "Simulation", "asagiri");

    private readonly string folder = Directory.CreateTempSubdirectory("bansou-play-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_scenario_that_holds_is_told_and_ends_with_0()
    {
        var (code, output, error) = Run("play", Village);
        code.ShouldBe(0);
        output.ShouldContain("✓ すべて見立てどおり");
        error.ShouldBeEmpty();
    }

    [Fact]
    public void The_nine_stations_of_the_shipped_pack_are_played_from_anywhere()
    {
        var (code, output, _) = Run("play", "standard", "--scenario", "S-08");
        code.ShouldBe(0);
        output.ShouldContain("S-08");
        output.ShouldContain("↩ もどし");
        output.ShouldContain("↩ つなぎ直し");
    }

    [Fact]
    public void An_expectation_that_fails_ends_with_1()
    {
        var pack = CopyVillage();
        Edit(pack, "scenarios/A-01.json", "{\"returned\": 1}", "{\"returned\": 7}");
        var (code, output, _) = Run("play", pack);
        code.ShouldBe(1);
        output.ShouldContain("✗ ちがう");
    }

    [Fact]
    public void A_pack_with_errors_tells_each_with_file_line_and_column_and_ends_with_1()
    {
        var pack = CopyVillage();
        Edit(pack, "pack.json", "\"dutyPerson\": \"hara\"", "\"dutyPerson\": 3");
        Edit(pack, "scenarios/A-01.json", "\"start\": \"2026-07-06T09:00\"", "\"start\": \"soon\"");
        var (code, output, error) = Run("play", pack);
        code.ShouldBe(1);
        output.ShouldBeEmpty();
        error.ShouldMatch(@"pack\.json\(\d+,\d+\): BF");
        error.ShouldMatch(@"scenarios/A-01\.json\(\d+,\d+\): BF");
    }

    [Fact]
    public void As_JSON_each_scenario_is_one_object()
    {
        var (code, output, _) = Run("play", Village, "--json");
        code.ShouldBe(0);
        var run = JsonDocument.Parse(output.Trim().Split('\n').ShouldHaveSingleItem()).RootElement;
        run.GetProperty("scenario").GetString().ShouldBe("A-01");
        run.GetProperty("holds").GetBoolean().ShouldBeTrue();
        run.GetProperty("returned").GetInt32().ShouldBe(1);
        run.GetProperty("visited").EnumerateArray().Select(station => station.GetString()).ShouldBe(["consultation", "hospital", "community"]);
        run.GetProperty("expectations").EnumerateArray().ShouldAllBe(expectation => expectation.GetProperty("holds").GetBoolean());
    }

    [Fact]
    public void As_JSON_a_pack_with_errors_is_an_object_too()
    {
        var pack = CopyVillage();
        Edit(pack, "pack.json", "\"dutyPerson\": \"hara\"", "\"dutyPerson\": 3");
        var (code, output, _) = Run("play", pack, "--json");
        code.ShouldBe(1);
        JsonDocument.Parse(output).RootElement.GetProperty("problems")[0].GetProperty("line").GetInt32().ShouldBeGreaterThan(0);
    }

    [Fact]
    public void The_journal_is_written_as_JSON_lines_the_same_every_time()
    {
        var journals = Path.Combine(folder, "journals");
        Run("play", Village, "--out", journals).Code.ShouldBe(0);
        var first = File.ReadAllBytes(Path.Combine(journals, "A-01.jsonl"));
        Run("play", Village, "--out", journals, "--json").Code.ShouldBe(0);
        File.ReadAllBytes(Path.Combine(journals, "A-01.jsonl")).ShouldBe(first);
        Directory.GetFiles(journals).ShouldHaveSingleItem();
        first.Count(each => each == (byte)'\n').ShouldBe(File.ReadAllLines(Path.Combine(journals, "A-01.jsonl")).Length);
    }

    [Fact]
    public void Another_flow_of_the_pack_can_be_played()
    {
        var (code, output, _) = Run("play", Village, "--flow", "short");
        code.ShouldBe(1);
        output.ShouldContain("流れ「short」");
    }

    [Theory]
    [InlineData("play")]
    [InlineData("play", "nowhere")]
    [InlineData("play", "standard", "--scenario", "S-99")]
    [InlineData("play", "standard", "--flow", "none")]
    [InlineData("play", "standard", "--fast")]
    [InlineData("dance")]
    public void Wrong_usage_ends_with_2_and_says_why(params string[] arguments)
    {
        var (code, output, error) = Run(arguments);
        code.ShouldBe(2);
        error.ShouldNotBeEmpty();
        (output + error).ShouldNotContain("   at ");
    }

    [Fact]
    public void Help_ends_with_0() => Run("play", "--help").Output.ShouldContain("--scenario");

    private static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = Verbs.Run(arguments, output, error);
        return (code, output.ToString(), error.ToString());
    }

    private string CopyVillage()
    {
        var copy = Path.Combine(folder, "asagiri");
        foreach (var file in Directory.GetFiles(Village, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(Village, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
        return copy;
    }

    private static void Edit(string pack, string file, string find, string replacement)
    {
        var path = Path.Combine(pack, file);
        var text = File.ReadAllText(path);
        text.ShouldContain(find);
        File.WriteAllText(path, text.Replace(find, replacement, StringComparison.Ordinal));
    }
}
