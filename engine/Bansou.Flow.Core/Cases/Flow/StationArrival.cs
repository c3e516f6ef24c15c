using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Cases.Flow;

/// <summary>駅に着くこと: which events mean that something came about at a step, so that its station counts as walked.</summary>
public static class StationArrival
{
    /// <param name="step">A step by its id, as far as it is drawn.</param>
    /// <param name="ofReferral">The Referral step that a referral belongs to.</param>
    /// <param name="watch">The Watch step at which a watch begins.</param>
    /// <returns>The step, or null for events by which nothing came about at a station.</returns>
    public static CaseStep? StepOf(CaseEvent happened, Func<StepId, CaseStep?> step, Func<ReferralId, StepId?> ofReferral, Func<CaseStep?> watch) => happened switch
    {
        CaseEvent.StepCompleted e when step(e.Step) is { RunsPerReferral: false } done => done,
        CaseEvent.ReferralMoved { To: ReferralStage.Arrived } e => ofReferral(e.Referral) is { } id ? step(id) : null,
        CaseEvent.ReferralOpened { Stage: ReferralStage.Arrived } e => step(e.Step),
        CaseEvent.WatchStarted => watch(),
        _ => null,
    };

    /// <summary>The Watch step that is open, or null.</summary>
    public static CaseStep? WatchOf(CaseFlow flow, CaseState.Active state) =>
        state.Tokens.Open.Select(open => flow.Find(open.Step)).FirstOrDefault(step => step?.Kind == StepKind.Watch);
}
