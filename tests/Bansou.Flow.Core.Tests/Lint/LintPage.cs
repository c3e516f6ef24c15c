namespace Bansou.Flow.Tests.Lint;

/// <summary>A page of docs/lint-rules, cut into what tests need.</summary>
internal sealed record LintPage(string Code, string Name, string Heading, string English, string Bad, string Good, string Text)
{
    public static string Folder => Repository.PathOf("docs", "lint-rules");

    public static IReadOnlyList<LintPage> All { get; } =
        [.. Directory.GetFiles(Folder, "BF*.md").Order(StringComparer.Ordinal).Select(Read)];

    private static LintPage Read(string path)
    {
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var file = Path.GetFileNameWithoutExtension(path);
        var lines = text.Split('\n');
        return new LintPage(
            file[..5],
            file[6..],
            lines.Single(line => line.StartsWith("# ", StringComparison.Ordinal))[2..],
            lines.Single(line => line.StartsWith("### ", StringComparison.Ordinal))[4..],
            BlockAfter(text, "## 悪い例"),
            BlockAfter(text, "## よい例"),
            text);
    }

    private static string BlockAfter(string text, string heading)
    {
        var begin = text.IndexOf("```json\n", text.IndexOf(heading, StringComparison.Ordinal), StringComparison.Ordinal) + "```json\n".Length;
        return text[begin..text.IndexOf("\n```", begin, StringComparison.Ordinal)];
    }
}
