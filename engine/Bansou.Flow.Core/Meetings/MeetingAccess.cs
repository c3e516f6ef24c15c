using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Core.Meetings;

/// <summary>会議を見られる人: the access list of a meeting (CS-13).</summary>
public static class MeetingAccess
{
    /// <summary>Days after an isolated meeting in which its members can still look at its papers; then they are collected.</summary>
    private const int WindowDays = 30;

    /// <summary>An isolated meeting is seen by members who pledged secrecy, in its window; another one by whoever is or was a member.</summary>
    public static bool MaySee(Meeting meeting, PersonId reader, DateOnly today)
    {
        if (meeting.Isolated)
        {
            return meeting.MemberNow(reader) is { HasPledged: true } && today <= (meeting.Held?.On ?? meeting.On).AddDays(WindowDays);
        }
        return reader == meeting.Convener || meeting.Members.Any(member => member.Member.Person == reader);
    }

    /// <summary>An isolated item of another meeting is for those who pledged.</summary>
    public static bool MaySeeItem(Meeting meeting, AgendaItem item, PersonId reader, DateOnly today) =>
        MaySee(meeting, reader, today) && (!item.Isolated || meeting.MemberNow(reader) is { HasPledged: true });

    /// <summary>Who may decide and write minutes: members and the convener.</summary>
    internal static bool MayWork(Meeting meeting, PersonId person) => meeting.MemberNow(person) is not null || (!meeting.Isolated && person == meeting.Convener);
}
