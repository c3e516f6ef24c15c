using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Notes;
using Bansou.Flow.Core.Meetings;

namespace Bansou.Flow.Core.Rights;

/// <summary>会議の要点: agenda and agreed roles of the meetings that the reader belongs to. Nothing of a 支援会議 ever stands here (HR-12).</summary>
internal static class ConferenceExtract
{
    public static IEnumerable<ConferenceLine> Of(CaseState.Active state, ImmutableArray<Meeting> meetings, PersonId reader, DateOnly today) =>
        from meeting in meetings
        where !meeting.Isolated
        from item in meeting.Items
        where item.Case == state.Id && !item.Isolated && !state.Records.Conferences.IsIsolated(meeting.Id) && MeetingAccess.MaySeeItem(meeting, item, reader, today)
        select new ConferenceLine(meeting.Id, meeting.Type, meeting.On, item.Title, item.Decision?.Outcome, item.Decision?.Words ?? "", item.Decision?.Actions ?? []);
}

/// <summary>会議の一行: one item about the case, what came of it, and who does what by when.</summary>
/// <param name="Outcome">Null while the item is open.</param>
public sealed record ConferenceLine(MeetingId Meeting, string MeetingType, DateOnly On, string Title, string? Outcome, string Words, ImmutableArray<NextAction> Agreed);
