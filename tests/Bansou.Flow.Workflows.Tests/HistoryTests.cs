using System.Text.Json;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Meetings;

namespace Bansou.Flow.Workflows.Tests;

/// <summary>
/// Journals as they were once written are replayed by every build: what they come to stands beside them. A history is never
/// rewritten; an expectation changes only where the meaning of an event was mended, and somebody looked.
/// </summary>
public sealed class HistoryTests
{
    private static readonly string Folder = Repository.PathOf("tests", "histories");

    private static readonly string[] Names = [.. Directory.GetFiles(Folder, "*.jsonl").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> All => [.. Names];

    public static TheoryData<string> Meetings => [.. Directory.GetFiles(Path.Combine(Folder, "meetings"), "*.jsonl").Select(file => "meetings/" + Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Fact]
    public void There_are_histories_of_every_shipped_pack() =>
        ShippedPacks.Slugs.ShouldAllBe(slug => Names.Any(name => name.StartsWith(slug, StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(All))]
    public void A_history_comes_to_what_it_came_to(string name)
    {
        var history = JournalLines.Read(File.ReadAllBytes(PathOf(name, ".jsonl")));

        Compare(HistorySummary.Of(CaseDecider.Fold(history.Select(recorded => recorded.Event))), PathOf(name, ".txt"));
    }

    /// <summary>Old names become today's when they are read; none is ever lost.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void Every_stored_name_of_a_history_can_still_be_read(string name)
    {
        foreach (var line in File.ReadLines(PathOf(name, ".jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            var payload = json.RootElement.GetProperty("data").GetRawText();
            var happened = EventCatalog.Read(json.RootElement.GetProperty("type").GetString()!, System.Text.Encoding.UTF8.GetBytes(payload));
            EventCatalog.Names.ShouldContain(EventCatalog.NameOf(happened));
        }
    }

    /// <summary>Meetings are streams of their own, with histories of their own (CS-13).</summary>
    [Theory]
    [MemberData(nameof(Meetings))]
    public void The_history_of_meetings_comes_to_what_it_came_to(string name)
    {
        var history = MeetingLines.Read(File.ReadAllBytes(PathOf(name, ".jsonl")));
        var meetings = history.GroupBy(recorded => recorded.Meeting).Select(meeting => MeetingState.Fold(meeting.Select(recorded => recorded.Event)));

        Compare(string.Concat(meetings.Select(HistorySummary.Of)), PathOf(name, ".txt"));
    }

    private static string PathOf(string name, string ending) => Path.Combine(Folder, name + ending);

    private static void Compare(string actual, string path)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, actual);
            return;
        }
        File.Exists(path).ShouldBeTrue($"No expectation {path}. Look at what the history comes to, then run again with UPDATE_GOLDEN=1.");
        actual.ShouldBe(File.ReadAllText(path));
    }
}
