using System.Collections.Immutable;
using System.Diagnostics;
using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Conferences;

namespace Bansou.Flow.Core.Meetings;

/// <summary>判断: what a command comes to in a meeting. Pure, like <see cref="CaseDecider"/>.</summary>
public static class MeetingDecider
{
    /// <summary>Events, or all the reasons why not.</summary>
    public static MeetingDecision Decide(MeetingContext context, MeetingState state, MeetingCommand command) => (state, command) switch
    {
        (MeetingState.NotCalled, MeetingCommand.Call c) => Call(context, c),
        (MeetingState.NotCalled, _) => MeetingDecision.Refuse(RefusalCode.MeetingNotCalled),
        (MeetingState.Going going, MeetingCommand.Call) => MeetingDecision.Refuse(RefusalCode.AlreadyWritten, going.Meeting.Id.Value),
        (MeetingState.Going going, _) => DecideGoing(context, going.Meeting, command),
        _ => throw new UnreachableException(state.GetType().Name),
    };

    private static MeetingDecision DecideGoing(MeetingContext context, Meeting meeting, MeetingCommand command) => command switch
    {
        MeetingCommand.AddItem c => AgendaDecider.Add(context, meeting, c),
        MeetingCommand.DecideItem c => AgendaDecider.Decide(context, meeting, c),
        MeetingCommand.VoiceDissent c => AgendaDecider.Dissent(context, meeting, c),
        MeetingCommand.GiveFeedback c => FeedbackDecider.Give(context, meeting, c),
        MeetingCommand.WriteSheet c => SheetDecider.Write(context, meeting, c),
        MeetingCommand.Join c => MemberDecider.Join(context, meeting, c),
        MeetingCommand.Leave c => MemberDecider.Leave(context, meeting, c),
        MeetingCommand.PledgeSecrecy => MemberDecider.Pledge(context, meeting),
        MeetingCommand.Hold c => Hold(context, meeting, c),
        MeetingCommand.CheckMinutes c => Minutes(context, meeting, c),
        MeetingCommand.FinishAction c => Finish(context, meeting, c),
        MeetingCommand.SetNextDate c => meeting.NextOn == c.On ? MeetingDecision.NothingToDo : MeetingDecision.Accept(new MeetingEvent.NextDateSet(c.On)),
        _ => throw new UnreachableException(command.GetType().Name),
    };

    private static MeetingDecision Call(MeetingContext context, MeetingCommand.Call command)
    {
        var type = MeetingTypes.Find(context.Pack, command.Type);
        return MeetingDecision.Unless(Against(), Happened);

        IEnumerable<MeetingEvent> Happened()
        {
            yield return new MeetingEvent.Called(
                command.Meeting, type!.Id, type.ConsentRequired, type.Isolated, command.Purpose, command.On, command.Members, command.Stage, context.Actor.Person, context.Now);
            if (SheetDecider.Begun(context, command.Sheet) is { } written)
            {
                yield return written;
            }
        }

        IEnumerable<Refusal> Against()
        {
            if (type is null)
            {
                yield return new Refusal(RefusalCode.MeetingTypeUnknown, command.Type);
            }
            if (command.Members.IsDefaultOrEmpty)
            {
                yield return new Refusal(RefusalCode.MembersMissing, command.Meeting.Value);
            }
            foreach (var refusal in SheetDecider.Unknown(command.Sheet?.Keys ?? [], MeetingSheet.OfMeeting))
            {
                yield return refusal;
            }
        }
    }

    private static MeetingDecision Hold(MeetingContext context, Meeting meeting, MeetingCommand.Hold command)
    {
        var present = command.Present.IsDefault ? [] : command.Present;
        var today = OfficeTime.DateOf(context.Now);
        return MeetingDecision.Unless(Against(), Happened);

        IEnumerable<MeetingEvent> Happened()
        {
            yield return new MeetingEvent.Held(command.On ?? today, present, command.PersonsPart, command.WhyAbsent ?? "");
            if (command.PersonsVoice?.Trim() is { Length: > 0 } voice && meeting.Sheet.GetValueOrDefault(MeetingSheet.PersonsVoice) != voice)
            {
                yield return SheetDecider.Begun(context, ImmutableDictionary<string, string>.Empty.Add(MeetingSheet.PersonsVoice, voice))!;
            }
        }

        IEnumerable<Refusal> Against()
        {
            if (meeting.Held is not null)
            {
                yield return new Refusal(RefusalCode.MeetingHeldAlready, meeting.Id.Value);
            }
            if (command.On > today)
            {
                yield return new Refusal(RefusalCode.DayNotOnCalendar, meeting.Id.Value);
            }
            foreach (var person in present)
            {
                if (meeting.MemberNow(person) is not { } member)
                {
                    yield return new Refusal(RefusalCode.NotAMember, person.Value);
                }
                else if (!member.HasPledged && (meeting.Isolated || meeting.Items.Any(item => item.Isolated)))
                {
                    yield return new Refusal(RefusalCode.SecrecyPledgeMissing, person.Value);
                }
            }
            if (command.PersonsPart == PersonsPart.Absent && string.IsNullOrWhiteSpace(command.WhyAbsent))
            {
                yield return new Refusal(RefusalCode.ReasonMissing, meeting.Id.Value);
            }
        }
    }

    private static MeetingDecision Minutes(MeetingContext context, Meeting meeting, MeetingCommand.CheckMinutes command)
    {
        if (meeting.Minutes == command.Minutes)
        {
            return MeetingDecision.NothingToDo;
        }
        return MeetingDecision.Unless(Against(), () => new MeetingEvent.MinutesChecked(command.Minutes, context.Actor.Person, context.Now));

        IEnumerable<Refusal> Against()
        {
            if (meeting.Held is null)
            {
                yield return new Refusal(RefusalCode.MeetingNotHeld, meeting.Id.Value);
            }
            if (!MeetingAccess.MayWork(meeting, context.Actor.Person))
            {
                yield return new Refusal(RefusalCode.NotAMember, context.Actor.Person.Value);
            }
            if (string.IsNullOrWhiteSpace(command.Minutes))
            {
                yield return new Refusal(RefusalCode.NothingWritten, meeting.Id.Value);
            }
        }
    }

    private static MeetingDecision Finish(MeetingContext context, Meeting meeting, MeetingCommand.FinishAction command)
    {
        if (meeting.FinishedActions.Contains(command.Action))
        {
            return MeetingDecision.NothingToDo;
        }
        return meeting.OpenActions.Any(action => action.Item == command.Action)
            ? MeetingDecision.Accept(new MeetingEvent.ActionFinished(command.Action, context.Actor.Person, context.Now))
            : MeetingDecision.Refuse(RefusalCode.WorkItemUnknown, command.Action.Value);
    }
}
