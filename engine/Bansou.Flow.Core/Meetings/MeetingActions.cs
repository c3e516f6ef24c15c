using System.Collections.Immutable;
using System.Diagnostics;
using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Actions;
using Bansou.Flow.Core.Definitions.Steps;
using Bansou.Flow.Core.Journal;

namespace Bansou.Flow.Core.Meetings;

/// <summary>
/// いま会議でできること: what the actor of a context can do in a meeting and why the rest cannot be done. Each candidate is put
/// to <see cref="MeetingDecider"/> itself, so that this list never disagrees with it; what would change nothing is left out.
/// </summary>
public static class MeetingActions
{
    private const string Words = AvailableActions.Placeholder;

    /// <param name="outcomesOf">Outcomes that the waiting case knows for an item (<see cref="MeetingCrossing.OutcomesOf"/>); null where nobody looked.</param>
    public static ImmutableArray<MeetingAction> Of(MeetingContext context, MeetingState state, Func<AgendaItem, ImmutableArray<Outcome>>? outcomesOf = null) =>
    [
        .. from candidate in Candidates(context, state, outcomesOf ?? (_ => []))
           let decision = MeetingDecider.Decide(context, state, candidate.Command)
           where decision is not MeetingDecision.Accepted { Events.IsEmpty: true }
           select new MeetingAction(
               MeetingCommandCatalog.NameOf(candidate.Command),
               candidate.Label ?? MeetingCommandCatalog.LabelOf(candidate.Command),
               candidate.Item,
               candidate.Choice,
               candidate.Command,
               decision is MeetingDecision.Refused refused ? refused.Refusals : []),
    ];

    private static IEnumerable<MeetingCandidate> Candidates(MeetingContext context, MeetingState state, Func<AgendaItem, ImmutableArray<Outcome>> outcomesOf) => state switch
    {
        MeetingState.NotCalled => Calls(context),
        MeetingState.Going { Meeting: var meeting } when meeting.Isolated && meeting.MemberNow(context.Actor.Person) is null => [Join(context)],
        MeetingState.Going { Meeting: var meeting } => OfMembers(context, meeting).Concat(OfAgenda(context, meeting, outcomesOf)).Concat(OfWork(context, meeting)),
        _ => throw new UnreachableException(state.GetType().Name),
    };

    private static IEnumerable<MeetingCandidate> Calls(MeetingContext context) =>
        from type in context.Pack.MeetingTypes
        select new MeetingCandidate(new MeetingCommand.Call(new MeetingId("@new"), type.Id, MeetingPurpose.Share, Today(context), [Self(context)]), $"{type.Name}を招集する", null, type.Id);

    private static IEnumerable<MeetingCandidate> OfMembers(MeetingContext context, Meeting meeting)
    {
        yield return Join(context);
        var members = meeting.Members.Where(member => member.LeftBecause is null).Select(member => member.Member.Person).ToImmutableArray();
        foreach (var person in members)
        {
            yield return new MeetingCandidate(new MeetingCommand.Leave(person, Words), null, null, person.Value);
        }
        yield return new MeetingCandidate(new MeetingCommand.PledgeSecrecy());
        yield return new MeetingCandidate(new MeetingCommand.Hold(members, PersonsPart.Present));
    }

    private static IEnumerable<MeetingCandidate> OfAgenda(MeetingContext context, Meeting meeting, Func<AgendaItem, ImmutableArray<Outcome>> outcomesOf)
    {
        yield return new MeetingCandidate(new MeetingCommand.AddItem(new AgendaItemId("@new"), Words, context.ConsentedCases.Cast<CaseId?>().FirstOrDefault(), Tried: Words, KeepDoing: Words));
        foreach (var item in meeting.Items)
        {
            var title = item.Isolated && meeting.MemberNow(context.Actor.Person) is not { HasPledged: true } ? "議題" : $"「{item.Title}」";
            if (item.Decision is null)
            {
                var outcomes = outcomesOf(item);
                foreach (var outcome in outcomes)
                {
                    yield return new MeetingCandidate(new MeetingCommand.DecideItem(item.Id, outcome.Name), $"{title} → {outcome.Label}", item.Id, outcome.Name);
                }
                if (outcomes.IsEmpty)
                {
                    yield return new MeetingCandidate(new MeetingCommand.DecideItem(item.Id, Words), $"{title}を決める", item.Id);
                }
            }
            if (item.OwesFeedback)
            {
                yield return new MeetingCandidate(new MeetingCommand.GiveFeedback(item.Id, Words), $"{title}を持ち込んだ機関に知らせる", item.Id);
            }
            yield return new MeetingCandidate(new MeetingCommand.WriteSheet(ImmutableDictionary<string, string>.Empty.Add(MeetingSheet.OfItem[0].Name, Words), item.Id), $"{title}の記録を書く", item.Id);
            yield return new MeetingCandidate(new MeetingCommand.VoiceDissent(item.Id, Words), $"{title}にちがう意見を残す", item.Id);
        }
    }

    private static IEnumerable<MeetingCandidate> OfWork(MeetingContext context, Meeting meeting)
    {
        yield return new MeetingCandidate(new MeetingCommand.CheckMinutes(Words));
        yield return new MeetingCandidate(new MeetingCommand.WriteSheet(ImmutableDictionary<string, string>.Empty.Add(MeetingSheet.OfMeeting[0].Name, Words)));
        foreach (var action in meeting.OpenActions)
        {
            yield return new MeetingCandidate(new MeetingCommand.FinishAction(action.Item), null, null, action.Item.Value);
        }
        yield return new MeetingCandidate(new MeetingCommand.SetNextDate(Today(context).AddMonths(1)));
    }

    private static MeetingCandidate Join(MeetingContext context) => new(new MeetingCommand.Join(Self(context), Words));

    private static MeetingMember Self(MeetingContext context) => new(context.Actor.Person, context.Actor.Organisation, context.Actor.Role);

    private static DateOnly Today(MeetingContext context) => OfficeTime.DateOf(context.Now);

    /// <param name="Label">Null: the command's own.</param>
    private sealed record MeetingCandidate(MeetingCommand Command, string? Label = null, AgendaItemId? Item = null, string? Choice = null);
}
