using System.CommandLine;
using Bansou.Flow.Storage;

namespace Bansou.Flow.Server.Cli;

/// <summary>What the verbs around backups have in common: their options, and how they end.</summary>
internal static class BackupOptionsRead
{
    public static readonly Option<string> To = new("--to") { Description = "作るファイル（まだないもの）", HelpName = "FILE", Required = true };
    public static readonly Option<string> From = new("--from") { Description = "控えのファイル", HelpName = "FILE", Required = true };
    public static readonly Option<string?> PassphraseFile = new("--passphrase-file") { Description = "合言葉を一行目に書いたファイル", HelpName = "FILE" };
    public static readonly Option<string?> Keys = new("--keys") { Description = "導入鍵（installation.key の写し）か、鍵の控え", HelpName = "FILE" };
    public static readonly Option<string?> KeysTo = new("--keys-to") { Description = "鍵だけを、このファイルに分ける（毎回新しくなる。合言葉が要る）", HelpName = "FILE" };
    public static readonly Option<string?> Disposals = new("--disposals") { Description = "消した記録の一覧（disposals.jsonl）。控えの隣にあるものは、書かなくても使う", HelpName = "FILE" };
    public static readonly Option<string?> As = new("--as") { Description = "ここでの短い名前（書かなければ、もとのまま）", HelpName = "NAME" };
    public static readonly Option<bool> Json = new("--json") { Description = "結果をひとつの JSON で書く" };

    /// <summary>Troubles that lie in the files, not in how the command was written.</summary>
    private static readonly string[] InTheFiles = ["backup-damaged", "backup-unsound", "disposals-damaged", "damaged", "key-damaged", "key-of-another", "io-error", "disk-full", "locked", "in-use"];

    public static string? Passphrase(ParseResult parsed) =>
        parsed.GetValue(PassphraseFile) is { } file ? File.ReadLines(file).FirstOrDefault("").TrimEnd() : null;

    /// <summary>Tells on a terminal how far it has come; quiet in a pipe.</summary>
    public static Action<string>? Telling(ParseResult parsed) =>
        ReferenceEquals(parsed.InvocationConfiguration.Error, Console.Error) && !Console.IsErrorRedirected ? parsed.InvocationConfiguration.Error.WriteLine : null;

    public static int Run(ParseResult parsed, Func<TextWriter, int> work)
    {
        try
        {
            return work(parsed.InvocationConfiguration.Output);
        }
        catch (StorageException e)
        {
            parsed.InvocationConfiguration.Error.WriteLine(e.Message);
            return InTheFiles.Contains(e.Code) ? ExitCodes.Findings : ExitCodes.Usage;
        }
    }
}
