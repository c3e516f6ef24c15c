using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;

namespace Bansou.Flow.Storage.Cases;

/// <summary>開いたケース: the state of a case, its version, and the flow that it runs.</summary>
/// <param name="Version">Number of events.</param>
/// <param name="Flow">The pinned version.</param>
/// <param name="HeardAt">When a person last did something in it.</param>
public sealed record LoadedCase(CaseId Id, CaseState State, int Version, CaseFlow Flow, DateTimeOffset HeardAt);
