using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;

namespace Bansou.Flow.Server.Cli;

/// <summary>The verbs of <c>bansou</c>. Exit codes: 0 good, 1 findings, 2 usage. Never a stack trace.</summary>
internal static class Verbs
{
    /// <summary>What <c>dotnet run</c> without arguments does: a server to try, with invented people.</summary>
    private static readonly string[] Demo = ["serve", "--demo"];

    private static RootCommand Root()
    {
        var root = new RootCommand("伴走フロー: 市町村の支援の流れを、描いて、確かめて、動かす")
        {
            ServeCommand.Verb(), InitCommand.Verb(), PlayCommand.Verb(), LintCommand.Verb(), RunCommand.Verb(), VerifyCommand.Verb(),
            BackupCommand.Verb(), RestoreCommand.Verb(), BackupCommand.ExportVerb(), RestoreCommand.ImportVerb(),
            RebuildCommand.Verb(), MigrateCommand.Verb(),
        };
        foreach (var option in root.Options)
        {
            if (option is HelpOption { Action: HelpAction usual } help)
            {
                help.Action = new JapaneseHelp(usual);
            }
            option.Description = option switch
            {
                HelpOption => "使い方を見せる",
                VersionOption => "版を見せる",
                _ => option.Description,
            };
        }
        return root;
    }

    public static int Run(string[] arguments, TextWriter output, TextWriter error)
    {
        // The headings of --help come from System.CommandLine, which has nearly all of them in Japanese too.
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ja");
        var parsed = Root().Parse(arguments.Length == 0 ? Demo : arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var words in UsageWords.Of(parsed))
            {
                error.WriteLine(words);
            }
            error.WriteLine("使い方は bansou --help で見られます。");
            return ExitCodes.Usage;
        }
        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine(FileWords(e));
            return ExitCodes.Usage;
        }
        catch (Exception e)
        {
            // A bug. The text of an exception may hold what people wrote, so only its kind is told.
            error.WriteLine($"伴走フローの不具合で止まりました（{e.GetType().Name}）。何をしたときに起きたかを、開発者に知らせてください。");
            return ExitCodes.Findings;
        }
    }

    /// <summary>The system's own words are English, so its kind of failure is told in ours.</summary>
    private static string FileWords(Exception failure) => failure switch
    {
        FileNotFoundException { FileName: { } name } => $"ファイル「{name}」が見つかりません。",
        DirectoryNotFoundException => "フォルダが見つからないか、使えません。書いた場所を確かめてください。",
        UnauthorizedAccessException => "ファイルを読み書きする権限がありません。書いた場所と権限を確かめてください。",
        _ => "ファイルを読み書きできませんでした。書いた場所が使えるか、空きがあるかを確かめてください。",
    };
}
