using Bansou.Flow.Core.Execution;
using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Server.Cli;

/// <summary>One answer to what waits: <c>{"activity", "outcome"?, "data"?, "event"?, "after"?}</c>.</summary>
/// <param name="After">How far the virtual clock moves first.</param>
internal sealed record RunAnswer(string? Activity, string? Outcome, ScriptValue? Data, string? Event, TimeSpan? After)
{
    private const int MostResumed = 1_000;

    /// <summary>Gives the answers in order; a sentence when one of them meets nothing that waits.</summary>
    public static string? GiveAll(FlowRun run, IReadOnlyList<RunAnswer> answers)
    {
        foreach (var answer in answers)
        {
            if (answer.Give(run) is { } problem)
            {
                return problem;
            }
        }
        return null;
    }

    /// <summary>Resumes whatever waits, oldest first; false when that has no end.</summary>
    public static bool ResumeAll(FlowRun run)
    {
        for (var resumed = 0; resumed < MostResumed; resumed++)
        {
            if (run.Waiting.FirstOrDefault(each => !each.WaitsForFlow) is not { } next)
            {
                return true;
            }
            run.Resume(next.BookmarkId, ResumeInput.None);
        }
        return run.Waiting.All(each => each.WaitsForFlow);
    }

    private string? Give(FlowRun run)
    {
        if (After is { } wait)
        {
            Pass(run, wait);
        }
        if (Activity is not null)
        {
            var waiting = run.Waiting.FirstOrDefault(each => !each.WaitsForFlow && (each.ActivityId == Activity || each.ActivityName == Activity || each.Label == Activity) && (Event is null || each.Name == Event));
            if (waiting is null)
            {
                return $"答えの「{Activity}」は、いま待っていません。待っているのは {Names(run)} です。";
            }
            run.Resume(waiting.BookmarkId, new ResumeInput(Data, Outcome));
        }
        else if (Event is not null)
        {
            run.Publish(Event, Data ?? ScriptValue.Nothing);
        }
        return null;
    }

    /// <summary>Time passes: what comes due on the way goes on, in order.</summary>
    private static void Pass(FlowRun run, TimeSpan wait)
    {
        var until = wait > DateTimeOffset.MaxValue - run.Now ? DateTimeOffset.MaxValue : run.Now + wait;
        for (var resumed = 0; resumed < MostResumed && run.DueTimers(until) is [var due, ..]; resumed++)
        {
            run.Resume(due.BookmarkId, ResumeInput.None);
        }
        run.AdvanceTo(until);
    }

    private static string Names(FlowRun run) => run.Waiting.IsEmpty ? "何もないところ" : string.Join("、", run.Waiting.Select(each => $"「{each.Label}」"));
}
