using System.Text.RegularExpressions;

namespace Bansou.Flow.Tests.House;

/// <summary>Words that wound do not stand in what people read, and nothing of one machine stands in the repository. (Packs: Workflows.Tests, with a longer list.)</summary>
public sealed partial class WordTests
{
    private static readonly string[] Avoided = ["指導", "終結", "困難事例", "対象者", "却下"];

    /// <summary>Sources that must know such a word, and why.</summary>
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
        ["engine/Bansou.Flow.Core/Definitions/Lint/Field/WordsToAvoid.cs"] = "the list itself, by which designers are warned (BF220)",
        ["engine/Bansou.Flow.Core/Definitions/Lint/Field/IntakeNeverRefusesRule.cs"] = "words by which a drawn refusal is found (BF228)",
        ["engine/Bansou.Flow.Core/Cases/Plans/PlanHints.cs"] = "words of others in a goal, which a hint asks about",
    };

    [Fact]
    public void No_avoided_word_stands_in_a_text_of_the_engine() =>
        RepositoryFiles.Of("engine/", ".cs").Where(file => !Exceptions.ContainsKey(file)).SelectMany(WordsIn).ShouldBeEmpty();

    [Fact]
    public void No_avoided_word_stands_in_a_pack() =>
        RepositoryFiles.Of("workflows/", ".json").SelectMany(file => In(file, RepositoryFiles.Read(file))).ShouldBeEmpty();

    [Fact]
    public void An_exception_that_is_not_needed_any_more_is_taken_off_the_list() =>
        Exceptions.Keys.Where(file => !WordsIn(file).Any()).ShouldBeEmpty();

    [Fact]
    public void No_path_of_a_machine_and_no_host_of_a_registry_stands_in_the_repository()
    {
        var found = from file in RepositoryFiles.All
                    from Match match in OfAMachine().Matches(RepositoryFiles.Read(file))
                    select $"{file}: {match.Value}";

        found.ShouldBeEmpty();
    }

    private static IEnumerable<string> WordsIn(string file) =>
        In(file, string.Concat(File.ReadLines(Repository.PathOf(file)).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal))));

    private static IEnumerable<string> In(string file, string text) =>
        Avoided.Where(word => text.Contains(word, StringComparison.Ordinal)).Select(word => $"{file}: {word}");

    [GeneratedRegex(@"(?<![\w.*\]])/(?:work|root|tmp|home)/|nuget[.]org|npmjs[.]|pypi[.]org|crates[.]io")]
    private static partial Regex OfAMachine();
}
