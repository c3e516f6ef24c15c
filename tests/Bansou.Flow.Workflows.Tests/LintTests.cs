using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Lint;

namespace Bansou.Flow.Workflows.Tests;

/// <summary>The shipped packs are what others begin with: lint finds nothing to say about them.</summary>
public sealed class LintTests
{
    private static readonly DateOnly Today = new(2026, 4, 6);

    public static TheoryData<string> AllPacks => ShippedPacks.All;

    [Theory]
    [MemberData(nameof(AllPacks))]
    public void A_shipped_pack_is_lint_clean(string slug)
    {
        var findings = FlowLinter.Lint(ShippedPacks.Read(slug).Pack!, Today).Where(finding => finding.Severity != Severity.Information);

        findings.Select(finding => $"{finding.Severity} {finding.Code} {finding.File} {finding.ActivityId}: {finding.Message}").ShouldBeEmpty();
    }
}
