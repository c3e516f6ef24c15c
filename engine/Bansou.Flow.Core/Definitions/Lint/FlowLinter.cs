using System.Collections.Immutable;
using Bansou.Flow.Core.Packs;

namespace Bansou.Flow.Core.Definitions.Lint;

/// <summary>点検: runs all rules over a flow or a pack, with the municipality's severities. The same input gives the same findings in the same order.</summary>
public static class FlowLinter
{
    /// <summary>All rules, by code.</summary>
    public static ImmutableArray<ILintRule> Rules { get; } = [.. LintRules.Flow, .. LintRules.Pack];

    /// <summary>Checks one flow.</summary>
    /// <param name="flow">The flow, as far as it could be read.</param>
    /// <param name="pack">The pack around it, or null for a file on its own.</param>
    /// <param name="file">What findings give as their file.</param>
    public static ImmutableArray<Diagnostic> Lint(FlowDefinition flow, Pack? pack = null, string? file = null) =>
        InOrder(CheckFlow(flow, pack, new SubFlows(pack), file));

    /// <summary>Checks a pack and all its flows.</summary>
    /// <param name="today">The day for which freshness is asked; null asks nothing.</param>
    public static ImmutableArray<Diagnostic> Lint(Pack pack, DateOnly? today = null)
    {
        var subFlows = new SubFlows(pack);
        var subject = new PackSubject(pack, today);
        var own = LintRules.Pack.SelectMany(rule => Told(rule, rule.Check(subject), pack, PackRule.PackFile));
        return InOrder(own.Concat(pack.Flows.SelectMany(flow => CheckFlow(flow.Definition, pack, subFlows, flow.File))));
    }

    private static IEnumerable<Diagnostic> CheckFlow(FlowDefinition flow, Pack? pack, SubFlows subFlows, string? file)
    {
        var subject = new LintSubject(flow, pack, subFlows);
        return LintRules.Flow
            .Where(rule => rule is not CaseRule || subject.IsCase)
            .SelectMany(rule => Told(rule, rule.Check(subject), pack, file))
            .Concat(ScriptFindings.Of(flow).Select(one => one with { File = file }));
    }

    private static IEnumerable<Diagnostic> Told(ILintRule rule, IEnumerable<Diagnostic> found, Pack? pack, string? file)
    {
        Severity? severity = null;
        var isSet = rule.Protects is null && pack is not null && pack.LintSeverities.TryGetValue(rule.Code, out severity);
        if (isSet && severity is null)
        {
            return [];
        }
        return found.Select(one => one with { Severity = severity ?? one.Severity, File = one.File ?? file });
    }

    private static ImmutableArray<Diagnostic> InOrder(IEnumerable<Diagnostic> found) =>
        [.. found.OrderBy(one => one.File, StringComparer.Ordinal)
            .ThenBy(one => one.Place.Line)
            .ThenBy(one => one.Place.Column)
            .ThenBy(one => one.Code, StringComparer.Ordinal)];
}
