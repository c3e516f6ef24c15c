using System.Diagnostics;

namespace Bansou.Flow.E2E.Tests.Site;

/// <summary>The web app's own checks, run with the others: types, rules of writing and of imports, and vitest.</summary>
public sealed class DesignerChecks
{
    [Theory]
    [InlineData("types")]
    [InlineData("lint")]
    [InlineData("test")]
    public async Task The_web_app_passes(string check)
    {
        Directory.Exists(Repository.PathOf("designer", "node_modules")).ShouldBeTrue("画面の部品がありません。-p:BuildDesigner=false を付けずにビルドしてください。");
        var start = new ProcessStartInfo(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["run", "-s", check])
        {
            WorkingDirectory = Repository.PathOf("designer"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["NO_COLOR"] = "1" },
        };

        using var process = Process.Start(start)!;
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();

        process.ExitCode.ShouldBe(0, string.Concat(said));
    }
}
