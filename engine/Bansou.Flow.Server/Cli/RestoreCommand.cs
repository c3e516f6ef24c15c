using System.CommandLine;
using System.Globalization;
using Bansou.Flow.Storage.Backups;
using static Bansou.Flow.Server.Cli.BackupOptionsRead;

namespace Bansou.Flow.Server.Cli;

/// <summary><c>bansou restore</c> and <c>bansou import</c>: a backup becomes a data folder, an exported municipality a part of one.</summary>
internal static class RestoreCommand
{
    public static Command Verb()
    {
        var verb = new Command("restore", "控えを、からのフォルダに戻す。すべて確かめてから") { From, DataOption.Required, PassphraseFile, Keys, Disposals, Json };
        verb.SetAction(parsed => Run(parsed, output => Tell(parsed, output, "控えから戻しました", Restore.Run(Options(parsed), TimeProvider.System))));
        return verb;
    }

    public static Command ImportVerb()
    {
        var verb = new Command("import", "持ち出した自治体を、この導入に受け入れる。サーバーは止めておく") { From, DataOption.Required, PassphraseFile, As, Disposals, Json };
        verb.SetAction(parsed => Run(parsed, output => Tell(parsed, output, "自治体を受け入れました", Restore.Import(Options(parsed), TimeProvider.System))));
        return verb;
    }

    private static RestoreOptions Options(ParseResult parsed) => new()
    {
        File = parsed.GetValue(From)!,
        DataFolder = parsed.GetValue(DataOption.Required)!,
        Passphrase = Passphrase(parsed),
        Telling = Telling(parsed),
        KeysFile = parsed.CommandResult.Command.Options.Contains(Keys) ? parsed.GetValue(Keys) : null,
        As = parsed.CommandResult.Command.Options.Contains(As) ? parsed.GetValue(As) : null,
        DisposalsFile = parsed.GetValue(Disposals),
    };

    private static int Tell(ParseResult parsed, TextWriter output, string done, RestoreReport report)
    {
        if (parsed.GetValue(Json))
        {
            output.WriteLine(JsonReport.Text(json =>
            {
                json.WriteString("taken", report.Taken);
                json.WriteNumber("disposed", report.Disposed);
                VerifyCommand.Write(json, report.Verified);
            }));
            return ExitCodes.Good;
        }
        var taken = report.Taken.ToOffset(TimeSpan.FromHours(9)).ToString("yyyy年M月d日 H:mm", CultureInfo.InvariantCulture);
        output.WriteLine($"{done}（{taken} のもの）。");
        output.WriteLine(VerifyCommand.Text(report.Verified));
        if (report.Disposed > 0)
        {
            output.WriteLine($"控えのあとに消された記録 {report.Disposed} 件を、もう一度消しました。");
        }
        return ExitCodes.Good;
    }
}
