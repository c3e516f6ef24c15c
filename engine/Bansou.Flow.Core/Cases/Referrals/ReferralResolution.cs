using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Cases.Referrals;

/// <summary>How a Referral step is resolved: each referral sends one token on, by its own port where one is drawn, else to 次の一歩 (CS-2, CS-10).</summary>
internal static class ReferralResolution
{
    /// <summary>
    /// Completes the referral's execution at its step. A paused one keeps waiting and goes on when it is resumed; one
    /// that an interruption consumed goes on by a token of its own, so that no answer is lost.
    /// </summary>
    /// <param name="outcome">The outcome that a person chose, or null for the first of the kind that has a line.</param>
    public static void Resolve(TokenMoves moves, ReferralState referral, string? outcome)
    {
        var open = moves.State.Tokens.Find(referral.Step, referral.Id);
        if (open is { Status: not ExecutionStatus.Live })
        {
            return;
        }
        var kind = referral.Stage.ResolvesBy() ?? throw new CorruptJournalException($"'{referral.Id}' is still open.");
        var step = moves.Flow[referral.Step];
        var port = PortOf(step, kind, outcome);
        if (referral.Stage == ReferralStage.EnteredInError)
        {
            if (open is not null)
            {
                moves.Consume(open, "resolved", null);
            }
            return;
        }
        if (open is not null)
        {
            moves.Complete(open, port, null, null);
        }
        GoOn(moves, step, port, referral, open?.Rounds ?? []);
    }

    /// <summary>Sends the referral's token on from its step.</summary>
    public static void GoOn(TokenMoves moves, CaseStep step, string port, ReferralState referral, System.Collections.Immutable.ImmutableArray<int> rounds)
    {
        var cause = new Cause(step.Id, port, referral.Id, referral.Need);
        moves.Follow(step, port, referral.Id, cause, rounds, step.OutcomeNamed(port)?.NextDue);
    }

    /// <summary>The chosen outcome if it has the kind; else the first of the kind with a line; else the kind's own name, which leads to 次の一歩.</summary>
    public static string PortOf(CaseStep step, string kind, string? chosen)
    {
        if (chosen is not null && step.OutcomeNamed(chosen)?.Kind == kind)
        {
            return chosen;
        }
        foreach (var outcome in step.Settings!.Outcomes)
        {
            if (outcome.Kind == kind && !step.LinesOf(outcome.Name).IsEmpty)
            {
                return outcome.Name;
            }
        }
        return kind.Length == 0 ? "other" : kind;
    }

    /// <summary>The Return step that a referral goes to: the one its check's problem line leads to, else the one drawn beside its step, else the first drawn, else the built-in one.</summary>
    public static CaseStep ReturnStepOf(CaseFlow flow, ReferralState referral)
    {
        if (referral.CheckStep is { } check && flow.Find(check) is { } step)
        {
            foreach (var outcome in step.Settings?.Outcomes ?? [])
            {
                foreach (var line in step.LinesOf(outcome.Name))
                {
                    if (outcome.Kind == "problem" && flow.Steps[line.Target].Kind == StepKind.Return)
                    {
                        return flow.Steps[line.Target];
                    }
                }
            }
        }
        var returns = flow.Steps.Where(drawn => drawn.Kind == StepKind.Return && !drawn.IsBuiltIn).ToList();
        return returns.FirstOrDefault(drawn => LoopOf(drawn.Id) == LoopOf(referral.Step)) ?? returns.FirstOrDefault() ?? flow[BuiltInSteps.Return];
    }

    /// <summary>The sub-flow that a step belongs to; empty for the main flow (CS-14).</summary>
    private static string LoopOf(StepId step) => step.Value[..(step.Value.LastIndexOf('/') + 1)];
}
