using System.Collections.Immutable;

namespace Bansou.Flow.Core.Cases.Households;

/// <summary>Members come and go with their days; who may not see whom is the members' own safety (F06).</summary>
internal static class HouseholdDecider
{
    public static Decision? Decide(CaseState.Active state, CaseCommand command) => command switch
    {
        CaseCommand.AddMember c => Add(state, c),
        CaseCommand.EndMembership c => End(state, c),
        CaseCommand.HideFrom c => OfKnown(state, c.Member, new CaseEvent.HiddenFromSet(c.Member, Listed(c.People))),
        CaseCommand.ProtectAddress c => OfKnown(state, c.Member, new CaseEvent.AddressProtected(c.Member, c.Protected, Listed(c.NotSeenBy))),
        _ => null,
    };

    private static Decision Add(CaseState.Active state, CaseCommand.AddMember command)
    {
        var refusals = new List<Refusal>();
        if (state.Records.Household.Find(command.Member) is not null)
        {
            refusals.Add(new Refusal(RefusalCode.AlreadyWritten, command.Member.Value));
        }
        if (string.IsNullOrWhiteSpace(command.Name) && string.IsNullOrWhiteSpace(command.Relation))
        {
            refusals.Add(new Refusal(RefusalCode.NameMissing, command.Member.Value));
        }
        return refusals.Count > 0
            ? Decision.Refuse(refusals)
            : Decision.Accept(new CaseEvent.MemberAdded(command.Member, command.Name ?? "", command.Relation ?? "", command.From));
    }

    private static Decision End(CaseState.Active state, CaseCommand.EndMembership command) => state.Records.Household.Find(command.Member) switch
    {
        null => Decision.Refuse(RefusalCode.MemberUnknown, command.Member.Value),
        { From: { } from } when command.On < from => Decision.Refuse(RefusalCode.DayOutOfOrder, command.Member.Value),
        { Until: { } until } when until == command.On => Decision.NothingToDo,
        _ => Decision.Accept(new CaseEvent.MembershipEnded(command.Member, command.On, command.Why ?? "")),
    };

    private static Decision OfKnown(CaseState.Active state, MemberId? member, CaseEvent happened) =>
        member is { } id && state.Records.Household.Find(id) is null ? Decision.Refuse(RefusalCode.MemberUnknown, id.Value) : Decision.Accept(happened);

    private static ImmutableArray<PersonId> Listed(ImmutableArray<PersonId> people) => people.IsDefault ? [] : people;
}
