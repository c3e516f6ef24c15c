using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Cases.Flow;

namespace Bansou.Flow.Core.Cases.Referrals;

/// <summary>What stands against moving a referral to a stage; all of it at once.</summary>
internal static class ReferralMoveRules
{
    public static IEnumerable<Refusal> Against(CaseContext context, CaseState.Active state, ReferralState referral, CaseCommand.MoveReferral command)
    {
        var id = referral.Id.Value;
        if (!IsReachable(state, context, referral, command.To))
        {
            yield return new Refusal(referral.Stage.HasEnded() ? RefusalCode.ReferralEnded : RefusalCode.ReferralStageUnreachable, id);
            yield break;
        }
        if (!MaySet(context, referral, command))
        {
            yield return new Refusal(RefusalCode.ReferralNotYours, id);
        }
        if (command.Reason is { Length: > 0 } reason && !ReceiverReasons.All.Contains(reason))
        {
            yield return new Refusal(RefusalCode.ReceiverReasonUnknown, reason);
        }
        if (command.To is >= ReferralStage.Proposed and <= ReferralStage.Settled and not ReferralStage.Declined)
        {
            if (referral.Receiver is null)
            {
                yield return new Refusal(RefusalCode.ReceiverMissing, id);
            }
            if (string.IsNullOrWhiteSpace(referral.Summary))
            {
                yield return new Refusal(RefusalCode.SummaryMissing, id);
            }
        }
        if (command is { To: ReferralStage.Arrived, ArrivedOn: { } on } && on > OfficeTime.DateOf(context.Now))
        {
            yield return new Refusal(RefusalCode.ArrivalInFuture, id);
        }
        if (command.To.NeedsConsent() && !ConsentPage.MayShare(context, state, referral))
        {
            yield return new Refusal(RefusalCode.ConsentMissing, id);
        }
        if (command.To.NeedsConsent() && HasConcern(context, state, referral) && !(IsAnswered(command) && OpenStep.IsLead(state, context.Actor)))
        {
            yield return new Refusal(RefusalCode.ReceiverHasConcern, referral.Receiver!.Value.Value);
        }
        if (command.To == ReferralStage.RoleFinished && command.NeedOutcome is null && IsLastOfItsNeed(state, referral))
        {
            yield return new Refusal(RefusalCode.NeedOutcomeMissing, referral.Need.Value);
        }
    }

    /// <summary>An open 問題あり of this receiver, here or in another case, that the lead has not answered for this referral (HR-2).</summary>
    public static bool HasConcern(CaseContext context, CaseState.Active state, ReferralState referral) =>
        !referral.ConcernAnswered && referral.Stage <= ReferralStage.Consented && referral.Receiver is { } receiver
        && (context.ReceiverConcerns.Contains(receiver) || state.Referrals.All.Any(other => other.HasOpenConcern && other.Receiver == receiver));

    private static bool IsAnswered(CaseCommand.MoveReferral command) => !string.IsNullOrWhiteSpace(command.DespiteConcern);

    private static bool IsLastOfItsNeed(CaseState.Active state, ReferralState referral) =>
        state.Needs.Find(referral.Need)?.Outcome is null
        && !state.Referrals.All.Any(other => other.Id != referral.Id && other.Need == referral.Need && !other.Stage.HasEnded());

    private static bool IsReachable(CaseState.Active state, CaseContext context, ReferralState referral, ReferralStage to) => to switch
    {
        ReferralStage.Preparing or ReferralStage.Returned => false,
        ReferralStage.EnteredInError => true,
        ReferralStage.Arrived => !referral.Stage.HasEnded() ? referral.Stage != ReferralStage.Settled : MayArriveLate(state, context, referral),
        _ when referral.Stage.HasEnded() => false,
        ReferralStage.Settled or ReferralStage.RoleFinished => referral.Stage is ReferralStage.Arrived or ReferralStage.Settled,
        _ when referral.Stage is ReferralStage.Arrived or ReferralStage.Settled => to is ReferralStage.PersonDeclined,
        ReferralStage.Sent => referral.Stage is < ReferralStage.Sent or ReferralStage.InfoNeeded,
        ReferralStage.Consented or ReferralStage.Proposed or ReferralStage.Received => referral.Stage < to,
        ReferralStage.NoReply => referral.Stage >= ReferralStage.Proposed,
        ReferralStage.Accepted or ReferralStage.Waitlisted or ReferralStage.InfoNeeded or ReferralStage.Declined
            or ReferralStage.Withdrawn or ReferralStage.PersonDeclined or ReferralStage.NoResource => true,
        _ => throw new System.Diagnostics.UnreachableException(to.ToString()),
    };

    /// <summary>After no reply, or while a return is still untouched.</summary>
    private static bool MayArriveLate(CaseState.Active state, CaseContext context, ReferralState referral) => referral.Stage switch
    {
        ReferralStage.NoReply => true,
        ReferralStage.Returned => state.Tokens.Open.Any(open => open.Referral == referral.Id && open.Causes.Length == 1
            && context.Flow[open.Step].Kind == Definitions.Steps.StepKind.Return),
        _ => false,
    };

    /// <summary>The column "setters" of CS-10. 聞き取り lets the origin write down what the receiver or the person said.</summary>
    private static bool MaySet(CaseContext context, ReferralState referral, CaseCommand.MoveReferral command)
    {
        var actor = context.Actor;
        var isPerson = actor.Role == Actor.PersonRole;
        var isReceiver = !isPerson && referral.Receiver == actor.Organisation;
        var isOrigin = !isPerson && !isReceiver;
        return command.To switch
        {
            ReferralStage.Consented => isOrigin || isPerson,
            ReferralStage.Proposed or ReferralStage.Sent or ReferralStage.Withdrawn or ReferralStage.NoReply or ReferralStage.NoResource
                or ReferralStage.EnteredInError => isOrigin,
            ReferralStage.Received or ReferralStage.Accepted or ReferralStage.Waitlisted or ReferralStage.InfoNeeded or ReferralStage.Declined =>
                isReceiver || (isOrigin && command.Hearing),
            // Whoever went along has the person's word, and says how they met.
            ReferralStage.Arrived => isReceiver || isPerson || (isOrigin && (command.Hearing || !string.IsNullOrWhiteSpace(command.ArrivedHow))),
            ReferralStage.PersonDeclined => isReceiver || isPerson || (isOrigin && command.Hearing),
            ReferralStage.Settled or ReferralStage.RoleFinished => isReceiver || isOrigin,
            _ => false,
        };
    }
}
