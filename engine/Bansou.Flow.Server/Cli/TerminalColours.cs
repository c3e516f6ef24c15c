namespace Bansou.Flow.Server.Cli;

/// <summary>A little colour for a terminal; none in a pipe, in a file, or where <c>NO_COLOR</c> is set.</summary>
internal static class TerminalColours
{
    private const string Bold = "1";
    private const string Dim = "2";
    private const string Red = "31";
    private const string Green = "32";
    private const string Cyan = "36";

    public static string Paint(string story, TextWriter output) =>
        IsWanted(output) ? string.Join('\n', story.Split('\n').Select(Paint)) : story;

    private static bool IsWanted(TextWriter output) =>
        ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";

    private static string Paint(string line) => Colour(line) is { } colour ? $"\u001b[{colour}m{line}\u001b[0m" : line;

    private static string? Colour(string line) =>
        line.Contains('✗', StringComparison.Ordinal) ? Red
        : line.Contains('✓', StringComparison.Ordinal) ? Green
        : line.Contains('◆', StringComparison.Ordinal) ? Cyan
        : line.Contains("・ 知らせ", StringComparison.Ordinal) ? Dim
        : line.StartsWith("D+", StringComparison.Ordinal) || line.Contains('↩', StringComparison.Ordinal) ? Bold
        : null;
}
