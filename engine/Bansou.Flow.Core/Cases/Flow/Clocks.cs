using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Cases.Flow;

/// <summary>時計: when an open thing wants attention. Nothing waits without one, or without a stated reason for none (CS-8).</summary>
internal static class Clocks
{
    /// <summary>Business days in which somebody looks after a join that still waits.</summary>
    private const int JoinDays = 20;

    public static (DateTimeOffset? Due, string? Reason) Of(CaseContext context, Token token, CaseState.Active state)
    {
        if (token is { To.Kind: StepKind.ReceiverCheck, Referral: { } checkedReferral, Due: null } && state.Referrals.Find(checkedReferral) is { } referral)
        {
            return (CheckRhythm.NextOrSoon(token.To, referral, context), null);
        }
        return (token.Due ?? token.To.Settings?.Due) switch
        {
            DueRule.None none => (null, none.Reason),
            { } rule => (DueAt(rule, context), null),
            null => (AfterBusinessDays(context, context.Today.Clocks.NextStepDays), null),
        };
    }

    public static DateTimeOffset OfJoin(CaseContext context) => AfterBusinessDays(context, JoinDays);

    public static DateTimeOffset AfterBusinessDays(CaseContext context, int days) => DueAt(new DueRule.BusinessDays(days), context)!.Value;

    public static DateTimeOffset AfterCalendarDays(CaseContext context, int days) => DueAt(new DueRule.CalendarDays(days), context)!.Value;

    private static DateTimeOffset? DueAt(DueRule rule, CaseContext context) => context.Flow.Calendar.DueAt(rule, context.Now);

    /// <summary>The clock of a referral's stage (docs/referral-states.md); null where a check's rhythm or the end of the attempt takes over.</summary>
    public static DateTimeOffset? OfStage(ReferralStage stage, CaseContext context)
    {
        var clocks = context.Today.Clocks;
        return stage switch
        {
            ReferralStage.Preparing or ReferralStage.Consented => AfterBusinessDays(context, clocks.PreparingDays),
            ReferralStage.Proposed or ReferralStage.Sent => AfterBusinessDays(context, clocks.AcknowledgeDays),
            ReferralStage.Received => AfterBusinessDays(context, clocks.DecideDays),
            ReferralStage.Accepted => AfterBusinessDays(context, clocks.FirstContactDays),
            ReferralStage.Waitlisted => AfterBusinessDays(context, clocks.WaitlistReviewDays),
            ReferralStage.InfoNeeded => AfterBusinessDays(context, clocks.InfoNeededDays),
            ReferralStage.PersonDeclined => AfterCalendarDays(context, clocks.PersonDeclinedDays),
            ReferralStage.Declined or ReferralStage.Arrived or ReferralStage.Settled or ReferralStage.RoleFinished or ReferralStage.Returned
                or ReferralStage.Withdrawn or ReferralStage.NoReply or ReferralStage.NoResource or ReferralStage.EnteredInError => null,
            _ => throw new System.Diagnostics.UnreachableException(stage.ToString()),
        };
    }
}
