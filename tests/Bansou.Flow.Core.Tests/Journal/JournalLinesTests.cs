using System.Text;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Journal;

namespace Bansou.Flow.Core.Tests.Journal;

/// <summary>One line for each event: readable, LF, the same bytes for the same events (CS-17).</summary>
public class JournalLinesTests
{
    private static readonly DateTimeOffset Morning = new(2026, 4, 6, 9, 0, 0, TimeSpan.FromHours(9));

    [Fact]
    public void A_line_reads_in_Japanese_and_in_UTC()
    {
        var recorded = new RecordedEvent(new CaseId("c1"), 1, Morning, Actor.ThePerson, "k1", new CaseEvent.NeedRecorded(new NeedId("n1"), "眠れる部屋", ""));
        Encoding.UTF8.GetString(JournalLines.Write([recorded])).ShouldBe(
            """{"case":"c1","version":1,"at":"2026-04-06T00:00:00Z","actor":{"person":"person","organisation":"person","role":"person"},"command":"k1","type":"case.need-recorded.v1","data":{"need":"n1","what":"眠れる部屋","who":""}}""" + "\n");
    }

    [Fact]
    public void Every_event_comes_back_from_its_line()
    {
        var all = EventCatalog.Names.Select((name, i) => new RecordedEvent(new CaseId("c1"), i + 1, Morning, Actor.Engine, $"k{i}", SampleEvents.Full(name))).ToList();
        var lines = JournalLines.Write(all);
        lines.ShouldNotContain((byte)'\r');
        var read = JournalLines.Read(lines);
        read.Length.ShouldBe(all.Count);
        for (var i = 0; i < all.Count; i++)
        {
            Structure.ShouldBeSame(read[i], all[i] with { At = all[i].At.ToUniversalTime() });
        }
        JournalLines.Write(read).ShouldBe(lines);
    }

    [Theory]
    [InlineData("{}\n")]
    [InlineData("nothing")]
    [InlineData("{\"case\":\"c1\",\"version\":1")]
    public void A_broken_line_is_named_by_its_number(string line) =>
        Should.Throw<CorruptJournalException>(() => JournalLines.Read(Encoding.UTF8.GetBytes(line)));
}
