using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Meetings;
using Bansou.Flow.Core.Telling;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Identity;

namespace Bansou.Flow.Server.Meetings;

/// <summary>The one way to a meeting over HTTP: for members and the convener; for anybody else it is not there (CS-13).</summary>
internal sealed class MeetingDoor(TimeProvider time)
{
    public FoundMeeting? Find(Acting acting, string id)
    {
        var municipality = acting.Municipality;
        if (municipality.Meetings.Load(new MeetingId(id)) is not { State: MeetingState.Going { Meeting: var meeting } } loaded)
        {
            return null;
        }
        var now = time.GetUtcNow();
        var (reader, today) = (acting.Actor.Person, OfficeTime.DateOf(now));
        var maySee = MeetingAccess.MaySee(meeting, reader, today);
        // A member of a 支援会議 pledges secrecy before anything of it can be seen.
        return maySee || meeting.MemberNow(reader) is not null
            ? new FoundMeeting(meeting, loaded.Version, new MeetingContext(now, acting.Actor, acting.Pack, ConsentedOf(acting, meeting, now)), today, maySee) { Language = acting.Language }
            : null;
    }

    /// <summary>The version of a meeting that somebody may read now; null when they may not, or when there is none.</summary>
    public int? VersionFor(Acting acting, MeetingId id) =>
        acting.Municipality.Meetings.Load(id) is { State: MeetingState.Going { Meeting: var meeting } } loaded
        && MeetingAccess.MaySee(meeting, acting.Actor.Person, OfficeTime.DateOf(time.GetUtcNow())) ? loaded.Version : null;

    /// <summary>Cases of the agenda whose person agrees to their being talked about.</summary>
    private static System.Collections.Immutable.ImmutableArray<CaseId> ConsentedOf(Acting acting, Meeting meeting, DateTimeOffset now) =>
    [
        .. meeting.Items.Select(item => item.Case).OfType<CaseId>().Distinct()
            .Where(id => acting.Municipality.Cases.Load(id) is { } loaded && AgendaConsent.IsGiven(loaded.State, now)),
    ];
}

/// <param name="MaySee">False for a member who has not pledged secrecy yet.</param>
internal sealed record FoundMeeting(Meeting Meeting, int Version, MeetingContext Context, DateOnly Today, bool MaySee)
{
    public TellingLanguage Language { get; init; } = TellingLanguage.Japanese;

    public PackNames Names => new(Context.Pack, Language);
}
