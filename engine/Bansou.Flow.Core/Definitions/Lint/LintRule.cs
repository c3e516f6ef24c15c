namespace Bansou.Flow.Core.Definitions.Lint;

/// <summary>What all rules share: who they are, and how they say what they found.</summary>
internal abstract class LintRule(string code, string name, Severity severity, string? protects = null) : ILintRule
{
    public string Code => code;
    public string Name => name;
    public Severity Default => severity;
    public string? Protects => protects;

    protected Diagnostic Say(GraphNode node, string japanese, string english, Severity? stated = null) =>
        Say(node.Activity.Source.Place, node.Id, japanese, english, stated);

    protected Diagnostic Say(GraphLine line, string japanese, string english, Severity? stated = null) =>
        Say(line.Connection.Place, line.From.Id, japanese, english, stated);

    protected Diagnostic Say(SourcePlace place, string? activityId, string japanese, string english, Severity? stated = null) =>
        new(code, stated ?? severity, japanese, place, activityId) { MessageEn = english };
}

/// <summary>A rule about any flow, in each of the three modes.</summary>
internal abstract class FlowRule(string code, string name, Severity severity, string? protects = null) : LintRule(code, name, severity, protects)
{
    public abstract IEnumerable<Diagnostic> Check(LintSubject subject);
}

/// <summary>A rule about case flows; on others it does not run.</summary>
internal abstract class CaseRule(string code, string name, Severity severity, string? protects = null) : FlowRule(code, name, severity, protects);

/// <summary>A rule about a pack as a whole.</summary>
internal abstract class PackRule(string code, string name, Severity severity, string? protects = null) : LintRule(code, name, severity, protects)
{
    /// <summary>The file in which the findings stand unless they say otherwise.</summary>
    public const string PackFile = "pack.json";

    public abstract IEnumerable<Diagnostic> Check(PackSubject subject);
}
