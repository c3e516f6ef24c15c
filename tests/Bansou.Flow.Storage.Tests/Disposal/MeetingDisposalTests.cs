using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Meetings;
using Bansou.Flow.Core.Simulation;
using Bansou.Flow.Storage.Disposal;
using Bansou.Flow.Storage.Registry;
using Bansou.Flow.Storage.Verifying;

namespace Bansou.Flow.Storage.Tests.Disposal;

/// <summary>A meeting has a key of its own and goes by itself, once it is done and its time is over (CS-13).</summary>
public sealed class MeetingDisposalTests : IDisposable
{
    private readonly Town town = new("kenkoiki", new VirtualClock(DateTimeOffset.UnixEpoch.AddYears(50)));

    public void Dispose() => town.Dispose();

    [Fact]
    public async Task A_meeting_that_is_done_is_disposed_of_and_its_case_stays()
    {
        var meeting = await LiveToTheEnd();
        var disposals = town.Municipality.Disposals;
        Codes(disposals.Request(meeting, DisposalGround.RetentionEnded, "clerk", "期間が終わった")).ShouldBe(
            town.Municipality.Meetings.Load(meeting)!.State is MeetingState.Going { Meeting.Standing: MeetingStage.Done } ? ["retention-runs"] : ["meeting-open"]);
        await Finish(meeting);
        town.Clock.Now = town.Clock.Now.AddYears(6);

        Codes(disposals.Request(meeting, DisposalGround.RetentionEnded, "clerk", "期間が終わった")).ShouldBeEmpty();
        Codes(await disposals.ApproveAsync(meeting, "chief")).ShouldBeEmpty();

        Should.Throw<StorageException>(() => town.Municipality.Meetings.Load(meeting)).Code.ShouldBe("disposed");
        town.Cases.Load(TheCase).ShouldNotBeNull();
        disposals.Done().ShouldHaveSingleItem().Subject.ShouldBe(new DisposalSubject.OfMeeting(meeting));
        Verification.Of(town.Root).IsClean.ShouldBeTrue();
        town.Restart();
        (await town.Municipality.Meetings.FinishAsync(CancellationToken.None)).ShouldBe(0);
    }

    private CaseId TheCase { get; set; }

    private async Task<MeetingId> LiveToTheEnd()
    {
        var pack = Town.PackOf("kenkoiki");
        var report = pack.Scenarios.Select(scenario => ScenarioPlayer.Play(pack, scenario)).First(report => report.Meetings.Length > 0);
        TheCase = report.Journal[0].Case;
        foreach (var act in report.Acts)
        {
            town.Clock.Now = act.At;
            if (act is PlayedAct.OfMeeting met)
            {
                await town.Municipality.Meetings.RunAsync(met.Meeting, met.Actor, met.CommandId, met.Command, null, CancellationToken.None);
            }
            else if (act is PlayedAct.OfCase done)
            {
                await town.Cases.RunAsync(TheCase, done.Actor, done.CommandId, done.Command, null, CancellationToken.None);
            }
        }
        return report.Meetings[0].Meeting;
    }

    /// <summary>Whatever is still open in the rehearsal's meeting.</summary>
    private async Task Finish(MeetingId id)
    {
        var meeting = ((MeetingState.Going)town.Municipality.Meetings.Load(id)!.State).Meeting;
        var convener = new Actor(meeting.Convener, meeting.Members[0].Member.Organisation, meeting.Members[0].Member.Role);
        if (meeting.Minutes is null)
        {
            await town.Municipality.Meetings.RunAsync(id, convener, "finish", new MeetingCommand.CheckMinutes("話したこと（架空）"), null, CancellationToken.None);
        }
        foreach (var action in meeting.OpenActions)
        {
            await town.Municipality.Meetings.RunAsync(id, convener, $"finish-{action.Item}", new MeetingCommand.FinishAction(action.Item), null, CancellationToken.None);
        }
        ((MeetingState.Going)town.Municipality.Meetings.Load(id)!.State).Meeting.Standing.ShouldBe(MeetingStage.Done);
    }

    private static List<string> Codes<T>(RegistryAnswer<T> answer) => answer is RegistryAnswer<T>.Refused refused ? [.. refused.Problems.Select(problem => problem.Code)] : [];
}
