namespace Bansou.Flow.Tests.House;

/// <summary>One row of docs/GLOSSARY.md: <c>| 日本語 | `identifier` | note |</c>; <c>(word)</c> after the identifier says that the code has no such name.</summary>
internal sealed record GlossaryRow(string Japanese, string Identifier, int Identifiers, bool IsWord)
{
    private const string WordMark = "(word)";

    public static IReadOnlyList<GlossaryRow> All { get; } = [.. File.ReadLines(Repository.PathOf("docs", "GLOSSARY.md")).Where(IsRow).Select(Read)];

    public override string ToString() => $"{Japanese} | {Identifier}";

    private static bool IsRow(string line) =>
        line.StartsWith('|') && !line.StartsWith("|---", StringComparison.Ordinal) && !line.StartsWith("| 日本語", StringComparison.Ordinal);

    private static GlossaryRow Read(string line)
    {
        var cells = line.Split('|');
        var parts = cells[2].Split('`');
        return new GlossaryRow(cells[1].Trim(), parts.Length > 1 ? parts[1] : "", (parts.Length - 1) / 2, cells[2].Contains(WordMark, StringComparison.Ordinal));
    }
}
