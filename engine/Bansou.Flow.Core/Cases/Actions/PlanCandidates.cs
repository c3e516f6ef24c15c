using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Cases.Decisions;
using Bansou.Flow.Core.Cases.Plans;

namespace Bansou.Flow.Core.Cases.Actions;

/// <summary>What can be done with plans, support decisions and what meetings have decided.</summary>
internal static class PlanCandidates
{
    private const string Words = AvailableActions.Placeholder;

    public static IEnumerable<CaseCommand> Of(CaseContext context, CaseState.Active state)
    {
        var current = state.Records.Plans.Current;
        yield return new CaseCommand.DraftPlan(new PlanId("@new"), false, current?.Id, current is null ? null : ReplanReason.Regular);
        if (current is not null)
        {
            foreach (var command in OfPlan(context, current))
            {
                yield return command;
            }
        }
        yield return new CaseCommand.GiveEmergencyAid("@new", Words, Words);
        if (state.Records.Decisions.Aids.LastOrDefault(aid => aid.Report is null) is { } aid)
        {
            yield return new CaseCommand.ReportEmergencyAid(aid.Id, Words);
        }
        foreach (var item in state.Records.Conferences.Items.Where(item => item.Outcome is null))
        {
            foreach (var outcome in context.Flow[item.Step].Settings?.Outcomes ?? [])
            {
                yield return new CaseCommand.TakeAgendaOutcome(item.Meeting, item.Item, outcome.Name);
            }
        }
    }

    private static IEnumerable<CaseCommand> OfPlan(CaseContext context, SupportPlan plan)
    {
        yield return new CaseCommand.WritePlanGoal(plan.Id, LifeDomain.Work, PlanPeriod.ThreeMonths, new PlanGoal(""));
        yield return new CaseCommand.WritePersonalPlan(plan.Id, []);
        yield return new CaseCommand.WriteDialogue(plan.Id, Words);
        yield return new CaseCommand.OfferAlternatives(plan.Id, [new PlanAlternative("a", Words), new PlanAlternative("b", Words)]);
        yield return new CaseCommand.ChooseAlternative(plan.Id, plan.Alternatives.FirstOrDefault()?.Id ?? "a", Words);
        yield return new CaseCommand.AnswerPlan(plan.Id, true, "signed");
        var review = OfficeTime.DateOf(context.Now).AddMonths(3);
        foreach (var stage in Enum.GetValues<PlanStage>().Where(stage => stage != plan.Stage && stage != PlanStage.Superseded))
        {
            yield return new CaseCommand.MovePlan(plan.Id, stage, review);
        }
        foreach (var outcome in Enum.GetValues<SupportOutcome>())
        {
            yield return new CaseCommand.DecideSupport(plan.Id, outcome, Words);
        }
    }
}
