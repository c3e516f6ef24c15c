
namespace Bansou.Flow.Core.Cases.Plans;

/// <summary>From the draft to a plan that runs; back to the person at any time before it is decided (PL-3).</summary>
internal static class PlanMoveDecider
{
    public static Decision Move(CaseContext context, CaseState.Active state, CaseCommand.MovePlan command)
    {
        if (state.Records.Plans.Find(command.Plan) is not { } plan)
        {
            return Decision.Refuse(RefusalCode.PlanUnknown, command.Plan.Value);
        }
        if (plan.Stage == command.To && (command.ReviewOn is null || command.ReviewOn == plan.ReviewOn))
        {
            return Decision.NothingToDo;
        }
        var refusals = Against(state, plan, command).ToList();
        return refusals.Count > 0
            ? Decision.Refuse(refusals)
            : Decision.Accept(new CaseEvent.PlanMoved(command.Plan, command.To, command.ReviewOn, context.Actor.Person, context.Now));
    }

    private static IEnumerable<Refusal> Against(CaseState.Active state, SupportPlan plan, CaseCommand.MovePlan command)
    {
        var id = plan.Id.Value;
        if (!IsReachable(plan.Stage, command.To))
        {
            yield return new Refusal(RefusalCode.PlanStageUnreachable, id);
            yield break;
        }
        if (command.To < PlanStage.Decided)
        {
            yield break;
        }
        if (command.ReviewOn is null && plan.ReviewOn is null)
        {
            yield return new Refusal(RefusalCode.ReviewDateMissing, id);
        }
        if (plan.Answer is not { Agrees: true })
        {
            yield return new Refusal(RefusalCode.PlanNotAgreed, id);
        }
        if (plan.PublicCost && !state.Records.Decisions.Carries(plan.Id))
        {
            yield return new Refusal(RefusalCode.SupportNotDecided, id);
        }
    }

    private static bool IsReachable(PlanStage from, PlanStage to) => to switch
    {
        PlanStage.Superseded => false,
        PlanStage.Running => from is PlanStage.Decided or PlanStage.Running,
        PlanStage.Decided => from <= PlanStage.Decided,
        PlanStage.Draft or PlanStage.WithPerson or PlanStage.InMeeting => from < PlanStage.Decided,
        _ => throw new System.Diagnostics.UnreachableException(to.ToString()),
    };
}
