using Bansou.Flow.Storage.Registry;

namespace Bansou.Flow.Server.Http;

/// <summary>What stands against a change of the registry, one finding for each.</summary>
internal static class RegistryFindings
{
    public static ProblemFinding Of(RegistryProblem problem) => new(problem.Code, problem.Message, problem.Place);
}
