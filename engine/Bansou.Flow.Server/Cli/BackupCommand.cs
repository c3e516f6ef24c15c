using System.CommandLine;
using Bansou.Flow.Storage.Backups;
using static Bansou.Flow.Server.Cli.BackupOptionsRead;

namespace Bansou.Flow.Server.Cli;

/// <summary><c>bansou backup</c> and <c>bansou export</c>: the installation, or one municipality of it, in one file.</summary>
internal static class BackupCommand
{
    private static readonly Argument<string> Slug = new("NAME") { Description = "自治体の短い名前" };

    public static Command Verb()
    {
        var verb = new Command("backup", "控えをひとつのファイルに取る。サーバーが動いていてもよい") { DataOption.Required, To, PassphraseFile, KeysTo, Json };
        verb.SetAction(parsed => Run(parsed, output => Tell(parsed, output, "控え", Backup.Write(parsed.GetValue(DataOption.Required)!, Options(parsed), TimeProvider.System))));
        return verb;
    }

    public static Command ExportVerb()
    {
        var verb = new Command("export", "ひとつの自治体を、ほかの導入へ移すファイルにする（合言葉が要る）") { Slug, DataOption.Required, To, PassphraseFile, Json };
        verb.SetAction(parsed => Run(parsed, output => Tell(parsed, output, $"「{parsed.GetValue(Slug)}」の持ち出し用の写し", Backup.Export(parsed.GetValue(DataOption.Required)!, parsed.GetValue(Slug)!, Options(parsed), TimeProvider.System))));
        return verb;
    }

    private static BackupOptions Options(ParseResult parsed) => new()
    {
        File = parsed.GetValue(To)!,
        Passphrase = Passphrase(parsed),
        Telling = Telling(parsed),
        KeysFile = parsed.CommandResult.Command.Options.Contains(KeysTo) ? parsed.GetValue(KeysTo) : null,
    };

    private static int Tell(ParseResult parsed, TextWriter output, string what, BackupReport report)
    {
        var file = parsed.GetValue(To)!;
        if (parsed.GetValue(Json))
        {
            output.WriteLine(JsonReport.Text(json =>
            {
                json.WriteString("file", file);
                VerifyCommand.Write(json, report.Verified);
            }));
        }
        else
        {
            output.WriteLine($"{what}を「{file}」に取りました。");
            output.WriteLine(VerifyCommand.Text(report.Verified));
            if (parsed.GetValue(PassphraseFile) is null)
            {
                output.WriteLine("この控えに導入鍵は入っていません。データのフォルダの installation.key を、控えとは別の安全な場所にしまってください。戻すときに要ります。");
            }
        }
        return report.Verified.IsClean ? ExitCodes.Good : ExitCodes.Findings;
    }
}
