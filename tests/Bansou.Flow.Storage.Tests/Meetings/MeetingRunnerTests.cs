using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Meetings;
using Bansou.Flow.Core.Simulation;
using Bansou.Flow.Storage.Cases;

namespace Bansou.Flow.Storage.Tests.Meetings;

/// <summary>Meetings are streams of their own with keys of their own; what they decide reaches the waiting case, after a crash too (CS-13, HR-12).</summary>
public sealed class MeetingRunnerTests : IDisposable
{
    private readonly Town town = new("kenkoiki", new VirtualClock(DateTimeOffset.UnixEpoch.AddYears(50)));

    public void Dispose() => town.Dispose();

    [Fact]
    public async Task A_rehearsal_with_meetings_lived_through_the_database_is_the_same_in_both_journals()
    {
        var report = await Live();

        town.Restart();
        var id = report.Journal[0].Case;
        JournalLines.Write(town.Cases.History(id, 0, int.MaxValue)).ShouldBe(JournalLines.Write(report.Journal));
        foreach (var meeting in report.Meetings.GroupBy(line => line.Meeting))
        {
            Structure.ShouldBeSame(town.Municipality.Meetings.History(meeting.Key, 0, 1000).Select(line => line.Event).ToArray(), meeting.Select(line => line.Event).ToArray());
        }
    }

    [Fact]
    public async Task The_same_key_again_changes_nothing()
    {
        var report = await Live();
        var first = report.Acts.OfType<PlayedAct.OfMeeting>().First();
        var position = town.Municipality.Position;

        var again = await town.Municipality.Meetings.RunAsync(first.Meeting, first.Actor, first.CommandId, first.Command, null, CancellationToken.None);
        var other = await town.Municipality.Meetings.RunAsync(first.Meeting, first.Actor, first.CommandId, new MeetingCommand.SetNextDate(new DateOnly(2027, 1, 1)), null, CancellationToken.None);

        again.Kind.ShouldBe(RunKind.Repeated);
        other.Kind.ShouldBe(RunKind.KeyReused);
        town.Municipality.Position.ShouldBe(position);
    }

    /// <summary>As when the process ended between the meeting's commit and the case's: the outcome stands in the meeting, the case still waits.</summary>
    [Fact]
    public async Task What_a_crash_kept_back_is_taken_to_the_case_later()
    {
        var report = Played();
        var crossed = report.Acts.OfType<PlayedAct.OfCase>().First(act => act.Command is CaseCommand.TakeAgendaOutcome);
        var taken = (CaseCommand.TakeAgendaOutcome)crossed.Command;
        var case1 = report.Journal[0].Case;
        await LiveUntil(report, act => act is PlayedAct.OfMeeting { Command: MeetingCommand.DecideItem decide } && decide.Item == taken.Item);
        var decided = report.Acts.OfType<PlayedAct.OfMeeting>().First(act => act.Command is MeetingCommand.DecideItem decide && decide.Item == taken.Item);
        using var crash = new CancellationTokenSource();
        town.Municipality.Meetings.Changed += _ => crash.Cancel();
        town.Clock.Now = decided.At;
        await Should.ThrowAsync<OperationCanceledException>(() => town.Municipality.Meetings.RunAsync(decided.Meeting, decided.Actor, decided.CommandId, decided.Command, null, crash.Token));
        OutcomeIn(case1, taken).ShouldBeNull();

        town.Restart();
        (await town.Municipality.Meetings.FinishAsync(CancellationToken.None)).ShouldBe(1);

        OutcomeIn(case1, taken).ShouldBe(taken.Outcome);
        (await town.Municipality.Meetings.FinishAsync(CancellationToken.None)).ShouldBe(0);
    }

    private string? OutcomeIn(CaseId id, CaseCommand.TakeAgendaOutcome taken) =>
        ((CaseState.Active)town.Cases.Load(id)!.State).Records.Conferences.Find(taken.Meeting, taken.Item)!.Outcome;

    private static PlayReport Played()
    {
        var pack = Town.PackOf("kenkoiki");
        return pack.Scenarios.Select(scenario => ScenarioPlayer.Play(pack, scenario)).First(report => report.Meetings.Length > 0);
    }

    private async Task<PlayReport> Live()
    {
        var report = Played();
        await LiveUntil(report, _ => false);
        return report;
    }

    private async Task LiveUntil(PlayReport report, Func<PlayedAct, bool> isEnd)
    {
        foreach (var act in report.Acts.TakeWhile(act => !isEnd(act)))
        {
            town.Clock.Now = act.At;
            var kind = act switch
            {
                PlayedAct.OfMeeting met => (await town.Municipality.Meetings.RunAsync(met.Meeting, met.Actor, met.CommandId, met.Command, null, CancellationToken.None)).Kind,
                PlayedAct.OfCase done => (await town.Cases.RunAsync(report.Journal[0].Case, done.Actor, done.CommandId, done.Command, null, CancellationToken.None)).Kind,
                _ => throw new System.Diagnostics.UnreachableException(),
            };
            kind.ShouldBe(act is PlayedAct.OfCase { Command: CaseCommand.TakeAgendaOutcome } ? RunKind.Repeated : RunKind.Done);
        }
    }
}
