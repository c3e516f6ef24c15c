using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Core.Meetings;

/// <summary>Members come and go with the stage, each time for a reason; into an isolated meeting nobody lets themselves in (CS-13).</summary>
internal static class MemberDecider
{
    public static MeetingDecision Join(MeetingContext context, Meeting meeting, MeetingCommand.Join command)
    {
        if (meeting.MemberNow(command.Member.Person) is not null)
        {
            return MeetingDecision.NothingToDo;
        }
        if (meeting.Isolated && context.Actor.Person != meeting.Convener && meeting.MemberNow(context.Actor.Person) is null)
        {
            return MeetingDecision.Refuse(RefusalCode.NotAMember, context.Actor.Person.Value);
        }
        return string.IsNullOrWhiteSpace(command.Reason)
            ? MeetingDecision.Refuse(RefusalCode.ReasonMissing, command.Member.Person.Value)
            : MeetingDecision.Accept(new MeetingEvent.MemberJoined(command.Member, command.Reason, context.Now));
    }

    public static MeetingDecision Leave(MeetingContext context, Meeting meeting, MeetingCommand.Leave command)
    {
        if (meeting.MemberNow(command.Person) is null)
        {
            return MeetingDecision.Refuse(RefusalCode.NotAMember, command.Person.Value);
        }
        return string.IsNullOrWhiteSpace(command.Reason)
            ? MeetingDecision.Refuse(RefusalCode.ReasonMissing, command.Person.Value)
            : MeetingDecision.Accept(new MeetingEvent.MemberLeft(command.Person, command.Reason, context.Now));
    }

    /// <summary>Nobody pledges for another.</summary>
    public static MeetingDecision Pledge(MeetingContext context, Meeting meeting) => meeting.MemberNow(context.Actor.Person) switch
    {
        null => MeetingDecision.Refuse(RefusalCode.NotAMember, context.Actor.Person.Value),
        { HasPledged: true } => MeetingDecision.NothingToDo,
        _ => MeetingDecision.Accept(new MeetingEvent.SecrecyPledged(context.Actor.Person, context.Now)),
    };
}
