using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Meetings;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Core.Simulation;
using Bansou.Flow.Storage;

namespace Bansou.Flow.Server.Demo;

/// <summary>
/// 架空のケース: the rehearsals of a pack lived through the engine, act by act and clock by clock, each up to another point of its way, so
/// that a demonstration has people at its beginning, in the middle and in watching. No row is made up.
/// </summary>
internal static class PlayedCases
{
    /// <summary>How much of its way each rehearsal has come today, one after the other.</summary>
    private static readonly double[] Progress = [0.85, 0.3, 0.6, 1.0];

    /// <summary>When the first of them begins.</summary>
    public static DateTimeOffset Beginning(IEnumerable<Pack> packs, DateTimeOffset today) =>
        packs.SelectMany(pack => Plan(pack, today)).Select(act => act.At).DefaultIfEmpty(today).Min();

    /// <summary>Lives them in the order of time, with every clock that runs out in between.</summary>
    public static async Task LiveAsync(Municipality municipality, DemoClock clock, DateTimeOffset today, CancellationToken cancellationToken)
    {
        foreach (var act in Plan(municipality.Pack, today))
        {
            await PassTimeAsync(municipality, clock, act.At, cancellationToken);
            if (await LiveAsync(municipality, act, cancellationToken) is { } refused)
            {
                throw new InvalidOperationException($"The rehearsal {act.Key} cannot be lived: {refused.Code}.");
            }
        }
        await PassTimeAsync(municipality, clock, today, cancellationToken);
    }

    /// <summary>Why not, or null.</summary>
    private static async Task<Refusal?> LiveAsync(Municipality municipality, DemoAct act, CancellationToken cancellationToken)
    {
        if (act.Played is PlayedAct.OfMeeting met)
        {
            var said = DateShift.Move(met.Command, act.Days);
            var command = said is MeetingCommand.Call call ? call with { Meeting = act.Own(call.Meeting) } : said;
            var held = await municipality.Meetings.RunAsync(act.Own(met.Meeting), met.Actor, act.Key, command, null, cancellationToken);
            return held.Decision is MeetingDecision.Refused against ? against.Refusals[0] : null;
        }
        var moved = DateShift.Move(((PlayedAct.OfCase)act.Played).Command, act.Days);
        var done = moved is CaseCommand.PutOnAgenda put ? put with { Meeting = act.Own(put.Meeting) } : moved;
        var outcome = await municipality.Cases.RunAsync(act.Case, act.Played.Actor, act.Key, done, null, cancellationToken);
        return outcome.Decision is Decision.Refused refused ? refused.Refusals[0] : null;
    }

    private static async Task PassTimeAsync(Municipality municipality, DemoClock clock, DateTimeOffset until, CancellationToken cancellationToken)
    {
        while (municipality.Timers.Next() is { } next && next <= until)
        {
            clock.Now = next > clock.Now ? next : clock.Now;
            if (await municipality.Timers.RunAsync(cancellationToken) == 0)
            {
                break;
            }
        }
        clock.Now = until > clock.Now ? until : clock.Now;
    }

    private static IEnumerable<DemoAct> Plan(Pack pack, DateTimeOffset today) => pack.Scenarios
        .SelectMany((scenario, i) => Plan(pack, scenario, Progress[i % Progress.Length], today))
        .OrderBy(act => act.At);

    private static IEnumerable<DemoAct> Plan(Pack pack, Scenario scenario, double progress, DateTimeOffset today)
    {
        var report = ScenarioPlayer.Play(pack, scenario);
        if (!report.Holds || report.Journal.IsEmpty)
        {
            yield break;
        }
        var reached = report.StartedAt + ((report.EndedAt - report.StartedAt) * progress);
        var days = (int)(today - reached).TotalDays / 7 * 7;
        var number = 0;
        foreach (var played in report.Acts.Where(act => !FollowsByItself(act)))
        {
            number++;
            if (played.At.AddDays(days) is var at && at <= today)
            {
                yield return new DemoAct(at, report.Journal[0].Case, played, $"demo-{scenario.Id}-{number}", days);
            }
        }
    }

    /// <summary>The clock and what crosses from a meeting need nobody to do it.</summary>
    private static bool FollowsByItself(PlayedAct act) =>
        act is PlayedAct.OfCase { Command: CaseCommand.PassTime } or PlayedAct.OfCase { Command: CaseCommand.TakeAgendaOutcome };

    private sealed record DemoAct(DateTimeOffset At, CaseId Case, PlayedAct Played, string Key, int Days)
    {
        /// <summary>Rehearsals of one municipality number their meetings alike.</summary>
        public MeetingId Own(MeetingId meeting) => new($"{Case}-{meeting}");
    }
}
