using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Bands;
using Bansou.Flow.Core.Cases.Drawings;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Tests.Simulation;

namespace Bansou.Flow.Core.Tests.Cases;

/// <summary>The way of a person through the stations, and the drawing that it went through: places and words, never a count (HR-7).</summary>
public class BandAndDrawingTests
{
    [Fact]
    public void The_band_is_walked_in_the_order_of_the_person_and_a_return_is_a_stop_of_its_own()
    {
        var report = AsagiriPack.Play();
        var context = new CaseContext(report.EndedAt, Actor.Engine, report.Flow!);

        var band = StationBands.Of(context, report.Last!, report.Journal, report.Flow!.Find);

        var hospital = report.Chronicle.Visits[1].Station;
        band.Walked.Where(stop => stop.Kind != StopKind.Returned).Select(stop => stop.Station).ShouldBe(report.Chronicle.Visits.Select(visit => visit.Station));
        band.Walked.Single(stop => stop.Kind == StopKind.Returned).Station.ShouldBe(hospital);
        band.Stations.Select(station => station.Id).ShouldBe(report.Pack.Stations.Select(station => station.Id));
        band.Stations.Single(station => station.Id == hospital).State.ShouldBe(StationState.Returned);
        band.Stations.Single(station => station.Id == hospital).Referrals.Single().ReturnedAt.ShouldNotBeNull();
    }

    [Fact]
    public void Making_ready_for_a_watch_is_not_having_been_there_and_a_return_ends_the_stay()
    {
        var play = CasePlay.Of("""
            R Referral arrived {"station":"hospital"}
            B Bond found {"bond":"B","station":"community"}
            R:arrived -> B
            """, "R").Send("R", "r1").Move("r1", ReferralStage.Arrived).Complete("B", "found").Return("r1");
        var today = play.Flow.Pack with { Stations = [new("hospital", "病院"), new("community", "地域資源")] };
        var context = new CaseContext(play.Now, Actor.Engine, play.Flow) { Today = today };
        var history = play.Journal.Select((happened, at) => new RecordedEvent(play.Active.Id, at + 1, play.Now, Actor.Engine, "c", happened));

        var stations = StationBands.Of(context, play.Active, history, play.Flow.Find).Stations;

        stations.Single(station => station.Id == "hospital").State.ShouldBe(StationState.Returned);
        stations.Single(station => station.Id == "community").State.ShouldBe(StationState.NotYet);
    }

    [Fact]
    public void The_band_needs_only_the_events_that_it_names()
    {
        var report = AsagiriPack.Play();
        var context = new CaseContext(report.EndedAt, Actor.Engine, report.Flow!);
        var few = report.Journal.Where(recorded => StationBands.Events.Contains(EventCatalog.NameOf(recorded.Event)));

        StationBands.Of(context, report.Last!, few, report.Flow!.Find).Walked
            .ShouldBe(StationBands.Of(context, report.Last!, report.Journal, report.Flow.Find).Walked);
    }

    [Fact]
    public void The_drawing_has_every_step_of_the_flow_and_of_the_flows_in_it_with_lines_that_lead_to_them()
    {
        var flow = CasePlay.Of("""
            A Task done
            S Sub Done
            A:done -> S
            """, "A", ("Sub", "T Task done")).Flow;

        var drawing = CaseDrawings.Of(flow, new HashSet<StepId>());

        drawing.Nodes.Select(node => node.Step).ShouldBe(flow.Steps.Where(step => !step.IsBuiltIn));
        var ids = drawing.Nodes.Select(node => node.Step.Id).ToHashSet();
        drawing.Lines.ShouldAllBe(line => ids.Contains(line.Source) && ids.Contains(line.Target));
        drawing.Groups.Select(group => group.Id).ShouldBe(["S"]);
        drawing.Nodes.Where(node => node.Group == "S").ShouldNotBeEmpty();
        drawing.IsLaidOut.ShouldBeFalse();
    }

    [Fact]
    public void Built_in_steps_are_drawn_only_when_they_are_asked_for()
    {
        var flow = CasePlay.Of("A Task done").Flow;
        var next = flow.Steps.First(step => step.IsBuiltIn).Id;

        CaseDrawings.Of(flow, new HashSet<StepId> { next }).Nodes.ShouldContain(node => node.Step.Id == next);
    }
}
