namespace Bansou.Flow.Core.Cases.Migrations;

/// <summary>ひとつの移り方: where one thing in a case goes, or why it cannot.</summary>
/// <param name="Id">Number of the execution or round, or the id of the referral or agenda item.</param>
/// <param name="To">Null with an <paramref name="Obstacle"/>.</param>
/// <param name="IsMapped">By hand; else by the same id.</param>
public sealed record PlannedMove(
    StepUseKind What,
    string Id,
    ReferralId? Referral,
    StepId From,
    string FromLabel,
    StepId? To = null,
    string? ToLabel = null,
    bool IsMapped = false,
    RefusalCode? Obstacle = null);

/// <summary>移せるか.</summary>
public enum MigrationVerdict
{
    /// <summary>移せる</summary>
    Moves,

    /// <summary>移し先を選べば移せる</summary>
    NeedsMapping,

    /// <summary>いまはそのまま: no mapping helps; the case stays where it is.</summary>
    Stays,
}
