using Bansou.Flow.Server.Http;

namespace Bansou.Flow.Server.Worklists;

/// <summary>What is done with several rows of the inbox at once.</summary>
internal enum WorklistAct
{
    /// <summary>わたしがやる</summary>
    Claim,
    /// <summary>ほかの人にたのむ</summary>
    HandOn,
    /// <summary>もどす</summary>
    GiveBack,
    /// <summary>やることを終える</summary>
    Finish,
}

/// <param name="Items">Rows as the list gave them.</param>
/// <param name="To">For <c>handOn</c>: to whom.</param>
/// <param name="Reason">For <c>handOn</c>, for taking what somebody else has, and for work that changes hands.</param>
/// <param name="HeldBy">For taking an act back: only while this person still has it.</param>
internal sealed record WorklistActRequest(WorklistAct Act, IReadOnlyList<WorklistItemRequest> Items, string? To = null, string? Reason = null, string? HeldBy = null);

internal sealed record WorklistItemRequest(string Case, string Key);

/// <summary>Each row by itself: some may be done and others not.</summary>
internal sealed record WorklistActResponse(int Done, int Refused, IReadOnlyList<WorklistItemResponse> Items);

/// <param name="Version">Version of the case after it; null when it was refused.</param>
/// <param name="Problems">Everything that stands against it; empty when it is done.</param>
internal sealed record WorklistItemResponse(string Case, string Key, bool Done, int? Version, IReadOnlyList<ProblemFinding> Problems);
