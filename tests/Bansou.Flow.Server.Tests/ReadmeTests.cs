using System.Text.RegularExpressions;
using Bansou.Flow.Server.Cli;
using Bansou.Flow.Storage;

namespace Bansou.Flow.Server.Tests;

/// <summary>What the README shows is so: its story is what <c>bansou</c> tells, and its examples run.</summary>
[Collection("environment")]
public sealed class ReadmeTests : IDisposable
{
    private static readonly string Readme = File.ReadAllText(Repository.PathOf("README.md"));

    private readonly string folder = Directory.CreateTempSubdirectory("bansou-readme-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static IEnumerable<string> Shown => Regex.Matches(Readme, @"`bansou ([a-z]+ [^`A-Z]*(S-\d+)?[^`A-Z]*)`").Select(match => match.Groups[1].Value);

    public static TheoryData<string> Examples => [.. Shown];

    [Fact]
    public void The_readme_has_an_example_of_each_verb()
    {
        var (_, help, _) = Run("--help");
        var verbs = Regex.Matches(help, @"^  ([a-z]+)  ?[<\s]", RegexOptions.Multiline).Select(match => match.Groups[1].Value);

        verbs.ShouldBe(Regex.Matches(Readme, @"^\| `([a-z]+)` \|.*`bansou \1", RegexOptions.Multiline).Select(match => match.Groups[1].Value), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_of_the_readme_runs_and_ends_with_0(string example)
    {
        var words = example.Split(' ').Select(word => word switch
        {
            "journal" or "bansou-data" => Path.Combine(folder, word),
            "data" => Installed(Path.Combine(folder, word)),
            _ when word.StartsWith("workflows", StringComparison.Ordinal) || word.StartsWith("docs/", StringComparison.Ordinal) => Repository.PathOf(word),
            _ => word,
        });

        Environment.SetEnvironmentVariable("BANSOU_ADMIN_PASSWORD", "ひみつの合言葉 1234");
        var (code, output, error) = Run([.. words]);

        error.ShouldBeEmpty();
        output.ShouldNotBeEmpty();
        code.ShouldBe(0);
    }

    private static string Installed(string path)
    {
        DataFolder.Create(path, TimeProvider.System);
        return path;
    }

    [Fact]
    public void The_story_in_the_readme_is_told_so()
    {
        var (_, story, _) = Run("play", Repository.PathOf("workflows", "standard"), "--scenario", "S-08");
        var told = story.Split('\n').Select(line => line.TrimEnd()).ToHashSet(StringComparer.Ordinal);
        var shown = Regex.Match(Readme, "```text\n(.*?)```", RegexOptions.Singleline).Groups[1].Value.Split('\n');

        shown.Length.ShouldBeGreaterThan(20);
        shown.Where(line => line != "…" && !told.Contains(line.TrimEnd())).ShouldBeEmpty();
    }

    private static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = Verbs.Run(arguments, output, error);
        return (code, output.ToString(), error.ToString());
    }
}
