using System.Text;
using Bansou.Flow.Core.Journal;

namespace Bansou.Flow.Core.Tests.Journal;

/// <summary>CS-13: the file format of a meeting's own journal: stored names and payloads that never change.</summary>
public class MeetingCatalogTests
{
    public static TheoryData<string> Names => [.. MeetingCatalog.Names];

    [Fact]
    public void Stored_names_never_change() => Golden.Match(string.Concat(MeetingCatalog.Names.Order(StringComparer.Ordinal).Select(name => name + "\n")), "meeting-event-names.txt");

    [Fact]
    public void The_documentation_lists_every_stored_name()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "flow-format.md"));
        MeetingCatalog.Names.ShouldAllBe(name => page.Contains($"`{name}`", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_payload_keeps_its_shape_for_ever(string name) =>
        Golden.Match(Encoding.UTF8.GetString(MeetingCatalog.Write(SampleEvents.OfMeeting(name, full: true))) + "\n", $"{name}.json");

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_written_is_read_again(string name)
    {
        foreach (var full in new[] { true, false })
        {
            var happened = SampleEvents.OfMeeting(name, full);
            var read = MeetingCatalog.Read(name, MeetingCatalog.Write(happened));
            MeetingCatalog.NameOf(read).ShouldBe(name);
            MeetingCatalog.LabelOf(read).ShouldBe(MeetingCatalog.LabelOf(name));
            Structure.ShouldBeSame(read, happened);
        }
    }

    [Fact]
    public void Every_payload_that_was_ever_stored_can_still_be_read()
    {
        var golden = Directory.GetFiles(Repository.PathOf("tests", "Bansou.Flow.Core.Tests", "Journal", "golden"), "meeting.*.json");
        golden.Length.ShouldBeGreaterThanOrEqualTo(MeetingCatalog.Names.Length);
        golden.ShouldAllBe(file => MeetingCatalog.Read(Path.GetFileNameWithoutExtension(file), File.ReadAllBytes(file)) != null);
    }
}
