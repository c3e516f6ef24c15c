using System.Text.RegularExpressions;

namespace Bansou.Flow.Tests.House;

/// <summary>What a page or a comment points to is there.</summary>
public sealed partial class LinkTests
{
    /// <summary>The page of the findings BF3xx, which the sources of expressions name already; it comes with the check of scripts.</summary>
    private const string Coming = "docs/diagnostics-expressions.md";

    [Fact]
    public void Every_link_between_pages_leads_to_a_file()
    {
        var dead = from page in RepositoryFiles.Of("", ".md")
                   from Match link in Link().Matches(Fence().Replace(RepositoryFiles.Read(page), ""))
                   let target = link.Groups[1].Value
                   where !target.Contains("://", StringComparison.Ordinal) && !Exists(Path.Combine(Path.GetDirectoryName(page)!, target))
                   select $"{page}: {target}";

        dead.ShouldBeEmpty();
    }

    [Fact]
    public void Every_page_that_a_source_names_is_there()
    {
        var dead = from source in RepositoryFiles.Of("engine/", ".cs")
                   from Match named in Page().Matches(RepositoryFiles.Read(source))
                   where !Exists(named.Value) && named.Value != Coming
                   select $"{source}: {named.Value}";

        dead.ShouldBeEmpty();
    }

    [Fact]
    public void Every_decision_is_in_the_index_and_numbers_have_no_gaps()
    {
        var records = RepositoryFiles.Of("docs/decisions/", ".md").Select(file => Path.GetFileName(file)).Where(name => name != "README.md").ToList();
        var index = RepositoryFiles.Read("docs/decisions/README.md");

        records.Where(record => !index.Contains($"({record})", StringComparison.Ordinal)).ShouldBeEmpty();
        records.Select(record => record[..4]).ShouldBe(Enumerable.Range(1, records.Count).Select(number => number.ToString("0000", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void The_readme_names_every_project_of_the_engine()
    {
        var readme = RepositoryFiles.Read("README.md");

        Directory.EnumerateDirectories(Repository.PathOf("engine")).Select(folder => Path.GetFileName(folder))
            .Where(project => !readme.Contains($"`engine/{project}`", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static bool Exists(string path)
    {
        var full = Repository.PathOf(path);
        return File.Exists(full) || Directory.Exists(full);
    }

    [GeneratedRegex(@"\]\(([^)#\s]+)(?:#[^)]*)?\)")]
    private static partial Regex Link();

    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"docs/[A-Za-z0-9/_-]+\.md")]
    private static partial Regex Page();
}
