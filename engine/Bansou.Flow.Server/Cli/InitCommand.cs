using System.CommandLine;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Storage;
using Bansou.Flow.Storage.Registry;

namespace Bansou.Flow.Server.Cli;

/// <summary><c>bansou init DIR</c>: makes an installation with one municipality and its first administrator.</summary>
internal static class InitCommand
{
    private const string PasswordVariable = "BANSOU_ADMIN_PASSWORD";

    private static readonly Argument<string> Folder = new("DIR") { Description = "データフォルダを作る場所（からのフォルダか、まだない場所）" };
    private static readonly Option<string> Pack = new("--pack") { Description = "市町村のパック（例 workflows/standard）", HelpName = "PACK", DefaultValueFactory = _ => "workflows/standard" };
    private static readonly Option<string?> Slug = new("--name") { Description = "自治体の短い名前。半角の英小文字・数字・ハイフン（なければパックの名前）", HelpName = "SLUG" };
    private static readonly Option<string> Admin = new("--admin") { Description = "はじめの管理者のログイン名", HelpName = "LOGIN", DefaultValueFactory = _ => "admin" };

    public static Command Verb()
    {
        var verb = new Command("init", $"データフォルダを作り、自治体とはじめの管理者を入れる。管理者の合言葉は、たずねるか、環境変数 {PasswordVariable} から読む") { Folder, Pack, Slug, Admin };
        verb.SetAction(Run);
        return verb;
    }

    private static int Run(ParseResult parsed)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        if (PackFolder.Find(parsed.GetValue(Pack)!) is not { } pack)
        {
            error.WriteLine($"パックのフォルダ「{parsed.GetValue(Pack)}」が見つかりません。");
            return ExitCodes.Usage;
        }
        if (Password(output) is not { } password)
        {
            error.WriteLine($"管理者の合言葉がありません。端末で動かすか、環境変数 {PasswordVariable} に入れてください。何も作っていません。");
            return ExitCodes.Usage;
        }
        try
        {
            return Make(parsed, pack, password, output, error);
        }
        catch (StorageException e)
        {
            error.WriteLine(e.Message);
            return ExitCodes.Findings;
        }
    }

    private static int Make(ParseResult parsed, string pack, string password, TextWriter output, TextWriter error)
    {
        var (path, login) = (parsed.GetValue(Folder)!, parsed.GetValue(Admin)!);
        var wasThere = Directory.Exists(path);
        DataFolder.Create(path, TimeProvider.System);
        try
        {
            using var folder = DataFolder.Open(path, TimeProvider.System);
            var municipality = folder.Add(parsed.GetValue(Slug) ?? Path.GetFileName(Path.TrimEndingDirectorySeparator(pack)), PackFolder.Read(pack), "@init");
            if (AddAdmin(municipality, login, password) is RegistryAnswer<Account>.Refused refused)
            {
                foreach (var problem in refused.Problems)
                {
                    error.WriteLine(problem.Message);
                }
                return Undo(path, wasThere);
            }
            output.WriteLine($"「{municipality.Pack.Name}」のデータフォルダを作りました。管理者は {login}@{municipality.Slug} です。");
            output.WriteLine($"動かすには: bansou serve --data {path}");
            return ExitCodes.Good;
        }
        catch (StorageException)
        {
            Undo(path, wasThere);
            throw;
        }
    }

    private static RegistryAnswer<Account> AddAdmin(Municipality municipality, string login, string password)
    {
        var house = municipality.Pack.Organisations.FirstOrDefault(organisation => organisation.Kind == "municipality") ?? municipality.Pack.Organisations[0];
        return municipality.Registry.Accounts.Create("@init", new NewAccount(login, "管理者", new PersonId(login), password, MustChangePassword: false)
        {
            Roles = [new HeldRole(new OrganisationId(house.Id), RoleSides.Admin)],
        });
    }

    /// <summary>Half an installation helps nobody.</summary>
    private static int Undo(string path, bool wasThere)
    {
        Directory.Delete(path, recursive: true);
        if (wasThere)
        {
            Directory.CreateDirectory(path);
        }
        return ExitCodes.Findings;
    }

    private static string? Password(TextWriter output)
    {
        if (Environment.GetEnvironmentVariable(PasswordVariable) is { Length: > 0 } given)
        {
            return given;
        }
        if (Console.IsInputRedirected || !ReferenceEquals(output, Console.Out))
        {
            return null;
        }
        output.Write("管理者の合言葉: ");
        var typed = new System.Text.StringBuilder();
        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
        {
            _ = key.Key == ConsoleKey.Backspace && typed.Length > 0 ? typed.Remove(typed.Length - 1, 1) : typed.Append(key.KeyChar);
        }
        output.WriteLine();
        return typed.Length > 0 ? typed.ToString() : null;
    }
}
