using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Records;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Cases.Watching;

/// <summary>緩やかな見守り begins only with somebody who catches an SOS, a living bond and a rhythm (HR-6, CS-12).</summary>
internal static class WatchDecider
{
    private static readonly Rhythm Default = new([30, 90, 180], Repeat: true);
    private static readonly TimeSpan Early = TimeSpan.FromDays(10);

    public static Decision Start(CaseContext context, CaseState.Active state, CaseCommand.StartWatch command)
    {
        var refusals = new List<Refusal>();
        var open = OpenStep.Find(context, state, command.Step, null, refusals);
        if (open is not null && context.Flow[command.Step].Kind != StepKind.Watch)
        {
            refusals.Add(new Refusal(RefusalCode.NotWatching, command.Step.Value));
        }
        if (string.IsNullOrWhiteSpace(command.SosReceiver))
        {
            refusals.Add(new Refusal(RefusalCode.SosReceiverMissing));
        }
        if (!state.Records.HasLivingBond)
        {
            refusals.Add(new Refusal(RefusalCode.BondMissing));
        }
        if (!command.SeenOpen)
        {
            refusals.AddRange(StillOpen(context.Flow, state, command.Step).Select(thing => new Refusal(RefusalCode.OpenThingsNotSeen, thing.Subject)).Distinct());
        }
        if (refusals.Count > 0)
        {
            return Decision.Refuse(refusals);
        }
        return state.Watch is WatchState.Watching
            ? Decision.NothingToDo
            : Decision.Accept(new CaseEvent.WatchStarted(command.SosReceiver, context.Now, NextContact(context.Flow[command.Step], context.Now, context.Now)));
    }

    public static Decision Contact(CaseContext context, CaseState.Active state, CaseCommand.RecordWatchContact command)
    {
        if (state.Watch is not WatchState.Watching watching || context.Flow.Find(command.Step) is not { Kind: StepKind.Watch } step)
        {
            return Decision.Refuse(RefusalCode.NotWatching, command.Step.Value);
        }
        // A little early counts for its date; somebody who just looked in between does not put the next date off.
        var after = watching.NextContact - context.Now <= Early ? Later(watching.NextContact, context.Now) : context.Now;
        return Decision.Accept(new CaseEvent.WatchContactRecorded(command.Note, NextContact(step, watching.Since, after)));
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    /// <summary>The first date of the rhythm after an instant; the last distance goes on for ever.</summary>
    public static DateTimeOffset NextContact(CaseStep watch, DateTimeOffset since, DateTimeOffset after)
    {
        var rhythm = RhythmOf(watch);
        foreach (var days in rhythm.Days)
        {
            if (since.AddDays(days) is var at && at > after)
            {
                return at;
            }
        }
        var distance = Math.Max(1, rhythm.Days.Length > 1 ? rhythm.Days[^1] - rhythm.Days[^2] : rhythm.Days[0]);
        var last = since.AddDays(rhythm.Days[^1]);
        return last.AddDays((((long)((after - last).TotalDays / distance)) + 1) * distance);
    }

    /// <summary>As it is drawn, or the usual one.</summary>
    public static Rhythm RhythmOf(CaseStep? watch) => watch?.Settings?.Rhythm is { Days.IsEmpty: false } drawn ? drawn : Default;

    /// <summary>What is still open beside the watch, with whose it is and until when: shown before it begins. A step that waits for its referral is that referral.</summary>
    public static IEnumerable<StillOpen> StillOpen(CaseFlow flow, CaseState.Active state, StepId? watch) =>
        state.Tokens.Open.Where(open => open.Step != watch && (open.Referral is not { } id || state.Referrals.Find(id) is not { Stage: var stage } || stage.HasEnded()))
            .Select(open => OfStep(flow, state, open))
            .Concat(state.Referrals.All.Where(referral => !referral.Stage.HasEnded()).Select(referral => OfReferral(flow, state, referral)))
            .Concat(state.Records.Work.All.Where(item => item.IsOpen).Select(item => new StillOpen(null, item.Referral, item.Id, item.What, null, item.Owner, OfficeTime.EndOf(item.On))));

    private static StillOpen OfStep(CaseFlow flow, CaseState.Active state, StepExecution open) => new(
        open.Step, open.Referral, null, flow.Find(open.Step)?.Label ?? open.Step.Value, ReceiverOf(state, open.Referral), open.ClaimedBy ?? state.Holders.Lead.Person, open.DueAt);

    private static StillOpen OfReferral(CaseFlow flow, CaseState.Active state, ReferralState referral) => new(
        null, referral.Id, null, ReferralLabel(referral), referral.Receiver, referral.LookedAfterBy ?? state.Holders.Lead.Person,
        referral is { DueAt: null, NextCheckAt: null } ? null : TimeDecider.ClockOf(flow, state, referral).Due);

    private static OrganisationId? ReceiverOf(CaseState.Active state, ReferralId? referral) => referral is { } id ? state.Referrals.Find(id)?.Receiver : null;

    private static string ReferralLabel(ReferralState referral) => referral.Summary.Length > 0 ? referral.Summary : "つなぎ";
}
