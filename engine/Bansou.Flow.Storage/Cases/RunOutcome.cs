using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Storage.Cases;

/// <summary>実行の結果: what a command came to.</summary>
/// <param name="Decision">For <see cref="RunKind.Repeated"/> the events of the first time; empty for <see cref="RunKind.KeyReused"/> and <see cref="RunKind.VersionDiffers"/>.</param>
/// <param name="Version">Version of the case after it, or as it is.</param>
/// <param name="Flow">The flow that the case runs.</param>
public sealed record RunOutcome(RunKind Kind, Decision Decision, int Version, CaseState Before, CaseState After, Core.Cases.Flow.CaseFlow Flow);

/// <summary>結果の種類.</summary>
public enum RunKind
{
    /// <summary>Accepted; what came of it is on disk.</summary>
    Done,

    /// <summary>Refused; nothing was written.</summary>
    Refused,

    /// <summary>This command came before and was accepted: the answer of that time.</summary>
    Repeated,

    /// <summary>The idempotency key was used for another command.</summary>
    KeyReused,

    /// <summary>The case is not at the version that the caller saw.</summary>
    VersionDiffers,
}
