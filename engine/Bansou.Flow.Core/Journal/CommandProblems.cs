using System.Collections.Immutable;
using Bansou.Flow.Core.Definitions;

namespace Bansou.Flow.Core.Journal;

/// <summary>What can be wrong with a command's JSON, in words (BF47x).</summary>
internal static class CommandProblems
{
    public static Diagnostic UnknownCommand(string name, ImmutableArray<string> known, SourcePlace place) => new(
        "BF471", Severity.Error, $"「{Short(name)}」という命令はありません。使えるのは {string.Join("、", known)} です。", place)
    {
        MessageEn = $"There is no command '{Short(name)}'.",
    };

    public static Diagnostic UnknownField(string command, string field, IEnumerable<string> known, SourcePlace place) => new(
        "BF472", Severity.Error, $"命令「{command}」に「{Short(field)}」という項目はありません。使えるのは {Fields(known)} です。", place)
    {
        MessageEn = $"The command '{command}' has no field '{Short(field)}'.",
    };

    public static Diagnostic WrongType(string command, string field, string expected, SourcePlace place) => new(
        "BF473", Severity.Error, $"命令「{command}」の「{Short(field)}」には{expected}を書いてください。", place)
    {
        MessageEn = $"The field '{Short(field)}' of the command '{command}' has the wrong type.",
    };

    public static Diagnostic NoObject(string command, SourcePlace place) => new(
        "BF473", Severity.Error, $"命令「{command}」の項目は {{…}} のまとまりで書いてください。項目がなければ {{}} と書きます。", place)
    {
        MessageEn = $"The fields of the command '{command}' must be an object.",
    };

    public static Diagnostic MissingField(string command, string field, SourcePlace place) => new(
        "BF474", Severity.Error, $"命令「{command}」には「{field}」が必要です。書き足してください。", place)
    {
        MessageEn = $"The command '{command}' needs the field '{field}'.",
    };

    public static Diagnostic Unreadable(string command, SourcePlace place) => new(
        "BF475", Severity.Error, $"命令「{command}」の項目を読めませんでした。数の大きさや文字をたしかめてください。", place)
    {
        MessageEn = $"The fields of the command '{command}' cannot be read.",
    };

    private static string Fields(IEnumerable<string> known) => string.Join("、", known) is { Length: > 0 } list ? list : "（なし）";

    private static string Short(string text) => text.Length <= 40 ? text : text[..(char.IsHighSurrogate(text[39]) ? 39 : 40)] + "…";
}
