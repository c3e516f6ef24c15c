using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Meetings;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Identity;

namespace Bansou.Flow.Server.Meetings;

/// <summary>会議の予定: the meetings that somebody may know, by day. Of a 支援会議 its members alone, and before their pledge only that there is one (HR-12).</summary>
internal sealed class MeetingCalendar(CaseDoor cases, ListDoor lists, TimeProvider time)
{
    public IReadOnlyList<MeetingLineResponse> Of(Acting acting, DateOnly? first, DateOnly? last)
    {
        var names = acting.Names;
        return
        [
            .. from loaded in acting.Municipality.Meetings.All()
               let meeting = (loaded.State as MeetingState.Going)?.Meeting
               where meeting is not null && (first is null || DayOf(meeting) >= first) && (last is null || DayOf(meeting) <= last)
               let line = Line(acting, meeting, names)
               where line is not null
               orderby line.On, line.Id
               select line,
        ];
    }

    /// <summary>The day on which it was or will be held.</summary>
    private static DateOnly DayOf(Meeting meeting) => meeting.Held?.On ?? meeting.On;

    private MeetingLineResponse? Line(Acting acting, Meeting meeting, PackNames names)
    {
        var (reader, today) = (acting.Actor.Person, OfficeTime.DateOf(time.GetUtcNow()));
        var maySee = MeetingAccess.MaySee(meeting, reader, today);
        var typeName = acting.Pack.MeetingTypes.FirstOrDefault(type => type.Id == meeting.Type)?.Name ?? meeting.Type;
        if (!maySee)
        {
            return meeting.MemberNow(reader) is { HasPledged: false }
                ? new MeetingLineResponse(meeting.Id.Value, meeting.Type, typeName, null, null, meeting.Isolated, DayOf(meeting), null, null, NeedsPledge: true, 0, 0, [], 0, null, null)
                : null;
        }
        var items = meeting.Items.Where(item => MeetingAccess.MaySeeItem(meeting, item, reader, today)).ToList();
        return new MeetingLineResponse(
            meeting.Id.Value,
            meeting.Type,
            typeName,
            meeting.Purpose,
            meeting.Standing,
            meeting.Isolated,
            DayOf(meeting),
            meeting.NextOn,
            names.Person(meeting.Convener),
            NeedsPledge: meeting.MemberNow(reader) is { HasPledged: false } && (meeting.Isolated || meeting.Items.Any(item => item.Isolated)),
            items.Count,
            items.Count(item => item.Decision is not null),
            [.. items.SelectMany(item => Open(acting, meeting, item)).Where(action => action.Owner == reader).Select(action => new OwnActionResponse(action.Item.Value, action.What, action.On, action.On < today))],
            items.Count(item => item.OwesFeedback),
            meeting.Sheet.GetValueOrDefault("time"),
            meeting.Sheet.GetValueOrDefault("place") is { Length: > 0 } place ? place : meeting.Sheet.GetValueOrDefault("online"));
    }

    private IEnumerable<Core.Cases.Notes.NextAction> Open(Acting acting, Meeting meeting, AgendaItem item) =>
        (item.Decision?.Actions ?? []).Where(action => !meeting.FinishedActions.Contains(action.Item) && !AboutCase.Of(acting, item.Case, cases, lists).HasClosed(action.Item));
}

/// <summary>会議の一行.</summary>
/// <param name="Purpose">Null before the pledge of secrecy, as everything but type and day.</param>
/// <param name="NeedsPledge">The reader has to pledge secrecy before more is shown.</param>
/// <param name="OwnActions">What the reader promised there and has not done yet.</param>
/// <param name="FeedbackOwed">How many agencies that brought something do not know yet what was decided (TN-13).</param>
/// <param name="Time">時刻, as it was written when the meeting was called; null when nobody wrote it.</param>
/// <param name="Place">場所 or how to come in online; null when nobody wrote it.</param>
internal sealed record MeetingLineResponse(
    string Id,
    string Type,
    string TypeName,
    MeetingPurpose? Purpose,
    MeetingStage? Standing,
    bool Isolated,
    DateOnly On,
    DateOnly? NextOn,
    string? ConvenerName,
    bool NeedsPledge,
    int Items,
    int Decided,
    IReadOnlyList<OwnActionResponse> OwnActions,
    int FeedbackOwed,
    string? Time,
    string? Place);

internal sealed record OwnActionResponse(string Id, string What, DateOnly On, bool Late);
