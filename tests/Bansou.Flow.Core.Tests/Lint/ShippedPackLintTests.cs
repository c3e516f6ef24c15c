using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Lint;
using Bansou.Flow.Core.Packs;

namespace Bansou.Flow.Tests.Lint;

/// <summary>The flows that are shipped keep all rules; a rule that speaks against them is wrong in spirit.</summary>
public sealed class ShippedPackLintTests
{
    public static TheoryData<string> Packs => [.. Directory.GetDirectories(Repository.PathOf("workflows")).Select(folder => Path.GetFileName(folder)!)];

    [Theory]
    [MemberData(nameof(Packs))]
    public void A_shipped_pack_has_no_findings(string slug)
    {
        var folder = Repository.PathOf("workflows", slug);
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(folder, file), File.ReadAllBytes);

        var pack = PackReader.Read(files).Pack.ShouldNotBeNull();

        FlowLinter.Lint(pack, new DateOnly(2026, 4, 1))
            .Where(one => one.Severity != Severity.Information)
            .ShouldBeEmpty();
    }
}
