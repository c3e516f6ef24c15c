using System.Text.Json;
using Bansou.Flow.Server.Cli;

namespace Bansou.Flow.Server.Tests;

/// <summary><c>bansou lint</c>: all findings at once, 0 good, 1 findings, 2 usage.</summary>
public sealed class LintCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("bansou-lint-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_sound_flow_ends_with_0_and_a_closing_line()
    {
        var (code, output, _) = Lint(Write("good.json", LintTexts.Sound));

        code.ShouldBe(0);
        output.ShouldEndWith("1 件を点検しました。エラー 0、注意 0、お知らせ 0。\n");
    }

    [Fact]
    public void A_file_with_ten_different_faults_names_all_ten()
    {
        var file = Write("ten.json", LintTexts.TenFaults);

        var (code, output, _) = Lint(file, "--json");

        code.ShouldBe(1);
        var findings = JsonDocument.Parse(output).RootElement.EnumerateArray().ToList();
        var codes = findings.Select(finding => finding.GetProperty("code").GetString()!).ToHashSet();
        LintTexts.TheTen.ShouldBeSubsetOf(codes);
        findings.ShouldAllBe(finding => finding.GetProperty("file").GetString() == file && finding.GetProperty("line").GetInt32() > 0);
    }

    [Fact]
    public void Json_has_the_agreed_fields_in_order()
    {
        var (_, output, _) = Lint(Write("ten.json", LintTexts.TenFaults), "--json");

        var first = JsonDocument.Parse(output).RootElement[0];
        first.EnumerateObject().Select(property => property.Name).ShouldBe(["code", "severity", "file", "path", "line", "column", "activityId", "message"]);
    }

    [Fact]
    public void Human_output_groups_by_file_and_names_place_code_and_severity_in_words()
    {
        var file = Write("ten.json", LintTexts.TenFaults);

        var (_, output, _) = Lint(file);

        output.ShouldStartWith(file + "\n");
        output.ShouldMatch(@"\n  \d+:\d+ +BF201 エラー　  「");
    }

    [Fact]
    public void A_folder_without_pack_is_all_the_flows_in_it()
    {
        Write("a.json", LintTexts.Sound);
        Write("deeper/b.json", LintTexts.TenFaults);

        var (code, output, _) = Lint(_folder);

        code.ShouldBe(1);
        output.ShouldContain("2 件を点検しました");
    }

    [Fact]
    public void A_path_that_is_not_there_is_usage()
    {
        var (code, output, error) = Lint(Path.Combine(_folder, "none.json"));

        code.ShouldBe(2);
        output.ShouldBeEmpty();
        error.ShouldContain("見つかりません");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[1,2,3]")]
    [InlineData("null")]
    [InlineData("\0\0\0")]
    public void A_broken_file_is_told_and_never_a_stack_trace(string text)
    {
        var (code, output, error) = Lint(Write("broken.json", text));

        code.ShouldBe(1);
        output.ShouldContain("BF0");
        (output + error).ShouldNotContain("   at ");
    }

    [Fact]
    public void Shipped_packs_are_checked_by_name_of_their_folder()
    {
        var (code, output, _) = Lint(Repository.PathOf("workflows", "standard", "flows", "main.json"));

        output.ShouldNotContain("エラー　");
        code.ShouldBe(0);
    }

    /// <summary>Roles and forms are only known with the pack around the flow.</summary>
    [Fact]
    public void A_flow_of_a_pack_is_checked_with_its_pack_and_only_its_findings_are_told()
    {
        Write("pack.json", "{}");
        var file = Write("flows/main.json", LintTexts.Sound);

        var (code, output, _) = Lint(file, "--json");

        code.ShouldBe(1);
        var findings = JsonDocument.Parse(output).RootElement.EnumerateArray().ToList();
        findings.Select(finding => finding.GetProperty("code").GetString()).Distinct().ShouldBe(["BF240", "BF241"], ignoreOrder: true);
        findings.ShouldAllBe(finding => finding.GetProperty("file").GetString() == file);
    }

    [Fact]
    public void Faults_of_a_packs_scenarios_are_told_too()
    {
        var pack = Path.Combine(_folder, "pack");
        Copy(Repository.PathOf("workflows", "umikaze"), pack);
        var scenario = Path.Combine(pack, "scenarios", "S-10.json");
        File.WriteAllText(scenario, File.ReadAllText(scenario).Replace("\"tie-bond\"", "\"tie-bnd\"", StringComparison.Ordinal));

        var (code, output, _) = Lint(pack);

        code.ShouldBe(1);
        output.ShouldContain("S-10.json");
        output.ShouldContain("BF471");
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    [Fact]
    public void Information_alone_ends_with_0()
    {
        var (code, output, _) = Lint(Write("unmarked.json", LintTexts.Sound.Replace("\"watch:reEntry->meet:In\"", "", StringComparison.Ordinal)));

        output.ShouldContain("BF215 お知らせ");
        code.ShouldBe(0);
    }

    [Fact]
    public void A_day_that_is_none_is_usage() => Lint(Write("good.json", LintTexts.Sound), "--on", "soon").Code.ShouldBe(2);

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    private static (int Code, string Output, string Error) Lint(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = Verbs.Run(["lint", .. arguments], output, error);
        return (code, output.ToString(), error.ToString());
    }
}
