using System.CommandLine;
using Bansou.Flow.Storage;

namespace Bansou.Flow.Server.Cli;

/// <summary><c>bansou rebuild --data FOLDER</c>: makes every list (inbox, search, timeline, counts) again from the journal.</summary>
internal static class RebuildCommand
{
    public static Command Verb()
    {
        var verb = new Command("rebuild", "一覧・検索・時系列を、記帳からすべて作り直す。サーバーは先に止める") { DataOption.Required };
        verb.SetAction(Run);
        return verb;
    }

    private static int Run(ParseResult parsed)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        try
        {
            using var folder = DataFolder.Open(parsed.GetValue(DataOption.Required)!, TimeProvider.System);
            foreach (var municipality in folder.Municipalities)
            {
                output.WriteLine($"✓ {municipality.Slug}　ケース {municipality.Projections.Rebuild()} 件の一覧を、記帳から作り直しました。");
            }
            if (folder.Municipalities.Count == 0)
            {
                output.WriteLine("このフォルダには、まだ自治体がありません。");
            }
            return ExitCodes.Good;
        }
        catch (StorageException e)
        {
            error.WriteLine(e.Message);
            return ExitCodes.Usage;
        }
    }
}
