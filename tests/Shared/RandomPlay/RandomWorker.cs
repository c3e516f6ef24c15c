using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Holders;
using Bansou.Flow.Core.Cases.Needs;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Tests.RandomPlay;

/// <summary>Somebody who does anything that a person can do, in any order, sensible or not.</summary>
/// <param name="referrals">How many ids of referrals are taken already.</param>
internal sealed class RandomWorker(Random random, CaseFlow flow, int referrals = 0)
{
    public static readonly NeedId Need = new("n1");

    private static readonly string[] Entries = ["stop", "urgent", "disaster", "handover", "reEntry", "nonsense"];
    private static readonly string[] Receivers = ["hospital", "office", "house"];
    private static readonly ReferralStage[] Stages = Enum.GetValues<ReferralStage>();

    public CaseCommand Next(CaseState.Active state) => random.Next(14) switch
    {
        0 or 1 or 2 or 3 => OnOpenStep(state),
        4 or 5 or 6 => OnReferral(state),
        10 or 11 => Consenting(state),
        7 => new CaseCommand.RaiseAnytime(Entries[random.Next(Entries.Length)], "申出"),
        8 => new CaseCommand.PassTime(),
        9 => Rare(state),
        _ => OnOpenStep(state),
    };

    private CaseCommand OnOpenStep(CaseState.Active state)
    {
        var open = state.Tokens.Open[random.Next(state.Tokens.Open.Length)];
        var step = flow[open.Step];
        if (open.Status == ExecutionStatus.Faulted)
        {
            return new CaseCommand.ResolveFault(open.Step, random.Next(2) == 0, "直した");
        }
        if (random.Next(12) == 0)
        {
            return new CaseCommand.CancelStep(open.Step, step.Kind == StepKind.Conference && random.Next(2) == 0 ? null : "やめた", open.Referral);
        }
        if (step.IsBuiltIn && random.Next(3) > 0)
        {
            return new CaseCommand.ChooseNextStep(open.Step, AnyStep(), "次へ", open.Referral, Dispositions(state, open));
        }
        if (step.Kind == StepKind.Referral && open.Referral is null && random.Next(3) > 0)
        {
            return NewReferral(state, open.Step);
        }
        if (step.Kind == StepKind.ReceiverCheck && open.Referral is null)
        {
            return new CaseCommand.NameReferral(open.Step, AnyReferral(state) ?? NewId(), Need, AnyReceiver());
        }
        if (step.Kind == StepKind.Conference && random.Next(4) > 0)
        {
            return Meeting(state, open, step);
        }
        return new CaseCommand.CompleteStep(open.Step, AnyOutcome(step), open.Referral, null, "理由", Dispositions(state, open));
    }

    private CaseCommand Meeting(CaseState.Active state, StepExecution open, CaseStep step) => state.Records.Conferences.OfExecution(open.Id) switch
    {
        null => new CaseCommand.PutOnAgenda(open.Step, new MeetingId("m"), new AgendaItemId("i" + open.Id), flow.Pack.MeetingTypes[random.Next(flow.Pack.MeetingTypes.Length)].Id, "した", "続ける"),
        { Outcome: null } item => new CaseCommand.TakeAgendaOutcome(item.Meeting, item.Item, AnyOutcome(step), AsksForReplan: random.Next(2) == 0),
        { Outcome: { } decided } => new CaseCommand.CompleteStep(open.Step, decided, open.Referral, null, null, Dispositions(state, open)),
    };

    private CaseCommand NewReferral(CaseState.Active state, StepId step)
    {
        var replaced = state.Referrals.All.IsEmpty || random.Next(2) == 0 ? null : AnyReferral(state);
        return new CaseCommand.OpenReferral(step, NewId(), Need, AnyReceiver(), null, replaced, "要約", "お願い", "希望");
    }

    private CaseCommand OnReferral(CaseState.Active state)
    {
        if (AnyReferral(state) is not { } referral)
        {
            return new CaseCommand.PassTime();
        }
        return random.Next(5) switch
        {
            0 => new CaseCommand.ReturnReferral(referral, null, "合わない"),
            1 => new CaseCommand.CheckReceiver(referral, AnyCheckOutcome(state, referral)),
            2 => new CaseCommand.CloseConcern(referral, new PersonId("chief"), "確かめた"),
            _ => new CaseCommand.MoveReferral(referral, Stages[random.Next(Stages.Length)], "メモ", true, null, "それでも", NeedOutcome.Continuing),
        };
    }

    private CaseCommand Consenting(CaseState.Active state) => random.Next(12) switch
    {
        0 => new CaseCommand.WithdrawConsent(random.Next(2) == 0 ? null : AnyReceiver(), "やめたい"),
        1 when AnyReferral(state) is { } referral => new CaseCommand.DocumentGround(referral, "urgent", "命の危険"),
        _ => new CaseCommand.RecordConsent(AnyReceiver(), ["basic"], "signed"),
    };

    private CaseCommand Rare(CaseState.Active state) => random.Next(4) switch
    {
        0 => new CaseCommand.HandOver(AnyColleague(), null, "異動"),
        1 => new CaseCommand.StartWatch(state.Tokens.Open[0].Step, "隣の人（架空）", true),
        2 => new CaseCommand.RecordWatchContact(state.Tokens.Open[^1].Step, "元気"),
        _ => new CaseCommand.RecordNeed(new NeedId("n" + random.Next(5)), "食べるもの"),
    };

    private ImmutableArray<Disposition> Dispositions(CaseState.Active state, StepExecution open) => random.Next(8) == 0 ? [] :
        [.. state.Tokens.Open.Where(paused => paused.PausedBy == open.Id).Select(paused => new Disposition(paused.Step, random.Next(2) == 0, paused.Referral))];

    private StepId? AnyStep() => random.Next(8) == 0 ? null : flow.Steps[random.Next(flow.Steps.Length)].Id;

    private string AnyOutcome(CaseStep step)
    {
        var outcomes = (step.Settings?.Outcomes ?? []).Where(outcome => outcome.Kind != "farewell").ToList();
        return outcomes.Count == 0 ? "done" : outcomes[random.Next(outcomes.Count)].Name;
    }

    private string AnyCheckOutcome(CaseState.Active state, ReferralId referral) =>
        state.Referrals.Find(referral)?.CheckStep is { } check ? AnyOutcome(flow[check]) : "good";

    private ReferralId? AnyReferral(CaseState.Active state) =>
        state.Referrals.All.IsEmpty ? null : state.Referrals.All[random.Next(state.Referrals.All.Length)].Id;

    private Holder AnyColleague()
    {
        var person = flow.Pack.People[random.Next(flow.Pack.People.Length)];
        return new Holder(new PersonId(person.Id), new OrganisationId(person.Organisation));
    }

    private ReferralId NewId() => new("r" + ++referrals);

    private OrganisationId AnyReceiver() => new(Receivers[random.Next(Receivers.Length)]);
}
