using System.Text;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Simulation;
using Bansou.Flow.Core.Simulation.Telling;
using Bansou.Flow.Core.Tests.Cases;

namespace Bansou.Flow.Core.Tests.Simulation;

/// <summary>CS-13: scenarios call real meetings; their decisions reach the case, and of an isolated one only the outcome is told (HR-12).</summary>
public class MeetingScenarioTests
{
    private const string Call = """
        { "on": "D+0 10:00", "by": "mizuno", "do": "open-case" },
        { "on": "D+0 10:00", "by": "mizuno", "do": "call-meeting", "meeting": "c1", "with": { "type": "TYPE", "purpose": "roles", "on": "2026-04-08", "members": [ { "person": "mizuno", "organisation": "shakyo", "role": "counselor" } ] } },
        { "on": "D+0 10:00", "by": "mizuno", "do": "add-agenda-item", "meeting": "c1", "with": { "item": "i1", "title": "ひみつの題", "case": "S-1" } },
        { "on": "D+0 10:00", "by": "mizuno", "do": "put-on-agenda", "with": { "step": "C", "meeting": "c1", "item": "i1", "meetingType": "TYPE" } },
        { "on": "D+2 10:00", "by": "mizuno", "do": "pledge-secrecy", "meeting": "c1" },
        { "on": "D+2 10:00", "by": "mizuno", "do": "hold-meeting", "meeting": "c1", "with": { "present": ["mizuno"], "personsPart": "absent", "whyAbsent": "ひみつのわけ" } }
        """;

    private const string Decide = """{ "on": "D+2 11:00", "by": "mizuno", "do": "decide-agenda-item", "meeting": "c1", "with": { "item": "i1", "outcome": "agreed", "words": "ひみつの話" } }""";

    [Fact]
    public void A_meeting_is_called_held_and_decides_for_the_case_that_waits()
    {
        var report = Play("six", Decide, """{ "on": "D+2 12:00", "by": "mizuno", "do": "complete-step", "with": { "step": "C", "outcome": "agreed" } }""");
        report.Problems.ShouldBeEmpty();
        report.Holds.ShouldBeTrue(Story.Tell(report));
        report.Meetings.Length.ShouldBe(5);
        report.Last!.Tokens.Open.Single().Step.Value.ShouldBe("A");
        Story.Tell(report).ShouldContain("ひみつの話");
        MeetingLines.Read(MeetingLines.Write(report.Meetings)).Length.ShouldBe(5);
    }

    [Fact]
    public void Of_an_isolated_meeting_the_story_and_the_journal_of_the_case_tell_the_outcome_alone()
    {
        var report = Play("isolated", Decide);
        report.Holds.ShouldBeTrue(Story.Tell(report));
        Story.Tell(report).ShouldNotContain("ひみつ");
        Encoding.UTF8.GetString(JournalLines.Write(report.Journal)).ShouldNotContain("ひみつ");
        Encoding.UTF8.GetString(MeetingLines.Write(report.Meetings)).ShouldContain("ひみつ");
    }

    [Fact]
    public void Doing_the_played_acts_again_gives_the_same_journals()
    {
        var report = Play("six", Decide);
        var cases = new CaseRun(report.Flow!);
        var meetings = new MeetingRun(cases);
        foreach (var act in report.Acts)
        {
            _ = act switch
            {
                PlayedAct.OfCase done => (object)cases.Run(new CaseId("S-1"), done.At, done.Actor, done.CommandId, done.Command),
                PlayedAct.OfMeeting done => meetings.Run(done.Meeting, done.At, done.Actor, done.CommandId, done.Command),
                _ => throw new System.Diagnostics.UnreachableException(),
            };
        }
        JournalLines.Write(cases.Journal.Events).ShouldBe(JournalLines.Write(report.Journal));
        MeetingLines.Write(meetings.Journal).ShouldBe(MeetingLines.Write(report.Meetings));
    }

    [Fact]
    public void A_refusal_in_a_meeting_can_be_expected_and_a_missing_one_is_told()
    {
        var act = Decide.Replace("\"agreed\"", "\"nothing\"", StringComparison.Ordinal);
        Play("six", act).Holds.ShouldBeFalse();
        Play("six", act.Replace("\"do\"", "\"refused\": \"outcome-unknown\", \"do\"", StringComparison.Ordinal)).Holds.ShouldBeTrue();
        var missed = Play("six", Decide.Replace("\"do\"", "\"refused\": \"outcome-unknown\", \"do\"", StringComparison.Ordinal));
        missed.Holds.ShouldBeFalse();
        Story.Tell(missed).ShouldContain("はずが、通った");
    }

    [Theory]
    [InlineData("""{ "on": "D+3", "by": "mizuno", "do": "check-minutes", "with": { "minutes": "x" } }""", "BF487")]
    [InlineData("""{ "on": "D+3", "by": "mizuno", "do": "cancel-step", "meeting": "c1", "with": { "step": "C", "reason": "x" } }""", "BF488")]
    [InlineData("""{ "on": "D+3", "by": "mizuno", "do": "check-minutes", "meeting": "c1", "with": { "words": "x" } }""", "BF472 BF474")]
    [InlineData("""{ "on": "D+3", "by": "nobody", "do": "pledge-secrecy", "meeting": "c1" }""", "BF482")]
    public void What_is_wrong_with_an_act_of_a_meeting_is_told_before_anything_is_played(string act, string codes) =>
        string.Join(' ', Play("six", act).Problems.Select(problem => problem.Code)).ShouldBe(codes);

    private static PlayReport Play(string type, params string[] more)
    {
        var pack = RecordsPlay.PackOf("C Conference agreed\nA Talk met\nC:agreed -> A");
        var text = $$"""{ "id": "S-1", "title": "架空", "start": "2026-04-06T09:00", "acts": [ {{string.Join(",", [Call.Replace("TYPE", type, StringComparison.Ordinal), .. more])}} ] }""";
        var read = ScenarioReader.Read(Encoding.UTF8.GetBytes(text), "scenarios/S-1.json");
        read.Diagnostics.ShouldBeEmpty();
        return ScenarioPlayer.Play(pack, read.Scenario!);
    }
}
