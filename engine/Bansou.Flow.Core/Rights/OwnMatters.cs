using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Core.Rights;

/// <summary>Whether what a command is about is the writer's own: the referral that came to them, their step, promise, or place in the household.</summary>
internal sealed class OwnMatters(CaseContext context, CaseState.Active state, Reader writer, CaseRelations relations)
{
    /// <summary>A command that names nothing of one's own is nobody's own matter.</summary>
    public bool Include(CaseCommand command) => command switch
    {
        CaseCommand.CompleteStep c => HasStep(c.Step, c.Referral),
        CaseCommand.SaveSheet { Step: { } step } c => HasForm(step, c.Referral, c.Form),
        CaseCommand.ClaimStep c => HasStep(c.Step, c.Referral),
        CaseCommand.HandOnStep c => HasStep(c.Step, c.Referral),
        CaseCommand.GiveBackStep c => HasStep(c.Step, c.Referral),
        CaseCommand.StartWatch c => HasStep(c.Step, null),
        CaseCommand.RecordWatchContact c => HasStep(c.Step, null),
        CaseCommand.CheckReceiver c => OwnSteps.Of(context, state, writer).Any(open => open.Referral == c.Referral),
        CaseCommand.MoveReferral c => Answers(c.Referral),
        CaseCommand.ReturnReferral c => Answers(c.Referral),
        CaseCommand.TakeReceived c => Answers(c.Referral),
        CaseCommand.WriteNote { Referral: { } referral } => Answers(referral),
        CaseCommand.CloseWorkItem c => state.Records.Work.Find(c.Item) is { } item && writer.Is(item.Owner),
        CaseCommand.ReopenWorkItem c => state.Records.Work.Find(c.Item) is { } item && writer.Is(item.Owner),
        CaseCommand.TakeAgendaOutcome c => relations.Meetings.Any(meeting => meeting.Id == c.Meeting && (meeting.Convener == writer.Person || meeting.MemberNow(writer.Person) is not null)),
        CaseCommand.HideFrom { Member: { } member } => member == relations.Member,
        CaseCommand.ProtectAddress { Member: { } member } => member == relations.Member,
        _ => false,
    };

    private bool HasStep(StepId step, ReferralId? referral) =>
        OwnSteps.Of(context, state, writer).Any(open => open.Step == step && open.Referral == referral);

    /// <summary>The form of one's own open step.</summary>
    private bool HasForm(StepId step, ReferralId? referral, string form) =>
        HasStep(step, referral) && context.Flow.Find(step)?.Settings?.Forms.Contains(form) == true;

    private bool Answers(ReferralId id) => state.Referrals.Find(id) is { } referral && ReceivedReferrals.MayBeAnsweredBy(referral, writer);
}
