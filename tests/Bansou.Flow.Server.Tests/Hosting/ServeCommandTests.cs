using System.Diagnostics;
using Bansou.Flow.Server.Cli;
using Bansou.Flow.Server.Hosting;
using Bansou.Flow.Storage;

namespace Bansou.Flow.Server.Tests.Hosting;

/// <summary>The command <c>serve</c> in a process of its own, as a town hall runs it.</summary>
public sealed class ServeCommandTests
{
    [Fact]
    public async Task The_demonstration_says_its_address_and_accounts_answers_and_stops_when_asked()
    {
        using var server = Start("serve", "--demo", "--url", "http://127.0.0.1:0");
        var address = (await LineAsync(server, "伴走フローが動いています")).Split(": ")[1];
        await LineAsync(server, "水野アツコ");

        using var client = new HttpClient();
        (await client.GetStringAsync(new Uri(address + "/health/live"))).ShouldContain("alive");

        await AskToStopAsync(server);
        server.ExitCode.ShouldBe(0);
        (await server.StandardError.ReadToEndAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("--data", "serve")]
    [InlineData("127.0.0.1", "serve", "--demo", "--url", "http://0.0.0.0:5080")]
    [InlineData("読めません", "serve", "--demo", "--url", "nonsense")]
    public void Wrong_arguments_are_said_in_one_sentence(string said, params string[] arguments)
    {
        using var error = new StringWriter();

        Verbs.Run(arguments, TextWriter.Null, error).ShouldBe(ExitCodes.Usage);

        error.ToString().ShouldContain(said);
    }

    [Theory]
    [InlineData(true, "serve", "--data")]
    [InlineData(false, "serve", "--demo", "--data")]
    public void Invented_data_and_real_data_are_not_opened_as_each_other(bool invented, params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        DataFolder.Create(folder.File("data"), TimeProvider.System);
        using (var data = DataFolder.Open(folder.File("data"), TimeProvider.System))
        {
            var municipality = data.Add("standard", PackFolder.Read(Repository.PathOf("workflows/standard")), "admin");
            if (invented)
            {
                municipality.SayItIsInvented();
            }
        }
        using var error = new StringWriter();

        Verbs.Run([.. arguments, folder.File("data"), "--url", "http://127.0.0.1:0"], TextWriter.Null, error).ShouldBe(ExitCodes.Findings);

        error.ToString().ShouldContain("何も変えていません");
        DataFolder.Open(folder.File("data"), TimeProvider.System).Dispose();
    }

    private static Process Start(params string[] arguments) => Process.Start(new ProcessStartInfo("dotnet", [typeof(ServerApp).Assembly.Location, .. arguments])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardOutputEncoding = System.Text.Encoding.UTF8,
    })!;

    private static async Task<string> LineAsync(Process server, string with)
    {
        using var guard = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (await server.StandardOutput.ReadLineAsync(guard.Token) is { } line)
        {
            if (line.Contains(with, StringComparison.Ordinal))
            {
                return line;
            }
        }
        throw new InvalidOperationException($"The server ended without saying {with}: {await server.StandardError.ReadToEndAsync(guard.Token)}");
    }

    private static async Task AskToStopAsync(Process server)
    {
        using var guard = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        using var kill = Process.Start("kill", ["-TERM", server.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(guard.Token);
        await server.WaitForExitAsync(guard.Token);
    }
}
