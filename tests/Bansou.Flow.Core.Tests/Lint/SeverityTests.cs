using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Lint;
using static Bansou.Flow.Tests.Lint.Fragments;

namespace Bansou.Flow.Tests.Lint;

/// <summary>The municipality's severities in <c>lint</c> of pack.json, and what they cannot change.</summary>
public sealed class SeverityTests
{
    private static readonly string WithoutForm = """
        { "id": "call", "type": "Bansou.Task", "metadata": { "displayText": "電話" }, "roles": ["counselor"], "due": { "days": 1, "unit": "business" },
          "outcomes": [ { "name": "done", "label": "きけた", "kind": "other" } ] }
        """;

    [Theory]
    [InlineData("information", Severity.Information)]
    [InlineData("warning", Severity.Warning)]
    [InlineData("error", Severity.Error)]
    public void A_rule_takes_the_severity_of_the_pack(string word, Severity severity) =>
        Findings("BF203", word).ShouldHaveSingleItem().Severity.ShouldBe(severity);

    [Fact]
    public void A_rule_can_be_switched_off() => Findings("BF203", "off").ShouldBeEmpty();

    [Fact]
    public void Another_rule_keeps_its_own() => Findings("BF204", "off").ShouldHaveSingleItem().Severity.ShouldBe(Severity.Warning);

    [Fact]
    public void A_rule_that_protects_a_hard_rule_keeps_its_severity_and_the_setting_is_told()
    {
        var call = Step("call", "Task", "done:other", "");

        var found = LintExample.Findings(Of(call, Line("call", "done", "watch"), """ "pack": { "lint": { "BF202": "off" } }, """));

        found.Select(one => (one.Code, one.Severity)).ShouldBe([("BF202", Severity.Error), ("BF454", Severity.Warning)], ignoreOrder: true);
    }

    [Fact]
    public void An_unknown_code_is_told() =>
        LintExample.Findings(Of(Step("call", "Task", "done:other"), Line("call", "done", "watch"), """ "pack": { "lint": { "BF999": "off" } }, """))
            .ShouldHaveSingleItem().Code.ShouldBe("BF454");

    /// <summary>HR-1, HR-4, HR-8, CS-5, CS-7, CS-8, CS-14 and privacy.</summary>
    [Fact]
    public void These_rules_cannot_be_switched_off() =>
        FlowLinter.Rules.Where(rule => rule.Protects is not null).Select(rule => rule.Code)
            .ShouldBe(["BF104", "BF202", "BF206", "BF207", "BF221", "BF223", "BF225", "BF226", "BF228"]);

    private static IReadOnlyList<Diagnostic> Findings(string code, string word) =>
        [.. LintExample.Findings(Of(WithoutForm, Line("call", "done", "watch"), $$""" "pack": { "lint": { "{{code}}": "{{word}}" } }, """))];
}
