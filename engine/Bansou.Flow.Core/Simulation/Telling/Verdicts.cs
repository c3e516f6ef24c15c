using Bansou.Flow.Core.Simulation.Expectations;

namespace Bansou.Flow.Core.Simulation.Telling;

/// <summary>見立てどおりか, in signs and words.</summary>
internal static class Verdicts
{
    public static string Mark(Verdict verdict) => verdict.Holds ? "✓ そのとおり　" : "✗ ちがう　　　";

    public static string Words(Verdict verdict) => verdict.Found is { } found ? $"{verdict.Expected}（{found}）" : verdict.Expected;
}
