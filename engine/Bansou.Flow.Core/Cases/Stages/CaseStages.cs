using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Cases.Watching;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Cases.Stages;

/// <summary>Reads the stage of a case off its tokens and records (CS-11). Parallel work is normal: what is nearest to the person's life counts.</summary>
public static class CaseStages
{
    /// <summary>The stage, or null for a case that is not opened.</summary>
    public static CaseStage? Of(CaseFlow flow, CaseState state) => state switch
    {
        CaseState.NotOpened => null,
        CaseState.SeenOff => CaseStage.Farewell,
        CaseState.Active active => Of(flow, active),
        _ => throw new System.Diagnostics.UnreachableException(state.GetType().Name),
    };

    private static CaseStage Of(CaseFlow flow, CaseState.Active state)
    {
        if (state.Watch is WatchState.Watching)
        {
            return CaseStage.Watching;
        }
        if (state.Tokens.Open.Any(open => open.Causes.Any(CameBack)))
        {
            return CaseStage.ReEntered;
        }
        if (state.Watch is WatchState.Preparing || IsOpen(flow, state, StepKind.Bond))
        {
            return CaseStage.HandingOver;
        }
        if (state.Referrals.All.Any(referral => referral.Stage >= ReferralStage.Sent && !referral.Stage.HasEnded())
            || IsOpen(flow, state, StepKind.Referral, StepKind.ReceiverCheck, StepKind.Return, StepKind.Replan))
        {
            return CaseStage.Accompanying;
        }
        return Beginning(flow, state);
    }

    private static CaseStage Beginning(CaseFlow flow, CaseState.Active state)
    {
        if (IsOpen(flow, state, StepKind.SupportDecision))
        {
            return CaseStage.Deciding;
        }
        if (IsOpen(flow, state, StepKind.Plan))
        {
            return CaseStage.Planning;
        }
        if (IsOpen(flow, state, StepKind.Assessment, StepKind.Screening, StepKind.Consent, StepKind.Conference))
        {
            return CaseStage.Assessing;
        }
        if (IsOpen(flow, state, StepKind.Notice))
        {
            return CaseStage.Noticed;
        }
        // A case that has been accompanied before is not received anew because only a next step is open.
        return WasAccompanied(flow, state) ? CaseStage.Accompanying : CaseStage.Received;
    }

    /// <summary>Somebody was asked, a plan runs, or what is open now came out of a place to which a way was sought.</summary>
    private static bool WasAccompanied(CaseFlow flow, CaseState.Active state) =>
        state.Referrals.All.Any(referral => referral.ArrivedAt is not null || referral.Stage is ReferralStage.Declined or ReferralStage.PersonDeclined or ReferralStage.NoReply or ReferralStage.Returned)
        || state.Records.Plans.Running is not null
        || state.Tokens.Open.Any(open => open.Causes.Any(cause => cause.From is { } from && flow.Find(from)?.Kind is StepKind.Referral or StepKind.ReceiverCheck or StepKind.Return or StepKind.Replan));

    private static bool CameBack(Cause cause) => cause.Outcome == AnytimeEntries.ReEntry;

    private static bool IsOpen(CaseFlow flow, CaseState.Active state, params ReadOnlySpan<StepKind> kinds)
    {
        foreach (var open in state.Tokens.Open)
        {
            if (flow[open.Step].Kind is { } kind && kinds.Contains(kind))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The field's word; a pack may say it otherwise.</summary>
    public static string Japanese(CaseStage stage) => stage switch
    {
        CaseStage.Noticed => "気づき",
        CaseStage.Received => "受け止め",
        CaseStage.Assessing => "見立て中",
        CaseStage.Planning => "プランづくり",
        CaseStage.Deciding => "判定",
        CaseStage.Accompanying => "伴走中",
        CaseStage.HandingOver => "絆の引継ぎ",
        CaseStage.Watching => "緩やかな見守り",
        CaseStage.ReEntered => "再会",
        CaseStage.Farewell => "見送り",
        _ => throw new System.Diagnostics.UnreachableException(stage.ToString()),
    };
}
