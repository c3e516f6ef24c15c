using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Cases.Flow;

internal sealed partial class TokenMoves
{
    /// <summary>Opens a human step with its clock (CS-8).</summary>
    public int Open(Token token)
    {
        var execution = State.Tokens.NextExecution;
        var (due, reason) = Clocks.Of(Context, token, State);
        Emit(new CaseEvent.StepOpened(execution, token.To.Id, token.Referral, token.Cause, token.Rounds, Context.Now, due, reason, null));
        if (token is { To.Kind: StepKind.ReceiverCheck, Referral: { } referral })
        {
            StartRhythm(token.To, State.Referrals.Find(referral)!);
        }
        return execution;
    }

    /// <summary>One rhythm for each referral, begun by the first check, and again when a late arrival takes the referral up anew (CS-8, CS-10).</summary>
    private void StartRhythm(CaseStep check, ReferralState referral)
    {
        if (referral.CheckStep is null || referral.NextCheckAt is null)
        {
            Emit(new CaseEvent.CheckRhythmStarted(referral.Id, check.Id, CheckRhythm.First(check, referral, Context.Now)));
        }
    }

    /// <summary>Closes one open step and brings back what it had paused, so that nothing is lost with an interruption (CS-6).</summary>
    public void Consume(StepExecution open, string why, string? reason)
    {
        Emit(new CaseEvent.StepConsumed(open.Id, open.Step, why, reason));
        LeaveWatch(open.Step, why);
        ResumeOwnedBy(open.Id);
    }

    /// <summary>Brings back every step that this execution paused and that is still true (CS-6, CS-18).</summary>
    public void ResumeOwnedBy(int owner)
    {
        foreach (var paused in State.Tokens.Open)
        {
            if (paused.PausedBy == owner && State.Tokens.Find(paused.Id) is { Status: ExecutionStatus.Paused })
            {
                Resume(paused);
            }
        }
    }

    /// <summary>Back as time has made it: a referral that came to an answer meanwhile goes on by that answer; missing consent is asked for again (HR-1).</summary>
    public void Resume(StepExecution paused)
    {
        Emit(new CaseEvent.StepResumed(paused.Id));
        if (paused.Referral is not { } id || Flow[paused.Step].Kind != StepKind.Referral)
        {
            return;
        }
        var referral = State.Referrals.Find(id)!;
        if (referral.Stage.ResolvesBy() is not null)
        {
            ReferralResolution.Resolve(this, referral, null);
        }
        else
        {
            ConsentPage.AskIfMissing(this, referral);
        }
    }

    private void LeaveWatch(StepId step, string why)
    {
        if (Flow[step].Kind == StepKind.Watch && State.Watch is not Watching.WatchState.NotWatching)
        {
            Emit(new CaseEvent.WatchLeft(why));
        }
    }

    /// <summary>Completes one open step; its token or tokens go on in one.</summary>
    public void Complete(StepExecution open, string outcome, System.Text.Json.JsonElement? data, string? reason)
    {
        Emit(new CaseEvent.StepCompleted(open.Id, open.Step, outcome, data, reason));
        LeaveWatch(open.Step, outcome);
    }
}
