using System.Text;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Simulation;

namespace Bansou.Flow.Core.Tests.Simulation;

/// <summary>Scenarios go through the same door as production, on a virtual clock: CS-8 (clocks tell, people choose), CS-17 (same seed, same journal).</summary>
public class ScenarioPlayerTests
{
    [Fact]
    public void A_scenario_that_comes_out_as_written_holds()
    {
        var report = AsagiriPack.Play();
        report.Problems.ShouldBeEmpty();
        report.Verdicts.Where(verdict => !verdict.Holds).Select(verdict => verdict.Expected).ShouldBeEmpty();
        report.Holds.ShouldBeTrue();
    }

    [Fact]
    public void The_same_scenario_gives_the_same_journal_byte_for_byte()
    {
        var first = JournalLines.Write(AsagiriPack.Play().Journal);
        JournalLines.Write(AsagiriPack.Play().Journal).ShouldBe(first);
        JournalLines.Write(AsagiriPack.PlayWith("\"seed\": 3", "\"seed\": 4").Journal).ShouldNotBe(first);
    }

    [Fact]
    public void The_journal_of_a_scenario_stays_as_it_was_reviewed() =>
        Golden.Match(Encoding.UTF8.GetString(JournalLines.Write(AsagiriPack.Play().Journal)), "A-01.jsonl");

    [Fact]
    public void The_journal_leads_to_the_state_at_the_end()
    {
        var report = AsagiriPack.Play();
        var read = JournalLines.Read(JournalLines.Write(report.Journal));
        read.Select(recorded => recorded.Version).ShouldBe(Enumerable.Range(1, report.Journal.Length));
        Structure.ShouldBeSame(CaseDecider.Fold(read.Select(recorded => recorded.Event)), report.End);
    }

    [Fact]
    public void Clocks_fire_at_their_own_instants_and_in_order()
    {
        var report = AsagiriPack.Play();
        report.Moments.Select(moment => moment.At).ShouldBeInOrder();
        var late = report.Journal.First(recorded => recorded.Event is CaseEvent.ReferralEscalated { Level: 2 });
        // Sent on Thursday, two business days to acknowledge: over when Monday is over, told on Tuesday at nine, in Japan.
        late.At.ShouldBe(new DateTimeOffset(2026, 7, 14, 0, 0, 0, TimeSpan.Zero));
        late.Actor.ShouldBe(Actor.Engine);
    }

    [Fact]
    public void Who_acts_at_the_very_instant_of_a_clock_acts_in_time()
    {
        var report = AsagiriPack.PlayWith("\"on\": \"D+8 16:00\"", "\"on\": \"D+8 09:00\"");
        report.Journal.Select(recorded => recorded.Event).OfType<CaseEvent.ReferralEscalated>().ShouldNotContain(told => told.Level == 2);
    }

    [Fact]
    public void An_unexpected_refusal_is_a_failure_and_play_goes_on()
    {
        var report = AsagiriPack.PlayWith(", \"refused\": \"consent-missing\"", "");
        report.Holds.ShouldBeFalse();
        report.Moments.OfType<PlayedMoment.Refused>().Single().WasExpected.ShouldBeFalse();
        report.Verdicts.ShouldAllBe(verdict => verdict.Holds);
    }

    [Fact]
    public void Another_refusal_than_the_expected_one_is_a_failure() =>
        AsagiriPack.PlayWith("\"refused\": \"consent-missing\"", "\"refused\": \"not-your-role\"").Holds.ShouldBeFalse();

    [Fact]
    public void A_success_where_a_refusal_was_expected_is_a_failure()
    {
        var report = AsagiriPack.PlayWith("\"do\": \"record-need\"", "\"refused\": \"need-empty\", \"do\": \"record-need\"");
        report.Holds.ShouldBeFalse();
        report.Moments.OfType<PlayedMoment.Acted>().Single(acted => acted.MissedRefusal is not null).MissedRefusal.ShouldBe("need-empty");
    }

    [Fact]
    public void A_scenario_plays_on_another_flow_of_the_pack_and_tells_what_does_not_fit()
    {
        var report = AsagiriPack.Play("short");
        report.Flow!.Version.FlowId.ShouldBe("short");
        report.Holds.ShouldBeFalse();
        report.Moments.OfType<PlayedMoment.Refused>().ShouldContain(refused => refused.Refusals.Any(refusal => refusal.Code == RefusalCode.StepUnknown));
    }

    [Theory]
    [InlineData("\"do\": \"record-need\"", "\"do\": \"write-need\"", "BF471")]
    [InlineData("\"what\": ", "\"waht\": ", "BF472")]
    [InlineData("\"outcome\": \"notMet\"", "\"outcome\": 3", "BF473")]
    [InlineData("\"need\": \"n1\", \"what\": ", "\"what\": ", "BF474")]
    [InlineData("\"refused\": \"consent-missing\"", "\"refused\": \"no-consent\"", "BF484")]
    [InlineData("{\"returned\": 1}", "{\"returns\": 1}", "BF485")]
    [InlineData("{\"returned\": 1}", "{\"returned\": \"1\"}", "BF486")]
    public void A_scenario_with_a_mistake_is_not_played_and_says_where(string find, string replacement, string code)
    {
        var report = AsagiriPack.PlayWith(find, replacement);
        report.Journal.ShouldBeEmpty();
        report.Holds.ShouldBeFalse();
        var problem = report.Problems.ShouldHaveSingleItem();
        problem.Code.ShouldBe(code);
        problem.File.ShouldBe(AsagiriPack.ScenarioFile);
        problem.Place.Line.ShouldBeGreaterThan(1);
    }
}
