using System.CommandLine;
using System.Net.Sockets;
using Bansou.Flow.Server.Hosting;
using Bansou.Flow.Storage;

namespace Bansou.Flow.Server.Cli;

/// <summary><c>bansou serve</c>: the server, for a real installation or for the demonstration.</summary>
internal static class ServeCommand
{
    private static readonly Option<string?> Data = new("--data") { Description = "データフォルダ（bansou init で作ったもの）", HelpName = "DIR" };
    private static readonly Option<bool> Demo = new("--demo") { Description = "架空の市町村とためし用のアカウントで、このパソコンの中だけで動かす" };
    private static readonly Option<string?> Url = new("--url") { Description = $"待ち受ける場所（なければ {ServerOptions.LocalAddress}）", HelpName = "URL" };

    public static Command Verb()
    {
        var verb = new Command("serve", "サーバーを動かす。Ctrl+C か SIGTERM で、受けとったものを書き終えてから止まる") { Data, Demo, Url };
        verb.SetAction(Run);
        return verb;
    }

    private static int Run(ParseResult parsed)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        var options = new ServerOptions
        {
            DataFolder = parsed.GetValue(Data),
            IsDemo = parsed.GetValue(Demo),
            Address = parsed.GetValue(Url) ?? ServerOptions.LocalAddress,
        };
        if (Wrong(options) is { } wrong)
        {
            error.WriteLine(wrong);
            return ExitCodes.Usage;
        }
        using var app = ServerApp.Build(options);
        app.Lifetime.ApplicationStarted.Register(() => Greet(app, options, output));
        try
        {
            app.Run();
            return ExitCodes.Good;
        }
        catch (StorageException e)
        {
            error.WriteLine(e.Message);
            return ExitCodes.Findings;
        }
        catch (IOException e) when (e.InnerException is SocketException or Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            error.WriteLine($"{options.Address} で待ち受けられません。ほかのプログラムが使っていないかたしかめるか、--url で別の番号を選んでください（例 --url http://127.0.0.1:5081）。");
            return ExitCodes.Findings;
        }
    }

    /// <summary>What is wrong with the arguments, or null.</summary>
    private static string? Wrong(ServerOptions options)
    {
        if (!Uri.TryCreate(options.Address, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            return $"「{options.Address}」は待ち受ける場所として読めません。{ServerOptions.LocalAddress} のように書いてください。";
        }
        if (options.IsDemo && !address.IsLoopback)
        {
            return "ためし用のサーバーは、このパソコンの中だけで動きます。--url には 127.0.0.1 を書いてください。";
        }
        return options is { IsDemo: false, DataFolder: null } ? "データフォルダを --data で書いてください。まだなければ bansou init で作れます。ためすだけなら --demo を付けてください。" : null;
    }

    private static void Greet(WebApplication app, ServerOptions options, TextWriter output)
    {
        output.WriteLine($"伴走フローが動いています: {string.Join("、", app.Urls)}");
        if (!options.IsDemo)
        {
            return;
        }
        var accounts = DemoAccounts.Of(app.Services.GetRequiredService<Installation>()).GroupBy(account => account.Municipality).ToList();
        output.WriteLine();
        output.WriteLine($"ためし用のアカウント（人も市町村もすべて架空。合言葉はどれも {DemoAccounts.Password}）");
        foreach (var account in accounts.Take(1).SelectMany(each => each))
        {
            output.WriteLine($"  {account.Login,-24} {account.Name}　{account.Role}");
        }
        output.WriteLine($"ほかの市町村（{string.Join("、", accounts.Skip(1).Select(each => each.Key))}）のアカウントは {app.Urls.First()}/api/demo/accounts にあります。");
        output.WriteLine("止めるには Ctrl+C を押してください。" + (options.DataFolder is { } kept ? $"ためしに書いたものは「{kept}」に残ります。" : "ためしに書いたものは、止めると消えます。"));
    }
}
