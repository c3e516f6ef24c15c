using System.Collections.Immutable;
using System.ComponentModel;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Storage.Disposal;

namespace Bansou.Flow.Server.Disposal;

internal sealed record DisposalRequestBody(
    [property: Description("消すわけ。retentionEnded は保存の期間が終わった、personAsked はご本人の求め")] DisposalGround Ground,
    [property: Description("わけのことば。封の中に書かれ、記録といっしょに消える")] string Reason);

internal sealed record ReasonRequest(string Reason);

/// <summary>Many at once: the database is written anew once for all of them.</summary>
internal sealed record ApprovalsRequest(IReadOnlyList<string>? Cases = null, IReadOnlyList<string>? Meetings = null)
{
    public ImmutableArray<DisposalSubject> Subjects() =>
        [.. (Cases ?? []).Select(id => (DisposalSubject)new CaseId(id)), .. (Meetings ?? []).Select(id => (DisposalSubject)new MeetingId(id))];
}

/// <param name="Refused">Empty when it was approved.</param>
internal sealed record ApprovalResponse(string Kind, string Id, bool Approved, bool Finished, IReadOnlyList<ProblemFinding> Refused);

/// <param name="Kind"><c>case</c> or <c>meeting</c>.</param>
internal sealed record DisposalResponse(string Kind, string Id, HoldResponse? Hold, AskedResponse? Asked, DisposedResponse? Done)
{
    public static DisposalResponse Of(DisposalStanding standing) => new(
        KindOf(standing.Subject),
        IdOf(standing.Subject),
        standing.Hold is { } hold ? new HoldResponse(hold.By, hold.At, hold.Reason) : null,
        standing.Request is { } asked ? AskedResponse.Of(asked) : null,
        standing.Done is { } done ? DisposedResponse.Of(done) : null);

    public static string KindOf(DisposalSubject subject) => subject switch
    {
        DisposalSubject.OfCase => "case",
        DisposalSubject.OfMeeting => "meeting",
        _ => throw new System.Diagnostics.UnreachableException(subject.GetType().Name),
    };

    public static string IdOf(DisposalSubject subject) => subject switch
    {
        DisposalSubject.OfCase of => of.Case.Value,
        DisposalSubject.OfMeeting of => of.Meeting.Value,
        _ => throw new System.Diagnostics.UnreachableException(subject.GetType().Name),
    };
}

internal sealed record HoldResponse(string By, DateTimeOffset At, string Reason);

internal sealed record AskedResponse(string Ground, string By, DateTimeOffset At, string Reason)
{
    public static AskedResponse Of(DisposalRequest asked) => new(Words.Of(asked.Ground), asked.By, asked.At, asked.Reason);
}

/// <param name="FinishedAt">Null while something of it is still to do; the server goes on with it by itself.</param>
internal sealed record DisposedResponse(string Ground, string AskedBy, DateTimeOffset AskedAt, string ApprovedBy, DateTimeOffset ApprovedAt, DateTimeOffset? FinishedAt)
{
    public static DisposedResponse Of(DisposalDone done) => new(Words.Of(done.Ground), done.RequestedBy, done.RequestedAt, done.ApprovedBy, done.ApprovedAt, done.FinishedAt);
}

/// <param name="EndedAt">見送り、または会議の最後の書きこみ.</param>
internal sealed record DueResponse(DateTimeOffset EndedAt, DateTimeOffset DueSince, DisposalResponse Standing)
{
    public static DueResponse Of(DueForDisposal due) => new(due.EndedAt, due.DueSince, DisposalResponse.Of(due.Standing));
}
