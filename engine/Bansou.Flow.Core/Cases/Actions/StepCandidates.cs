using System.Collections.Immutable;
using Bansou.Flow.Core.Cases.Conferences;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Cases.Actions;

/// <summary>What can be done with the steps that are open.</summary>
internal static class StepCandidates
{
    private const string Words = AvailableActions.Placeholder;

    public static IEnumerable<Candidate> Of(CaseContext context, CaseState.Active state) =>
        state.Tokens.Open.SelectMany(open => OfStep(context, state, open, context.Flow[open.Step]));

    private static IEnumerable<Candidate> OfStep(CaseContext context, CaseState.Active state, StepExecution open, CaseStep step)
    {
        var resume = Resume(state, open);
        foreach (var outcome in step.Settings?.Outcomes ?? [])
        {
            yield return Candidate(new CaseCommand.CompleteStep(step.Id, outcome.Name, open.Referral, Dispositions: resume), $"{step.Label} → {outcome.Label}", outcome.Name);
        }
        if (step.IsBuiltIn)
        {
            yield return Candidate(new CaseCommand.ChooseNextStep(step.Id, context.Flow.Start.Id, Words, open.Referral, resume), $"{step.Label} → 次のステップを選ぶ");
        }
        foreach (var candidate in OfKind(context, state, open, step))
        {
            yield return candidate;
        }
        if (step.Type == CaseStepType.Human && open.Status == ExecutionStatus.Live)
        {
            yield return Candidate(new CaseCommand.ClaimStep(step.Id, open.Referral, open.ClaimedBy is null ? null : Words), $"{step.Label}：わたしがやる");
            yield return Candidate(new CaseCommand.HandOnStep(step.Id, state.Holders.Lead.Person, Words, open.Referral), $"{step.Label}：ほかの人にたのむ");
        }
        if (open.ClaimedBy is not null)
        {
            yield return Candidate(new CaseCommand.GiveBackStep(step.Id, open.Referral, Words), $"{step.Label}：もどす");
        }
        if (open.Status == ExecutionStatus.Faulted)
        {
            yield return Candidate(new CaseCommand.ResolveFault(step.Id, Retry: false, Words), $"{step.Label}を直す");
        }
        var reason = step.Kind == StepKind.Conference && ConferenceDecider.IsIsolated(context, state, step, open) ? null : Words;
        yield return Candidate(new CaseCommand.CancelStep(step.Id, reason, open.Referral), $"{step.Label}を取りやめる");

        Candidate Candidate(CaseCommand command, string label, string? choice = null) => new(command, label, step.Id, open.Referral, choice);
    }

    private static IEnumerable<Candidate> OfKind(CaseContext context, CaseState.Active state, StepExecution open, CaseStep step)
    {
        switch (step.Kind)
        {
            case StepKind.Referral when open.Referral is null:
                yield return new Candidate(new CaseCommand.OpenReferral(step.Id, new ReferralId("@new"), LivingNeed(state)), $"{step.Label}：つなぎを始める", step.Id);
                yield return new Candidate(new CaseCommand.CompleteStep(step.Id, "done"), $"{step.Label}：今はここまで", step.Id, null, "done");
                break;
            case StepKind.ReceiverCheck when open.Referral is null:
                var named = new CaseCommand.NameReferral(step.Id, new ReferralId("@new"), LivingNeed(state), new OrganisationId("@receiver"));
                yield return new Candidate(named, $"{step.Label}：どのつなぎかを言う", step.Id);
                break;
            case StepKind.Anytime when step.OutcomeNamed(AnytimeEntries.ResumeOutcome) is null:
                var back = new CaseCommand.CompleteStep(step.Id, AnytimeEntries.ResumeOutcome, Dispositions: Resume(state, open));
                yield return new Candidate(back, $"{step.Label} → もとの段へ", step.Id, null, AnytimeEntries.ResumeOutcome);
                break;
            case StepKind.Watch:
                yield return new Candidate(new CaseCommand.StartWatch(step.Id, Words, SeenOpen: true), $"{step.Label}を始める", step.Id);
                yield return new Candidate(new CaseCommand.RecordWatchContact(step.Id, Words), $"{step.Label}の便りを書く", step.Id);
                break;
            case StepKind.Conference:
                foreach (var type in context.Today.MeetingTypes)
                {
                    var put = new CaseCommand.PutOnAgenda(step.Id, new MeetingId("@new"), new AgendaItemId("@new"), type.Id, type.Isolated ? null : Words, type.Isolated ? null : Words);
                    yield return new Candidate(put, $"{type.Name}の議題に載せる", step.Id, null, type.Id);
                }
                break;
        }
    }

    private static NeedId LivingNeed(CaseState.Active state) => state.Needs.All.LastOrDefault(need => need.Outcome is null)?.Id ?? state.Needs.All.LastOrDefault()?.Id ?? new NeedId("@new");

    private static ImmutableArray<Disposition> Resume(CaseState.Active state, StepExecution open) =>
        [.. state.Tokens.Open.Where(paused => paused.PausedBy == open.Id).Select(paused => new Disposition(paused.Step, true, paused.Referral))];
}
