namespace Bansou.Flow.Core.Definitions;

/// <summary>How a flowchart runs: Elsa's two modes, or case mode (case-semantics CS-1). Counter is Elsa's default.</summary>
public enum FlowMode
{
    Counter,
    Token,
    Case,
}
