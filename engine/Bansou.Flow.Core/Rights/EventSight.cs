using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Assessments;

namespace Bansou.Flow.Core.Rights;

/// <summary>出来事のうち見えるもの: what <see cref="WholeCase"/> leaves out for a reader is left out of the history too.</summary>
internal sealed class EventSight
{
    private readonly CaseState.Active state;
    private readonly PersonId reader;

    private EventSight(CaseState.Active state, PersonId reader) => (this.state, this.reader) = (state, reader);

    /// <summary>Whether places where the person is may be told.</summary>
    public bool SeesPlace => CaseTeam.MaySeeAddress(state, reader, null);

    public static EventSight Of(CaseContext context, CaseState.Active state) => new(state, context.Actor.Person);

    /// <summary>Whether more may be told than that it happened.</summary>
    public bool Sees(CaseEvent happened) => happened switch
    {
        CaseEvent.AssessmentWritten e => WholeCase.Shows(state, reader, e.Member, e.Section),
        CaseEvent.VariableSet e => WholeCase.Shows(state, reader, e.Name),
        CaseEvent.MemberAdded e => state.Records.Household.MaySee(reader, e.Member),
        CaseEvent.MembershipEnded e => state.Records.Household.MaySee(reader, e.Member),
        CaseEvent.HiddenFromSet or CaseEvent.AddressProtected => CaseTeam.Holds(state, reader),
        CaseEvent.AddressWritten e => SeesPlace && (!IsProtected(e) || CaseTeam.Holds(state, reader)),
        _ => true,
    };

    /// <summary>Protected then, or since.</summary>
    private bool IsProtected(CaseEvent.AddressWritten e) => e.Protected || state.Records.Person.Find(e.Kind) is { Protected: true };
}
