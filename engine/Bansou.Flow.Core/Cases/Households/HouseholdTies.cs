namespace Bansou.Flow.Core.Cases.Households;

/// <summary>世帯のケースの結び: that somebody of the household has a case of their own, with this person's consent. It opens nothing of the other case.</summary>
public sealed record HouseholdTie(CaseId Other, MemberId? Member, string Way, string Witness, PersonId By, DateTimeOffset At);

/// <summary>Each person agrees for themselves; what one side says is no consent of the other.</summary>
internal static class HouseholdTies
{
    private const string Spoken = "spoken";

    private static readonly string[] Ways = ["signed", "screen", Spoken];

    public static Decision? Decide(CaseContext context, CaseState.Active state, CaseCommand command) => command switch
    {
        CaseCommand.TieHousehold c => Tie(context, state, c),
        CaseCommand.UntieHousehold c => state.Records.Household.FindTie(c.Other) is null
            ? Decision.NothingToDo
            : Decision.Accept(new CaseEvent.HouseholdUntied(c.Other, context.Actor.Person, context.Now)),
        _ => null,
    };

    public static Household? Evolve(Household household, CaseEvent happened) => happened switch
    {
        CaseEvent.HouseholdTied e => household with
        {
            Ties = [.. household.Ties.Where(tie => tie.Other != e.Other), new HouseholdTie(e.Other, e.Member, e.Way, e.Witness, e.By, e.At)],
        },
        CaseEvent.HouseholdUntied e => household with { Ties = [.. household.Ties.Where(tie => tie.Other != e.Other)] },
        _ => null,
    };

    private static Decision Tie(CaseContext context, CaseState.Active state, CaseCommand.TieHousehold command)
    {
        var refusals = new List<Refusal>();
        if (command.Other == state.Id)
        {
            refusals.Add(new Refusal(RefusalCode.CaseIsTheSame, command.Other.Value));
        }
        if (command.Member is { } member && state.Records.Household.Find(member) is null)
        {
            refusals.Add(new Refusal(RefusalCode.MemberUnknown, member.Value));
        }
        if (!Ways.Contains(command.Way))
        {
            refusals.Add(new Refusal(RefusalCode.ConsentWayUnknown, command.Way));
        }
        if (command.Way == Spoken && string.IsNullOrWhiteSpace(command.Witness))
        {
            refusals.Add(new Refusal(RefusalCode.WitnessMissing));
        }
        return refusals.Count > 0 ? Decision.Refuse(refusals)
            : state.Records.Household.FindTie(command.Other) is { } known && known.Member == command.Member ? Decision.NothingToDo
            : Decision.Accept(new CaseEvent.HouseholdTied(command.Other, command.Member, command.Way, command.Witness ?? "", context.Actor.Person, context.Now));
    }
}
