namespace Bansou.Flow.Server.Http;

/// <summary>One way in which a request can fail.</summary>
/// <param name="Code">Stable, kebab case.</param>
/// <param name="Text">Plain Japanese: what is wrong and what to do.</param>
internal sealed record ProblemKind(string Code, int Status, string Text)
{
    public ProblemResult Result(params IEnumerable<ProblemFinding> findings) => new(this, [.. findings]);
}
