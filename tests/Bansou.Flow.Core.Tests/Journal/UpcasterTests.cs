using System.Text;
using System.Text.Json.Nodes;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Journal.Upcasters;
using Bansou.Flow.Core.Meetings;

namespace Bansou.Flow.Core.Tests.Journal;

/// <summary>Old forms become today's at the door, so that the fold never sees them: with invented old names, because none has become old yet.</summary>
public class UpcasterTests
{
    private const string Asked = "case.need-asked.v1";
    private const string Noted = "case.need-noted.v1";
    private const string Today = "case.need-recorded.v1";

    private static readonly Upcaster AskedToNoted = new(Asked, Noted, old =>
    {
        old["what"] = old["wish"]!.DeepClone();
        old.Remove("wish");
        return old;
    });

    private static readonly Upcaster NotedToToday = new(Noted, Today, old => new JsonObject { ["need"] = old["id"]!.DeepClone(), ["what"] = old["what"]!.DeepClone(), ["who"] = "" });

    private static readonly UpcasterTable Table = new([NotedToToday, AskedToNoted]);

    [Fact]
    public void An_old_form_is_led_to_todays_through_every_form_between() =>
        EventCatalog.Read(Asked, """{"id":"n1","wish":"眠れる部屋（架空）"}"""u8, Table).ShouldBe(new CaseEvent.NeedRecorded(new NeedId("n1"), "眠れる部屋（架空）", ""));

    [Fact]
    public void A_form_in_the_middle_goes_only_the_rest_of_the_way() =>
        EventCatalog.Read(Noted, """{"id":"n1","what":"仕事"}"""u8, Table).ShouldBe(new CaseEvent.NeedRecorded(new NeedId("n1"), "仕事", ""));

    [Fact]
    public void Todays_form_is_never_shown_to_an_upcaster()
    {
        var table = new UpcasterTable([new Upcaster(Today, Noted, _ => throw new InvalidOperationException("A current event was upcast."))]);
        EventCatalog.Read(Today, """{"need":"n1","what":"仕事","who":""}"""u8, table).ShouldBe(new CaseEvent.NeedRecorded(new NeedId("n1"), "仕事", ""));
    }

    [Fact]
    public void Meetings_have_old_forms_too()
    {
        var table = new UpcasterTable([new Upcaster("meeting.date-set.v1", "meeting.next-date-set.v1", old => new JsonObject { ["on"] = old["day"]!.DeepClone() })]);
        MeetingCatalog.Read("meeting.date-set.v1", """{"day":"2026-05-01"}"""u8, table).ShouldBe(new MeetingEvent.NextDateSet(new DateOnly(2026, 5, 1)));
    }

    [Fact]
    public void Numbers_and_words_come_through_as_they_were_written()
    {
        var payload = """{"a":12345678901234567890.10,"b":"髙﨑 \u0026 ＜架空＞","c":1e400}""";
        var table = new UpcasterTable([new Upcaster("old.v1", "new.v1", old => old)]);
        Encoding.UTF8.GetString(table.Upcast("old.v1", Encoding.UTF8.GetBytes(payload))).ShouldContain("12345678901234567890.10");
        JsonNode.DeepEquals(JsonNode.Parse(table.Upcast("old.v1", Encoding.UTF8.GetBytes(payload))), JsonNode.Parse(payload)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("case.nothing.v1", "{}")]
    [InlineData(Asked, "[]")]
    [InlineData(Asked, "null")]
    [InlineData(Asked, "{\"wish\": 架空")]
    [InlineData("case.lost.v1", "{}")]
    public void What_leads_to_no_event_of_today_is_a_corrupt_journal_and_tells_nothing_of_it(string name, string payload)
    {
        var table = new UpcasterTable([AskedToNoted, NotedToToday, new Upcaster("case.lost.v1", "case.never.v2", old => old)]);
        Should.Throw<CorruptJournalException>(() => EventCatalog.Read(name, Encoding.UTF8.GetBytes(payload), table)).ToString().ShouldNotContain("架空");
    }

    [Fact]
    public void A_table_has_one_way_from_each_name_and_each_way_an_end()
    {
        Should.Throw<ArgumentException>(() => new UpcasterTable([AskedToNoted, AskedToNoted]));
        Should.Throw<ArgumentException>(() => new UpcasterTable([AskedToNoted, new Upcaster(Noted, Asked, old => old)]));
        Should.Throw<ArgumentException>(() => new UpcasterTable([new Upcaster(Noted, Noted, old => old)]));
        Table.NameNow(Asked).ShouldBe(Today);
        Table.NameNow(Today).ShouldBe(Today);
    }
}
