using Bansou.Flow.Core.Cases;
using Bansou.Flow.Storage.Cases;

namespace Bansou.Flow.Storage.Disposal;

/// <summary>What is to be disposed of: a case or a meeting.</summary>
public abstract record DisposalSubject
{
    private DisposalSubject() { }

    public sealed record OfCase(CaseId Case) : DisposalSubject;

    public sealed record OfMeeting(MeetingId Meeting) : DisposalSubject;

    public static implicit operator DisposalSubject(CaseId id) => new OfCase(id);

    public static implicit operator DisposalSubject(MeetingId id) => new OfMeeting(id);

    internal string Stream => this switch
    {
        OfCase of => StreamNames.Of(of.Case),
        OfMeeting of => StreamNames.Of(of.Meeting),
        _ => throw new System.Diagnostics.UnreachableException(GetType().Name),
    };

    internal static DisposalSubject Of(string stream) => StreamNames.CaseOf(stream) is { } id ? new OfCase(id) : new OfMeeting(new MeetingId(stream[2..]));
}
