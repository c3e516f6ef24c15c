using System.Text;
using System.Text.Json;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Journal;

namespace Bansou.Flow.Core.Tests.Journal;

/// <summary>The journal's file format: stored names and payloads that never change, readable in Japanese.</summary>
public class EventCatalogTests
{
    public static TheoryData<string> Names => [.. EventCatalog.Names];

    [Fact]
    public void Every_event_has_a_stored_name_of_its_own()
    {
        var events = typeof(CaseEvent).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(CaseEvent))).ToArray();
        EventCatalog.Names.Length.ShouldBe(events.Length);
        EventCatalog.Names.Select(SampleEvents.WithoutVersion).ShouldBe(events.Select(type => $"case.{JsonNamingPolicy.KebabCaseLower.ConvertName(type.Name)}"), ignoreOrder: true);
        EventCatalog.Names.ShouldBeUnique();
    }

    /// <summary>A golden payload is never removed: what was stored under an old name comes back in today's form.</summary>
    [Fact]
    public void Every_payload_that_was_ever_stored_can_still_be_read()
    {
        var golden = Directory.GetFiles(Repository.PathOf("tests", "Bansou.Flow.Core.Tests", "Journal", "golden"), "case.*.json");
        golden.Select(file => Path.GetFileNameWithoutExtension(file)).Intersect(EventCatalog.Names).Count().ShouldBe(EventCatalog.Names.Length);
        golden.ShouldAllBe(file => EventCatalog.Read(Path.GetFileNameWithoutExtension(file), File.ReadAllBytes(file)) != null);
    }

    [Fact]
    public void Stored_names_never_change() => Golden.Match(string.Concat(EventCatalog.Names.Order(StringComparer.Ordinal).Select(name => name + "\n")), "event-names.txt");

    [Fact]
    public void The_documentation_lists_every_stored_name()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "flow-format.md"));
        EventCatalog.Names.ShouldAllBe(name => page.Contains($"`{name}`", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_payload_keeps_its_shape_for_ever(string name)
    {
        var payload = EventCatalog.Write(SampleEvents.Full(name));
        Golden.Match(Encoding.UTF8.GetString(payload) + "\n", $"{name}.json");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_written_is_read_again(string name)
    {
        foreach (var happened in new[] { SampleEvents.Full(name), SampleEvents.Bare(name) })
        {
            var read = EventCatalog.Read(name, EventCatalog.Write(happened));
            read.GetType().ShouldBe(happened.GetType());
            EventCatalog.NameOf(read).ShouldBe(name);
            Structure.ShouldBeSame(read, happened);
        }
    }

    [Fact]
    public void An_unknown_name_or_a_broken_payload_is_a_corrupt_journal_and_tells_nothing_of_it()
    {
        Should.Throw<CorruptJournalException>(() => EventCatalog.Read("case.nothing.v1", "{}"u8));
        var e = Should.Throw<CorruptJournalException>(() => EventCatalog.Read("case.need-recorded.v1", "{\"need\": 架空"u8));
        e.ToString().ShouldNotContain("架空");
    }
}
