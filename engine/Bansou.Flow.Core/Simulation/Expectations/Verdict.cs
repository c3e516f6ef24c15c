using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;

namespace Bansou.Flow.Core.Simulation.Expectations;

/// <summary>見立てどおりか: one expectation, whether it holds, and what is there instead.</summary>
/// <param name="Expected">In Japanese.</param>
/// <param name="Found">What is there instead, or null when it holds.</param>
public sealed record Verdict(Expectation Expectation, bool Holds, string Expected, string? Found);

/// <summary>What expectations look at.</summary>
internal sealed record ExpectationScope(CaseFlow Flow, CaseState State, Chronicle Chronicle)
{
    /// <summary>The case as it is, or as it was when it was seen off; null before it was opened.</summary>
    public CaseState.Active? Case => State switch
    {
        CaseState.Active active => active,
        CaseState.SeenOff seenOff => seenOff.Last,
        _ => null,
    };
}
