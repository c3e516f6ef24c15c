using System.Text;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Journal;

namespace Bansou.Flow.Core.Tests.Journal;

/// <summary>CS-13: the lines of a meeting's own journal: readable, LF, the same bytes for the same events.</summary>
public class MeetingLinesTests
{
    private static readonly DateTimeOffset Morning = new(2026, 4, 6, 9, 0, 0, TimeSpan.FromHours(9));

    [Fact]
    public void Every_event_comes_back_from_its_line()
    {
        var all = MeetingCatalog.Names.Select((name, i) => new RecordedMeetingEvent(new MeetingId("c1"), i + 1, Morning, Actor.ThePerson, $"k{i}", SampleEvents.OfMeeting(name, full: true))).ToList();
        var lines = MeetingLines.Write(all);
        lines.ShouldNotContain((byte)'\r');
        Encoding.UTF8.GetString(lines).ShouldStartWith("""{"meeting":"c1","version":1,"at":"2026-04-06T00:00:00Z","actor":{"person":"person","organisation":"person","role":"person"},"command":"k0","type":"meeting.called.v1","data":{""");
        var read = MeetingLines.Read(lines);
        for (var i = 0; i < all.Count; i++)
        {
            Structure.ShouldBeSame(read[i], all[i] with { At = all[i].At.ToUniversalTime() });
        }
        MeetingLines.Write(read).ShouldBe(lines);
    }

    [Theory]
    [InlineData("{}\n")]
    [InlineData("nothing")]
    [InlineData("""{"case":"c1","version":1,"at":"2026-04-06T00:00:00Z","actor":{"person":"a","organisation":"b","role":"c"},"command":"k","type":"case.need-recorded.v1","data":{}}""")]
    public void A_line_that_is_none_of_a_meeting_is_a_broken_journal(string line) =>
        Should.Throw<CorruptJournalException>(() => MeetingLines.Read(Encoding.UTF8.GetBytes(line)));
}
