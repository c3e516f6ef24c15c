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
        var given = After is { } wait && Pass(run, wait);
        if (Activity is not null && !given)
        {
            if (run.Waiting.FirstOrDefault(IsMeant) is not { } waiting)
            {
                return Missed(run);
            }
            run.Resume(waiting.BookmarkId, new ResumeInput(Data, Outcome));
        }
        else if (Event is not null)
        {
            run.Publish(Event, Data ?? ScriptValue.Nothing);
        }
        return null;
    }

    private bool Names(WaitingActivity each) => !each.WaitsForFlow && (each.ActivityId == Activity || each.ActivityName == Activity || each.Label == Activity);

    private bool IsMeant(WaitingActivity each) => Names(each) && (Event is null || each.Name == Event);

    /// <summary>Time passes: what comes due on the way goes on, in order. True when the timer that the answer names was among it.</summary>
    private bool Pass(FlowRun run, TimeSpan wait)
    {
        var until = wait > DateTimeOffset.MaxValue - run.Now ? DateTimeOffset.MaxValue : run.Now + wait;
        var given = false;
        for (var resumed = 0; resumed < MostResumed && run.DueTimers(until) is [var due, ..]; resumed++)
        {
            var isAnswer = !given && IsMeant(due);
            run.Resume(due.BookmarkId, isAnswer ? new ResumeInput(Data, Outcome) : ResumeInput.None);
            given |= isAnswer;
        }
        run.AdvanceTo(until);
        return given;
    }

    private string Missed(FlowRun run)
    {
        if (run.Waiting.IsEmpty)
        {
            return $"答えの「{Activity}」は、いま待っていません。いま待っているものはありません。";
        }
        if (run.Waiting.Where(Names).ToList() is not [_, ..] others)
        {
            return $"答えの「{Activity}」は、いま待っていません。待っているのは {string.Join("、", run.Waiting.Select(each => $"「{each.Label}」"))} です。";
        }
        var awaited = others.Where(each => each.Name is not null).Select(each => $"「{each.Name}」").Distinct().ToList();
        return awaited.Count > 0
            ? $"答えの「{Activity}」が待っているのは、できごと「{Event}」ではなく {string.Join("、", awaited)} です。"
            : $"答えの「{Activity}」は、できごとを待っていません。event を外してください。";
    }
}
