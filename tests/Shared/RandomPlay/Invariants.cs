using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Referrals;

namespace Bansou.Flow.Tests.RandomPlay;

/// <summary>What is true of every active case after every decision, whatever was drawn and whatever was done (CS-18).</summary>
internal static class Invariants
{
    public static void Check(CaseFlow flow, CaseState.Active state, CaseCommand command, ImmutableArray<CaseEvent> happened)
    {
        Held(state);
        Alive(state);
        Clocked(flow, state);
        Bounded(flow, state);
        OwnedByTheLiving(state);
        JoinsWaitForSomebody(flow, state);
        NoReturnIsLost(state, happened);
        if (command is CaseCommand.PassTime)
        {
            TimeClosesNothing(flow, happened);
        }
    }

    /// <summary>HR-3: a lead and an overview holder, always.</summary>
    private static void Held(CaseState.Active state)
    {
        state.Holders.Lead.Person.Value.ShouldNotBeNullOrWhiteSpace();
        state.Holders.OverviewHolder.Person.Value.ShouldNotBeNullOrWhiteSpace();
    }

    /// <summary>HR-5: a live token or 次の一歩.</summary>
    private static void Alive(CaseState.Active state) => state.Tokens.HasLiveToken.ShouldBeTrue();

    /// <summary>CS-8: every open thing has a clock or a reason for none.</summary>
    private static void Clocked(CaseFlow flow, CaseState.Active state)
    {
        foreach (var open in state.Tokens.Open)
        {
            (open.DueAt is not null || open.MovesAt is not null || !string.IsNullOrEmpty(open.NoClockReason)).ShouldBeTrue(open.Step.Value);
            if (open is { NoClockReason: "referral", Status: ExecutionStatus.Live })
            {
                TimeDecider.ClockOf(flow, state, state.Referrals.Find(open.Referral!.Value)!).Due.ShouldNotBeNull($"{open.Referral} waits without a clock.");
            }
        }
    }

    /// <summary>CS-2, CS-18: at most one execution of a step for each referral.</summary>
    private static void Bounded(CaseFlow flow, CaseState.Active state)
    {
        var keys = state.Tokens.Open.Select(open => (open.Step, open.Referral)).ToList();
        keys.Distinct().Count().ShouldBe(keys.Count);
        var caseSteps = state.Tokens.Open.Count(open => open.Referral is null);
        caseSteps.ShouldBeLessThanOrEqualTo(flow.Steps.Length);
        foreach (var perReferral in state.Tokens.Open.Where(open => open.Referral is not null).GroupBy(open => open.Referral))
        {
            perReferral.Count().ShouldBeLessThanOrEqualTo(5);
        }
    }

    /// <summary>CS-6: what is paused is owned by an interruption that is still open.</summary>
    private static void OwnedByTheLiving(CaseState.Active state)
    {
        foreach (var paused in state.Tokens.Open.Where(open => open.Status == ExecutionStatus.Paused))
        {
            state.Tokens.Find(paused.PausedBy!.Value).ShouldNotBeNull($"{paused.Step} is paused by nobody.");
        }
        state.Tokens.Open.Where(open => open.Status != ExecutionStatus.Paused).ShouldAllBe(open => open.PausedBy == null);
    }

    /// <summary>CS-3: nothing waits for something outside its round.</summary>
    private static void JoinsWaitForSomebody(CaseFlow flow, CaseState.Active state)
    {
        foreach (var wait in state.Tokens.Joins)
        {
            state.Tokens.Open.ShouldContain(open => open.Rounds.Contains(wait.Round), $"{wait.Join} waits for nobody.");
        }
    }

    /// <summary>HR-4: every return opens its step at once.</summary>
    private static void NoReturnIsLost(CaseState.Active state, ImmutableArray<CaseEvent> happened)
    {
        foreach (var returned in happened.OfType<CaseEvent.ReferralReturned>())
        {
            state.Tokens.Open.ShouldContain(open => open.Referral == returned.Referral && open.Causes.Any(cause => cause.Outcome == "return"));
        }
    }

    /// <summary>CS-8: a timeout never closes anything; only drawn timers move.</summary>
    private static void TimeClosesNothing(CaseFlow flow, ImmutableArray<CaseEvent> happened)
    {
        happened.OfType<CaseEvent.StepCompleted>().ShouldAllBe(completed => flow[completed.Step].Type == CaseStepType.Timer);
        happened.ShouldAllBe(each => !(each is CaseEvent.ReferralMoved || each is CaseEvent.StepConsumed || each is CaseEvent.ReferralReturned));
    }
}
