namespace Bansou.Flow.Core.Definitions.Lint;

/// <summary>点検の決まり: one sentence about drawings that the linter keeps. One rule, one file, one page in docs/lint-rules.</summary>
public interface ILintRule
{
    /// <summary>Stable code: <c>BF1xx</c> structure, <c>BF2xx</c> the field's rules, <c>BF3xx</c> expressions, <c>BF4xx</c> packs.</summary>
    string Code { get; }

    /// <summary>The sentence that it keeps, in kebab case.</summary>
    string Name { get; }

    /// <summary>How much a finding matters unless the finding or the pack says otherwise.</summary>
    Severity Default { get; }

    /// <summary>The hard rule (HR, CS) that it stands before; a municipality cannot switch such a rule off or soften it. Null for all others.</summary>
    string? Protects { get; }
}
