namespace Bansou.Flow.Storage.Disposal;

/// <summary>消す手つづきの今, of one case or meeting.</summary>
/// <param name="Hold">消してはいけないとされている: stands against everything else; null for none.</param>
/// <param name="Request">Waits for a second person; null for none.</param>
/// <param name="Done">It is gone; null while it is there.</param>
public sealed record DisposalStanding(DisposalSubject Subject, LegalHold? Hold, DisposalRequest? Request, DisposalDone? Done);

/// <summary>保全: must not be disposed of, because of an appeal, a law suit, an audit.</summary>
public sealed record LegalHold(string By, DateTimeOffset At, string Reason);

/// <summary>消す申し出.</summary>
public sealed record DisposalRequest(DisposalSubject Subject, DisposalGround Ground, string By, DateTimeOffset At, string Reason);

/// <summary>消した記録: who asked, who approved, when, on what ground; nothing of the case.</summary>
/// <param name="FinishedAt">Null while something of it is still to do; the next start goes on with it.</param>
public sealed record DisposalDone(DisposalSubject Subject, DisposalGround Ground, string RequestedBy, DateTimeOffset RequestedAt, string ApprovedBy, DateTimeOffset ApprovedAt, DateTimeOffset? FinishedAt);

/// <summary>保存の期間が終わったもの.</summary>
/// <param name="EndedAt">When the case was seen off, or when the last was written about the meeting.</param>
/// <param name="DueSince">When its time was over.</param>
public sealed record DueForDisposal(DisposalStanding Standing, DateTimeOffset EndedAt, DateTimeOffset DueSince);
