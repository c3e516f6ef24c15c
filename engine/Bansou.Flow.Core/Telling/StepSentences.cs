using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Telling;

/// <summary>Sentences about steps that open, come out and stop.</summary>
internal static class StepSentences
{
    /// <summary>The sentence, or null for events of other areas.</summary>
    public static Sentence? Of(CaseEvent happened, SentenceScope scope) => happened switch
    {
        CaseEvent.StepOpened e => Opened(e, scope),
        CaseEvent.CauseAdded e => Merged(e, scope),
        CaseEvent.StepCompleted e => Completed(e, scope),
        CaseEvent.StepPaused e => Sentence.Quiet(scope.In($"{StepOf(e.Execution, scope)}を止めておく", $"{StepOf(e.Execution, scope)} is paused")),
        CaseEvent.StepResumed e => Sentence.Next(scope.In($"{StepOf(e.Execution, scope)}にもどった", $"Back to {StepOf(e.Execution, scope)}")),
        CaseEvent.StepConsumed e => Consumed(e, scope),
        CaseEvent.StepFaulted e => Sentence.Next(scope.In(
            $"しくみの不具合で{scope.Step(e.Step)}が止まった（{e.Code}）。直すか、次の一歩を選ぶ", $"{scope.Step(e.Step)} was stopped by a fault ({e.Code}). Mend it, or choose a next step")),
        CaseEvent.StepEscalated e => Escalations.Tell(About(e.Execution, scope) + scope.Step(e.Step), e.Level, scope, null),
        _ => null,
    };

    private static Sentence Opened(CaseEvent.StepOpened e, SentenceScope scope)
    {
        var step = scope.Words.Drawn(e.Step);
        if (step?.Kind == StepKind.Referral && e.Referral is not null)
        {
            return Sentence.Silent;
        }
        if (e.MovesAt is { } moves)
        {
            return Sentence.Next(scope.In($"{scope.Step(e.Step)}まで待つ", $"Waits for {scope.Step(e.Step)}")).Note("", scope.Day(moves));
        }
        var roles = step?.Settings is { Roles.IsEmpty: false } settings && !settings.Roles.Contains("any") ? string.Join("・", settings.Roles.Select(scope.Words.Role)) : null;
        var clock = e.DueAt is { } due ? scope.Until(due) : e.NoClockReason is { } reason ? scope.In($"期限なし: {reason}", $"no due date: {reason}") : null;
        return Sentence.Next($"{About(e.Referral, scope)}{scope.Step(e.Step)}").Note(scope.In("だれが", "Who"), roles).Note(scope.In("いつまで", "Until"), clock);
    }

    /// <summary>A way that leads to what is open already.</summary>
    private static Sentence Merged(CaseEvent.CauseAdded e, SentenceScope scope) =>
        e.Revived ? Sentence.Next(scope.In($"止めてあった{StepOf(e.Execution, scope)}がまた動き出した", $"{StepOf(e.Execution, scope)}, which was paused, goes on again"))
        : e.Cause.From is not null ? Sentence.Next($"{About(e.Execution, scope)}{StepOf(e.Execution, scope)}").Note("", scope.In("もう開いている", "open already"))
        : Sentence.Silent;

    private static Sentence Completed(CaseEvent.StepCompleted e, SentenceScope scope)
    {
        var step = scope.Words.Drawn(e.Step);
        if (step?.Type == CaseStepType.Timer)
        {
            return Sentence.Quiet(scope.In($"{scope.Step(e.Step)}の時が来た", $"The time of {scope.Step(e.Step)} has come"));
        }
        var referral = scope.Executions(e.Execution)?.Referral;
        // Referrals and checks tell of themselves.
        if (step?.Kind is StepKind.ReceiverCheck || (step?.Kind is StepKind.Referral && referral is not null))
        {
            return Sentence.Silent;
        }
        return CameOut(e, step, scope).Said(scope.In("わけ", "Why"), e.Reason);
    }

    private static Sentence CameOut(CaseEvent.StepCompleted e, CaseStep? step, SentenceScope scope)
    {
        if (step?.Kind == StepKind.Referral)
        {
            return Sentence.Done(scope.In($"{scope.Step(e.Step)}で、いま要る{scope.Term("Referral")}をそろえた", $"{scope.Step(e.Step)}: all referrals that are needed now"));
        }
        if (step is { IsBuiltIn: true } && step.OutcomeNamed(e.Outcome) is null)
        {
            return Sentence.Done(e.Outcome == "nothing"
                ? scope.In($"{scope.Step(e.Step)} → いま動いていることを続ける", $"{scope.Step(e.Step)} → what is going on goes on")
                : scope.In($"{scope.Step(e.Step)} → {scope.Step(new StepId(e.Outcome))}へ", $"{scope.Step(e.Step)} → to {scope.Step(new StepId(e.Outcome))}"));
        }
        return Sentence.Done($"{scope.Step(e.Step)} → {scope.Words.Outcome(e.Step, e.Outcome)}");
    }

    private static Sentence Consumed(CaseEvent.StepConsumed e, SentenceScope scope)
    {
        var why = scope.In("わけ", "Why");
        return e.Why switch
        {
            "cancelled" => Sentence.Done(scope.In($"{scope.Step(e.Step)}を取りやめた", $"Gave up {scope.Step(e.Step)}")).Said(why, e.Reason),
            "interrupted" => Sentence.Quiet(scope.In($"{scope.Step(e.Step)}は続けない", $"{scope.Step(e.Step)} does not go on")),
            "reopened" => Sentence.Quiet(scope.In($"{scope.Step(e.Step)}は要らなくなった", $"{scope.Step(e.Step)} is not needed any more")),
            "retried" => Sentence.Done(scope.In($"{scope.Step(e.Step)}を直して、もう一度ためした", $"Mended {scope.Step(e.Step)} and tried again")).Said(why, e.Reason),
            "faultLeft" => Sentence.Done(scope.In($"止まった{scope.Step(e.Step)}を置いて、先へ進んだ", $"Left {scope.Step(e.Step)}, which had stopped, and went on")).Said(why, e.Reason),
            _ => Sentence.Silent,
        };
    }

    private static string About(int execution, SentenceScope scope) => About(scope.Executions(execution)?.Referral, scope);

    private static string About(ReferralId? referral, SentenceScope scope) =>
        referral is { } id ? scope.In($"{scope.Referral(id)}の", $"{scope.Referral(id)}: ") : "";

    private static string StepOf(int execution, SentenceScope scope) => scope.Executions(execution) is { } open ? scope.Step(open.Step) : scope.In("ステップ", "a step");
}
