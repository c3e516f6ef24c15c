using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Holders;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Cases.Watching;

namespace Bansou.Flow.Core.Tests.Cases;

/// <summary>Plays one case on a virtual clock: what is done is decided, folded, and folded again from the beginning.</summary>
internal sealed class CasePlay
{
    public static readonly Actor Counselor = new(new PersonId("mizuno"), new OrganisationId("shakyo"), "counselor");
    public static readonly Actor Hospital = new(new PersonId("msw"), new OrganisationId("hospital"), "msw");
    public static readonly Holder Lead = new(Counselor.Person, Counselor.Organisation);
    public static readonly NeedId Need = new("n1");
    public static readonly OrganisationId Receiver = Hospital.Organisation;

    private readonly List<CaseEvent> journal = [];

    private CasePlay(CaseFlow flow) => Flow = flow;

    public CaseFlow Flow { get; }
    public DateTimeOffset Now { get; private set; } = new(2026, 4, 6, 0, 0, 0, TimeSpan.Zero);
    public CaseState State { get; private set; } = CaseState.None;
    public ImmutableArray<CaseEvent> Last { get; private set; } = [];
    public ImmutableArray<OrganisationId> ReceiverConcerns { get; set; } = [];
    public CaseState.Active Active => State.ShouldBeOfType<CaseState.Active>();
    public IReadOnlyList<CaseEvent> Journal => journal;

    /// <summary>A case that has just been opened, with one need recorded.</summary>
    public static CasePlay Of(string sketch, string? step = null, params (string Name, string Sketch)[] subFlows) => Of(FlowSketch.Compile(sketch, subFlows), step);

    public static CasePlay Of(CaseFlow flow, string? step = null)
    {
        var play = new CasePlay(flow);
        play.Do(new CaseCommand.OpenCase(new CaseId("c1"), step is null ? null : new StepId(step), Lead));
        return play.Do(new CaseCommand.RecordNeed(Need, "住まい", "話せる人"));
    }

    public Decision Decide(CaseCommand command, Actor? by = null) =>
        CaseDecider.Decide(new CaseContext(Now, by ?? Counselor, Flow, ReceiverConcerns), State, command);

    public CasePlay Do(CaseCommand command, Actor? by = null)
    {
        var decision = Decide(command, by);
        var refused = decision is Decision.Refused refusal ? string.Join(", ", refusal.Refusals) : "";
        decision.ShouldBeOfType<Decision.Accepted>($"{command} was refused: {refused}");
        Last = ((Decision.Accepted)decision).Events;
        journal.AddRange(Last);
        State = Last.Aggregate(State, CaseDecider.Evolve);
        return this;
    }

    public CasePlay Complete(string step, string outcome, string? referral = null, Actor? by = null) =>
        Do(new CaseCommand.CompleteStep(new StepId(step), outcome, referral is null ? null : new ReferralId(referral)), by);

    public CasePlay Refuses(CaseCommand command, params RefusalCode[] codes) => RefusesBy(null, command, codes);

    public CasePlay RefusesBy(Actor? by, CaseCommand command, params RefusalCode[] codes)
    {
        var refused = Decide(command, by).ShouldBeOfType<Decision.Refused>($"{command} was accepted");
        refused.Refusals.Select(refusal => refusal.Code).ShouldBe(codes, ignoreOrder: true);
        return this;
    }

    public CasePlay Days(double days)
    {
        Now = Now.AddDays(days);
        return this;
    }

    /// <summary>Days go by; everything that is due happens at its own instant.</summary>
    public CasePlay Wait(double days)
    {
        var until = Now.AddDays(days);
        while (State is CaseState.Active active && TimeDecider.Next(Flow, active) is { } next && next <= until)
        {
            Now = next > Now ? next : Now;
            Do(new CaseCommand.PassTime(), Actor.Engine);
        }
        Now = until;
        return this;
    }

    /// <summary>A referral from an open step to the receiver, with the person's consent, sent.</summary>
    public CasePlay Send(string step, string referral, string? replaces = null, string receiver = "hospital") => Prepare(step, referral, replaces, receiver)
        .Do(new CaseCommand.RecordConsent(new OrganisationId(receiver), ["basic"], "signed"))
        .Move(referral, ReferralStage.Sent);

    public CasePlay Prepare(string step, string referral, string? replaces = null, string receiver = "hospital") => Do(new CaseCommand.OpenReferral(
        new StepId(step), new ReferralId(referral), Need, new OrganisationId(receiver), null, replaces is null ? null : new ReferralId(replaces), "要約", "お願い", "希望"));

    public CasePlay Move(string referral, ReferralStage to, Actor? by = null, bool hearing = true) =>
        Do(new CaseCommand.MoveReferral(new ReferralId(referral), to, Hearing: hearing), by);

    public CasePlay Return(string referral, Actor? by = null, string? reason = null) =>
        Do(new CaseCommand.ReturnReferral(new ReferralId(referral), null, reason), by);

    /// <summary>What is open, as <c>step</c> or <c>step/referral</c>; paused ones in brackets, faulted ones with a mark.</summary>
    public CasePlay IsAt(params string[] open)
    {
        Active.Tokens.Open.Select(Name).ShouldBe(open, ignoreOrder: true);
        return this;
    }

    public CasePlay Stands(string referral, ReferralStage stage)
    {
        Active.Referrals.Find(new ReferralId(referral))!.Stage.ShouldBe(stage);
        return this;
    }

    public CasePlay Watches<TWatch>() where TWatch : WatchState
    {
        Active.Watch.ShouldBeOfType<TWatch>();
        return this;
    }

    /// <summary>The whole journal leads to the same state, in the parts that can be compared.</summary>
    public CasePlay FoldsAgain()
    {
        var again = (CaseState.Active)CaseDecider.Fold(journal);
        again.Tokens.Open.Select(Name).ShouldBe(Active.Tokens.Open.Select(Name));
        again.Referrals.All.Select(referral => referral.Stage).ShouldBe(Active.Referrals.All.Select(referral => referral.Stage));
        return this;
    }

    private static string Name(StepExecution open)
    {
        var name = open.Referral is { } referral ? $"{open.Step}/{referral}" : open.Step.Value;
        return open.Status switch
        {
            ExecutionStatus.Live => name,
            ExecutionStatus.Paused => $"[{name}]",
            ExecutionStatus.Faulted => $"!{name}",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }
}
