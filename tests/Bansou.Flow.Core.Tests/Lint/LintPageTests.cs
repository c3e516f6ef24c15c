using System.Text;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Lint;

namespace Bansou.Flow.Tests.Lint;

/// <summary>docs/lint-rules says what the linter does: each rule has a page, and what the page shows is so.</summary>
public sealed class LintPageTests
{
    public static TheoryData<string> Codes => [.. FlowLinter.Rules.Select(rule => rule.Code)];

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule() =>
        LintPage.All.Select(page => $"{page.Code}-{page.Name}").ShouldBe(FlowLinter.Rules.Select(rule => $"{rule.Code}-{rule.Name}").Order(StringComparer.Ordinal));

    [Fact]
    public void Codes_and_names_are_used_once()
    {
        FlowLinter.Rules.Select(rule => rule.Code).ShouldBeUnique();
        FlowLinter.Rules.Select(rule => rule.Name).ShouldBeUnique();
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_bad_example_of_a_page_breaks_this_rule_and_no_other(string code)
    {
        var found = LintExample.Findings(PageOf(code).Bad);

        found.Select(one => one.Code).Distinct().ShouldBe([code], string.Join("\n", found));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_good_example_of_a_page_is_without_findings(string code) =>
        LintExample.Findings(PageOf(code).Good).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_finding_speaks_Japanese_and_English_and_says_what_to_do(string code)
    {
        foreach (var finding in LintExample.Findings(PageOf(code).Bad))
        {
            finding.Message.ShouldMatch("[ぁ-ん]");
            finding.Message.ShouldMatch("(ください|選びます|開きます|使います)");
            finding.MessageEn.ShouldMatch("^[A-Za-z']");
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_page_tells_severity_and_reason_in_both_languages(string code)
    {
        var rule = FlowLinter.Rules.Single(one => one.Code == code);
        var page = PageOf(code);

        page.Heading.ShouldStartWith($"{rule.Code} ");
        page.Text.ShouldContain($"重さ: {Japanese(rule.Default)}");
        page.Text.ShouldContain($"Severity: {rule.Default.ToString().ToLowerInvariant()}");
        page.Text.ShouldContain("**なぜ**");
        page.Text.ShouldContain("**Why**");
        page.Text.Contains("変えられません", StringComparison.Ordinal).ShouldBe(rule.Protects is not null);
    }

    /// <summary><c>UPDATE_GOLDEN=1</c> writes the table anew.</summary>
    [Fact]
    public void The_table_of_all_rules_is_true()
    {
        var path = Path.Combine(LintPage.Folder, "README.md");
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        const string Mark = "<!-- rules -->\n";
        var begin = text.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length;
        var expected = string.Concat(text.AsSpan(0, begin), Table(), text.AsSpan(text.IndexOf(Mark, begin, StringComparison.Ordinal)));
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, expected);
            return;
        }
        text.ShouldBe(expected);
    }

    private static LintPage PageOf(string code) => LintPage.All.Single(page => page.Code == code);

    private static string Table()
    {
        var table = new StringBuilder("| コード | 名前 | 重さ | 決まり | in English |\n|---|---|---|---|---|\n");
        foreach (var rule in FlowLinter.Rules)
        {
            var page = PageOf(rule.Code);
            var severity = Japanese(rule.Default) + (rule.Protects is null ? "" : "（固定）");
            table.Append($"| [{rule.Code}]({rule.Code}-{rule.Name}.md) | {rule.Name} | {severity} | {page.Heading[(rule.Code.Length + 1)..]} | {page.English} |\n");
        }
        return table.ToString();
    }

    private static string Japanese(Severity severity) => severity switch
    {
        Severity.Information => "お知らせ",
        Severity.Warning => "注意",
        Severity.Error => "エラー",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, null),
    };
}
