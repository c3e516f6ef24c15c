using System.Collections.Immutable;
using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Notes;

namespace Bansou.Flow.Core.Meetings;

/// <summary>持ち込んだ機関への知らせ: who brings something hears what became of it; otherwise nobody brings anything again (TN-13).</summary>
internal static class FeedbackDecider
{
    /// <summary>The task that comes with a decision; it names the agency and no word of what was said.</summary>
    public static ImmutableArray<NextAction> Owed(MeetingContext context, Meeting meeting, AgendaItem item)
    {
        if (item.BroughtBy is not { } organisation)
        {
            return [];
        }
        var name = context.Pack.Organisations.FirstOrDefault(each => each.Id == organisation.Value)?.Name ?? organisation.Value;
        var today = OfficeTime.DateOf(context.Now);
        var calendar = new BusinessCalendar(context.Pack.Calendar);
        var on = calendar.NeverOpens ? today.AddDays(context.Pack.Clocks.NextStepDays) : calendar.AddBusinessDays(today, context.Pack.Clocks.NextStepDays);
        return [new NextAction(TaskOf(meeting, item), $"{name}へ、決まったことを知らせる", meeting.Convener, on)];
    }

    public static MeetingDecision Give(MeetingContext context, Meeting meeting, MeetingCommand.GiveFeedback command)
    {
        if (meeting.Find(command.Item) is not { } item)
        {
            return MeetingDecision.Refuse(RefusalCode.AgendaItemUnknown, command.Item.Value);
        }
        return MeetingDecision.Unless(Against(), () => Given(context, meeting, item, command.Words));

        IEnumerable<Refusal> Against()
        {
            if (!MeetingAccess.MayWork(meeting, context.Actor.Person))
            {
                yield return new Refusal(RefusalCode.NotAMember, context.Actor.Person.Value);
            }
            if (!item.OwesFeedback)
            {
                yield return new Refusal(RefusalCode.FeedbackNotOwed, item.Id.Value);
            }
            if (string.IsNullOrWhiteSpace(command.Words))
            {
                yield return new Refusal(RefusalCode.NothingWritten, item.Id.Value);
            }
        }
    }

    private static IEnumerable<MeetingEvent> Given(MeetingContext context, Meeting meeting, AgendaItem item, string words)
    {
        yield return new MeetingEvent.FeedbackGiven(item.Id, item.BroughtBy!.Value, words, context.Actor.Person, context.Now);
        var task = TaskOf(meeting, item);
        if (meeting.OpenActions.Any(action => action.Item == task))
        {
            yield return new MeetingEvent.ActionFinished(task, context.Actor.Person, context.Now);
        }
    }

    /// <summary>Named with its meeting: two meetings of one case may number their items alike.</summary>
    private static WorkItemId TaskOf(Meeting meeting, AgendaItem item) => new($"feedback-{meeting.Id}-{item.Id}");
}
