using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Cases.Flow;

namespace Bansou.Flow.Core.Cases.Referrals;

/// <summary>Moving a referral from stage to stage: who may set what, and what must be there before (CS-10, HR-1, HR-2).</summary>
internal static class ReferralMoveDecider
{
    public static Decision Move(CaseContext context, CaseState.Active state, CaseCommand.MoveReferral command)
    {
        if (state.Referrals.Find(command.Referral) is not { } referral)
        {
            return Decision.Refuse(RefusalCode.ReferralUnknown, command.Referral.Value);
        }
        if (referral.Stage == command.To && command.To != ReferralStage.Waitlisted)
        {
            return Decision.NothingToDo;
        }
        var refusals = ReferralMoveRules.Against(context, state, referral, command).ToList();
        if (refusals.Count > 0)
        {
            return Decision.Refuse(refusals);
        }
        var moves = new TokenMoves(context, state);
        AnswerConcern(moves, referral, command);
        if (command is { To: ReferralStage.RoleFinished, NeedOutcome: { } outcome } && state.Needs.Find(referral.Need)!.Outcome != outcome)
        {
            moves.Emit(new CaseEvent.NeedClosed(referral.Need, outcome, command.Note ?? ""));
        }
        var wasResolved = referral.Stage.ResolvesBy() is not null;
        moves.Emit(new CaseEvent.ReferralMoved(
            referral.Id, command.To, context.Actor.Person, command.Hearing, command.Note ?? "", context.Now, Clocks.OfStage(command.To, context)));
        SayHowItWas(moves, command);
        SayWhy(moves, referral, command);
        GoOn(moves, referral, command, wasResolved);
        return moves.Settle();
    }

    private static void AnswerConcern(TokenMoves moves, ReferralState referral, CaseCommand.MoveReferral command)
    {
        if (ReferralMoveRules.HasConcern(moves.Context, moves.State, referral) && command.To.NeedsConsent() && command.DespiteConcern is { Length: > 0 } why)
        {
            moves.Emit(new CaseEvent.ConcernAnswered(referral.Id, referral.Receiver!.Value, why, moves.Context.Actor.Person));
        }
    }

    /// <summary>到達確認: before the check opens, because its clocks begin on the day on which they met.</summary>
    private static void SayHowItWas(TokenMoves moves, CaseCommand.MoveReferral command)
    {
        var (how, state) = (command.ArrivedHow ?? "", command.PersonsState ?? "");
        if (command.To == ReferralStage.Arrived && (command.ArrivedOn is not null || how.Length + state.Length > 0))
        {
            var now = moves.Context.Now;
            moves.Emit(new CaseEvent.ArrivalTold(command.Referral, command.ArrivedOn ?? OfficeTime.DateOf(now), how, state, moves.Context.Actor.Person, now));
        }
    }

    /// <summary>Reason, other way and condition of the receiver; a condition is something to talk over, so the lead gets it as a task.</summary>
    private static void SayWhy(TokenMoves moves, ReferralState referral, CaseCommand.MoveReferral command)
    {
        if (referral.Receiver is not { } receiver || (command.Reason, command.Alternative, command.Condition) is (null or "", null or "", null or ""))
        {
            return;
        }
        var (context, condition) = (moves.Context, command.Condition ?? "");
        moves.Emit(new CaseEvent.ReceiverAnswered(
            referral.Id, receiver, command.To, string.IsNullOrEmpty(command.Reason) ? null : command.Reason, command.Alternative ?? "", condition, context.Actor.Person, context.Now));
        var task = new WorkItemId($"{referral.Id}-condition");
        if (condition.Length > 0 && moves.State.Records.Work.Find(task) is null)
        {
            moves.Emit(new CaseEvent.WorkItemAdded(
                task, "先方の条件を、ご本人と話し合う", moves.State.Holders.Lead.Person, OfficeTime.DateOf(Clocks.AfterBusinessDays(context, context.Today.Clocks.NextStepDays)), referral.Id, null, context.Now));
        }
    }

    private static void GoOn(TokenMoves moves, ReferralState before, CaseCommand.MoveReferral command, bool wasResolved)
    {
        var referral = moves.State.Referrals.Find(before.Id)!;
        switch (command.To)
        {
            case ReferralStage.Arrived when wasResolved:
                Reopen(moves, referral, command.Outcome);
                break;
            case ReferralStage.PersonDeclined when wasResolved:
                CloseChecks(moves, referral);
                GoOnFromStep(moves, referral, "personDeclined", command.Outcome);
                break;
            case ReferralStage.RoleFinished:
                CloseChecks(moves, referral);
                OpenRoleFinished(moves, referral);
                break;
            case ReferralStage.EnteredInError:
                CloseChecks(moves, referral);
                ReferralResolution.Resolve(moves, referral, null);
                break;
            default:
                if (!wasResolved && command.To.ResolvesBy() is not null)
                {
                    ReferralResolution.Resolve(moves, referral, command.Outcome);
                }
                else if (!wasResolved)
                {
                    ConsentPage.AskIfMissing(moves, referral);
                }
                break;
        }
    }

    /// <summary>A late arrival takes its referral up again, and closes the return or the next step that its silence had opened (CS-10).</summary>
    private static void Reopen(TokenMoves moves, ReferralState referral, string? outcome)
    {
        foreach (var open in moves.State.Tokens.Open)
        {
            if (open.Referral == referral.Id && (open.Step == BuiltInSteps.NextStep || moves.Flow[open.Step].Kind == Definitions.Steps.StepKind.Return))
            {
                moves.Consume(open, "reopened", null);
            }
        }
        GoOnFromStep(moves, referral, "arrived", outcome);
    }

    /// <summary>A token of its own, because the one that waited at the step has long gone on.</summary>
    private static void GoOnFromStep(TokenMoves moves, ReferralState referral, string kind, string? outcome)
    {
        var step = moves.Flow[referral.Step];
        ReferralResolution.GoOn(moves, step, ReferralResolution.PortOf(step, kind, outcome), referral, []);
    }

    private static void CloseChecks(TokenMoves moves, ReferralState referral)
    {
        foreach (var open in moves.State.Tokens.Open)
        {
            if (open.Referral == referral.Id && moves.Flow[open.Step].Kind == Definitions.Steps.StepKind.ReceiverCheck)
            {
                moves.Consume(open, "resolved", null);
            }
        }
    }

    /// <summary>役目終了のもどし: the lead looks where things stand; a token still waiting at the step goes along (CS-10, TN-7).</summary>
    private static void OpenRoleFinished(TokenMoves moves, ReferralState referral)
    {
        var waiting = moves.State.Tokens.Find(referral.Step, referral.Id);
        if (waiting is not null)
        {
            moves.Consume(waiting, "resolved", null);
        }
        var cause = new Cause(referral.Step, "roleFinished", referral.Id, referral.Need);
        moves.Send(new Token(moves.Flow[BuiltInSteps.RoleFinished], referral.Id, cause, waiting?.Rounds ?? []));
    }
}
