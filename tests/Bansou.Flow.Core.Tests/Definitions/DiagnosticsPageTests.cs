using System.Text;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Reading;
using Bansou.Flow.Core.Forms;
using Bansou.Flow.Core.Packs;

namespace Bansou.Flow.Tests.Definitions;

/// <summary>docs/diagnostics.md lists every finding of reading, in the words that the reader uses. <c>UPDATE_GOLDEN=1</c> rewrites it.</summary>
public class DiagnosticsPageTests
{
    private const string Head = """
        # 読み取りの指摘（Findings of reading）

        フローやパックのファイルを読むときに出る指摘の一覧です。一度にすべての指摘を、ファイル名・行・列・JSONの道すじ・ステップのIDとともに示します。
        「エラー」があるうちは公開できません。「注意」と「お知らせ」は、そのままでも動きます。動かしたときの流れや決まりの点検（BF1xx〜BF3xx）は `lint-rules/` にあります。

        Severity in one place may be stricter than in the table: an unknown step type (BF031) and a line to nowhere (BF046) are errors in a case flow, and only warnings
        where Elsa runs such a flow up to that step. This page is written from the code by a test.

        """;

    [Fact]
    public void The_page_lists_every_finding()
    {
        var page = new StringBuilder(Head.ReplaceLineEndings("\n"));
        Section(page, "フロー（BF0xx）", ReadingRules.All);
        Section(page, "パックとシナリオ（BF4xx）", PackRules.All);
        Section(page, "様式（BF44x、BF45x）", FormRules.All);
        var path = Repository.PathOf("docs", "diagnostics.md");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, page.ToString());
        }
        File.ReadAllText(path).ReplaceLineEndings("\n").ShouldBe(page.ToString());
    }

    [Fact]
    public void Codes_are_unique_and_rise() =>
        All.Select(rule => rule.Code).ShouldBe(All.Select(rule => rule.Code).Distinct().Order(StringComparer.Ordinal));

    private static IEnumerable<ReadingRule> All => ReadingRules.All.Concat(PackRules.All).Concat(FormRules.All);

    private static void Section(StringBuilder page, string title, IEnumerable<ReadingRule> rules)
    {
        page.Append("\n## ").Append(title).Append("\n\n| コード | 重さ | 指摘 | どうするか | English |\n|---|---|---|---|---|\n");
        foreach (var rule in rules)
        {
            page.Append("| ").Append(rule.Code).Append(" | ").Append(Word(rule.Severity)).Append(" | ").Append(Cell(Example(rule.Japanese)))
                .Append(" | ").Append(Cell(rule.Remedy)).Append(" | ").Append(Cell(Example(rule.English))).Append(" |\n");
        }
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "エラー",
        Severity.Warning => "注意",
        Severity.Information => "お知らせ",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    private static string Example(string template) => string.Format(System.Globalization.CultureInfo.InvariantCulture, template, "…", "…", "…", "…");

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
