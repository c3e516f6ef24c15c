using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Meetings;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Storage.Disposal;
using Bansou.Flow.Storage.Registry;

namespace Bansou.Flow.Server.Disposal;

/// <summary>
/// Who has to do with 記録を消す: the office in charge for every case, the head of a centre for those of the own centre, who leads a team may ask. The one who
/// approves is somebody else (HR-11), which storage checks. Whoever has nothing to do with a case hears that it is not there.
/// </summary>
internal static class DisposalDesk
{
    private const string Office = "municipality";

    private static readonly string[] Keep = [Office, "center_head"];
    private static readonly string[] Ask = [.. Keep, "chief"];
    private static readonly string[] Look = [.. Ask, RoleSides.Admin];

    /// <summary>May approve, hold and lift.</summary>
    public static bool Keeps(Acting acting) => Keep.Contains(acting.Membership.Code);

    /// <summary>May ask for it and see what is due.</summary>
    public static bool Asks(Acting acting) => Ask.Contains(acting.Membership.Code);

    /// <summary>May see what was done: numbers and times, no word of a case.</summary>
    public static bool Looks(Acting acting) => Look.Contains(acting.Membership.Code);

    /// <summary>The house whose cases they have to do with; null for all.</summary>
    public static OrganisationId? House(Acting acting) => acting.Membership.Code == Office ? null : acting.Actor.Organisation;

    /// <summary>What is still there is seen by those who have to do with it; that something is gone, by all who look after records.</summary>
    public static bool Sees(Acting acting, DisposalStanding standing) =>
        acting.Municipality.Disposals.Knows(standing.Subject) && (standing.Done is not null || House(acting) is not { } house || HouseOf(acting, standing.Subject) == house);

    public static ProblemResult Problem(IReadOnlyCollection<RegistryProblem> problems) => problems.First().Code switch
    {
        "not-found" => ProblemKinds.NotFound.Result(),
        "disposed" => ProblemKinds.Disposed.Result(),
        _ => ProblemKinds.DisposalRefused.Result(problems.Select(RegistryFindings.Of)),
    };

    private static OrganisationId? HouseOf(Acting acting, DisposalSubject subject) => subject switch
    {
        DisposalSubject.OfCase of => acting.Municipality.Cases.Load(of.Case)?.State switch
        {
            CaseState.Active active => active.Holders.Lead.Organisation,
            CaseState.SeenOff seenOff => seenOff.Last.Holders.Lead.Organisation,
            CaseState.NotOpened or null => null,
            var other => throw new System.Diagnostics.UnreachableException(other.GetType().Name),
        },
        DisposalSubject.OfMeeting of => acting.Municipality.Meetings.Load(of.Meeting)?.State is MeetingState.Going { Meeting: var meeting }
            ? acting.Municipality.Pack.People.FirstOrDefault(person => person.Id == meeting.Convener.Value) is { } convener ? new OrganisationId(convener.Organisation) : null
            : null,
        _ => throw new System.Diagnostics.UnreachableException(subject.GetType().Name),
    };
}
