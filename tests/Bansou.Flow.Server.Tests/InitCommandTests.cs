using Bansou.Flow.Server.Cli;
using Bansou.Flow.Storage;

namespace Bansou.Flow.Server.Tests;

/// <summary><c>bansou init</c>: an installation, a municipality from a pack, and somebody who can let others in.</summary>
[Collection("environment")]
public sealed class InitCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("bansou-init-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_new_installation_has_its_municipality_and_an_administrator()
    {
        var data = Path.Combine(folder, "data");

        Run("ひみつの合言葉 1234", "init", data, "--pack", Repository.PathOf("workflows", "standard"), "--name", "machi").ShouldBe((0, ""));

        using var opened = DataFolder.Open(data, TimeProvider.System);
        var admin = opened.Find("machi")!.Registry.Accounts.FindByLogin("admin")!;
        admin.Memberships.Single().Code.ShouldBe("admin");
        admin.CanSignIn.ShouldBeTrue();
    }

    [Fact]
    public void A_folder_that_is_not_empty_is_left_alone()
    {
        File.WriteAllText(Path.Combine(folder, "letter.txt"), "大事な手紙");

        Run("ひみつの合言葉 1234", "init", folder).Code.ShouldBe(ExitCodes.Findings);

        Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName).ShouldBe(["letter.txt"]);
    }

    [Fact]
    public void A_password_that_is_too_short_leaves_nothing_behind()
    {
        var data = Path.Combine(folder, "data");

        var (code, error) = Run("a", "init", data);

        code.ShouldBe(ExitCodes.Findings);
        error.ShouldEndWith("。\n");
        Directory.Exists(data).ShouldBeFalse();
    }

    private static (int Code, string Error) Run(string password, params string[] arguments)
    {
        using var error = new StringWriter { NewLine = "\n" };
        Environment.SetEnvironmentVariable("BANSOU_ADMIN_PASSWORD", password);
        return (Verbs.Run(arguments, TextWriter.Null, error), error.ToString());
    }
}
