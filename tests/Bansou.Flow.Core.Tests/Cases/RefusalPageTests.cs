using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Core.Tests.Cases;

/// <summary>The page of refusals lists every code with its words; <c>UPDATE_GOLDEN=1</c> writes it anew.</summary>
public class RefusalPageTests
{
    private static readonly string PagePath = Repository.PathOf("docs", "refusals.md");

    [Fact]
    public void Every_refusal_stands_on_the_page_with_its_words()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(PagePath, Page());
        }
        File.ReadAllText(PagePath).ReplaceLineEndings("\n").ShouldBe(Page());
    }

    [Fact]
    public void Every_refusal_says_something_and_ends_its_sentence() =>
        Enum.GetValues<RefusalCode>().ShouldAllBe(code => RefusalTexts.Japanese(code).EndsWith('。'));

    private static string Page() => """
        # できないときのことば（Refusals）

        A command that cannot be done now is refused with one code or several, all at once. A scenario names the code in `refused`
        ([flow-format.md](flow-format.md)); people read the words.

        | code | ことば |
        |---|---|

        """.ReplaceLineEndings("\n")
        + string.Concat(Enum.GetValues<RefusalCode>().Select(code => $"| `{RefusalTexts.Name(code)}` | {RefusalTexts.Japanese(code)} |\n"));
}
