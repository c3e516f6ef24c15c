using System.Text;
using Bansou.Flow.Server.Cli;
using Bansou.Flow.Storage;

namespace Bansou.Flow.Server.Tests;

/// <summary><c>bansou migrate</c> without <c>--apply</c> tells what it would do, and by its exit code whether all of it would be done.</summary>
public sealed class MigrateCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public MigrateCommandTests()
    {
        DataFolder.Create(Data, TimeProvider.System);
        using var data = DataFolder.Open(Data, TimeProvider.System);
        var files = PackFolder.Read(Repository.PathOf("workflows/standard"));
        var municipality = data.Add("standard", files, "admin");
        var main = Encoding.UTF8.GetString(files["flows/main.json"]).Replace("\"version\": 1", "\"version\": 2", StringComparison.Ordinal);
        municipality.Publish(new Dictionary<string, byte[]>(files) { ["flows/main.json"] = Encoding.UTF8.GetBytes(main) }, "matsui", "春の版").Refused.ShouldBeFalse();
    }

    private string Data => folder.File("data");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_plan_without_anything_in_its_way_ends_with_0() => Run().Code.ShouldBe(ExitCodes.Good);

    [Fact]
    public void A_choice_that_fits_nothing_is_told_even_where_no_case_is_there_to_move()
    {
        var (code, output) = Run("--map", "assessment=nope");

        code.ShouldBe(ExitCodes.Findings);
        output.ShouldContain("選んだ移し先は");
    }

    private (int Code, string Output) Run(params string[] more)
    {
        using var output = new StringWriter();
        var code = Verbs.Run(["migrate", "standard", "--data", Data, "--from", "1", "--to", "2", "--by", "kudo", "--as", "chief", .. more], output, output);
        return (code, output.ToString());
    }
}
