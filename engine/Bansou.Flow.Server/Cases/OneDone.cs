using Bansou.Flow.Core.Cases;
using Bansou.Flow.Server.Http;

namespace Bansou.Flow.Server.Cases;

/// <summary>What is asked of one case, or what stands against asking it.</summary>
internal sealed record AskedOfCase(CaseCommand? Command, Refusal? Against = null)
{
    public static AskedOfCase Not(RefusalCode code, string subject) => new(null, new Refusal(code, subject));
}

/// <summary>What came of one of several commands.</summary>
/// <param name="Version">Of the case after it; null when it was refused.</param>
internal sealed record OneDone(int? Version, IReadOnlyList<ProblemFinding> Problems)
{
    public static readonly OneDone Unknown = new(null, [new ProblemFinding(ProblemKinds.NotFound.Code, ProblemKinds.NotFound.Text)]);
}
