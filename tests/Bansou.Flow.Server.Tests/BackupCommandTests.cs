using System.Text.Json;
using Bansou.Flow.Server.Cli;
using Bansou.Flow.Storage;

namespace Bansou.Flow.Server.Tests;

/// <summary><c>backup</c>, <c>restore</c>, <c>export</c>, <c>import</c> on the command line: 0 good, 1 something in the files, 2 usage; never a stack trace.</summary>
public sealed class BackupCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public BackupCommandTests()
    {
        DataFolder.Create(Data, TimeProvider.System);
        using var data = DataFolder.Open(Data, TimeProvider.System);
        data.Add("standard", PackFolder.Read(Repository.PathOf("workflows/standard")), "admin");
        File.WriteAllText(Secret, "ながい合言葉は安全のもと\n");
    }

    private string Data => folder.File("data");

    private string Secret => folder.File("secret.txt");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_backup_of_a_running_installation_is_restored_and_verifies()
    {
        using (DataFolder.Open(Data, TimeProvider.System))
        {
            var (code, told, error) = Run("backup", "--data", Data, "--to", folder.File("one.bansou"), "--passphrase-file", Secret);
            error.ShouldBeEmpty();
            code.ShouldBe(0);
            told.ShouldContain("控えを");
        }

        var restored = Run("restore", "--from", folder.File("one.bansou"), "--data", folder.File("new"), "--passphrase-file", Secret, "--json");

        restored.Code.ShouldBe(0, restored.Error);
        JsonDocument.Parse(restored.Output).RootElement.GetProperty("clean").GetBoolean().ShouldBeTrue();
        Run("verify", "--data", folder.File("new")).Code.ShouldBe(0);
    }

    [Fact]
    public void A_municipality_is_exported_and_imported()
    {
        DataFolder.Create(folder.File("other"), TimeProvider.System);

        Run("export", "standard", "--data", Data, "--to", folder.File("town.bansou"), "--passphrase-file", Secret).Code.ShouldBe(0);
        Run("import", "--from", folder.File("town.bansou"), "--data", folder.File("other"), "--passphrase-file", Secret).Code.ShouldBe(0);
        Run("import", "--from", folder.File("town.bansou"), "--data", folder.File("other"), "--passphrase-file", Secret).Code.ShouldBe(2);
        Run("import", "--from", folder.File("town.bansou"), "--data", folder.File("other"), "--passphrase-file", Secret, "--as", "minami").Code.ShouldBe(0);
        var told = Run("verify", "--data", folder.File("other")).Output;
        told.ShouldContain("standard");
        told.ShouldContain("minami");
    }

    [Fact]
    public void What_is_wrong_is_told_in_one_plain_sentence()
    {
        Run("backup", "--data", Data, "--to", folder.File("open.bansou")).Output.ShouldContain("installation.key");
        File.WriteAllBytes(folder.File("cut.bansou"), File.ReadAllBytes(folder.File("open.bansou"))[..^1]);
        (string[] Words, int Code)[] wrong =
        [
            (["backup", "--data", folder.File("nothing"), "--to", folder.File("x.bansou")], 2),
            (["backup", "--data", Data, "--to", folder.File("open.bansou")], 2),
            (["backup", "--data", Data, "--to", folder.File("no/such/x.bansou")], 2),
            (["backup", "--data", Data, "--to", folder.File("x.bansou"), "--passphrase-file", folder.File("none.txt")], 2),
            (["backup", "--data", Data], 2),
            (["restore", "--from", folder.File("open.bansou"), "--data", folder.File("new")], 2),
            (["restore", "--from", folder.File("none.bansou"), "--data", folder.File("new")], 2),
            (["restore", "--from", folder.File("cut.bansou"), "--data", folder.File("new"), "--keys", Path.Combine(Data, "installation.key")], 1),
            (["restore", "--from", folder.File("open.bansou"), "--data", Data, "--keys", Path.Combine(Data, "installation.key")], 2),
            (["restore", "--from", Secret, "--data", folder.File("new")], 2),
        ];
        foreach (var (words, code) in wrong)
        {
            var told = Run(words);
            told.Code.ShouldBe(code, string.Join(' ', words));
            told.Error.ShouldNotBeEmpty();
            told.Error.ShouldNotContain("   at ");
            told.Output.ShouldBeEmpty();
        }
        Directory.Exists(folder.File("new")).ShouldBeFalse();
    }

    private static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = Verbs.Run(arguments, output, error);
        return (code, output.ToString(), error.ToString());
    }
}
