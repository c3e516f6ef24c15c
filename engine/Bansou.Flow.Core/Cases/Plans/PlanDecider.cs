using System.Collections.Immutable;

namespace Bansou.Flow.Core.Cases.Plans;

/// <summary>Plans are written together, agreed by the person, and replaced by new versions (PL-1 to PL-13, RP-1 to RP-3).</summary>
internal static class PlanDecider
{
    public static Decision? Decide(CaseContext context, CaseState.Active state, CaseCommand command) => command switch
    {
        CaseCommand.DraftPlan c => Draft(context, state, c),
        CaseCommand.WritePlanGoal c => Open(state, c.Plan) ?? Decision.Accept(
            new CaseEvent.PlanGoalWritten(c.Plan, c.Domain, c.Period, Whole(c.Goal), context.Actor.Person, context.Actor.Organisation)),
        CaseCommand.WritePersonalPlan c => Open(state, c.Plan) ?? Decision.Accept(
            new CaseEvent.PersonalPlanWritten(c.Plan, c.Sentences.IsDefault ? [] : c.Sentences, context.Actor.Person, context.Actor.Organisation)),
        CaseCommand.WriteDialogue c => Open(state, c.Plan) ?? Decision.Accept(
            new CaseEvent.DialogueWritten(c.Plan, c.Topic ?? "", c.Person ?? "", c.Supporter ?? "", c.Agreed ?? "", context.Actor.Person, context.Actor.Organisation)),
        CaseCommand.OfferAlternatives c => Open(state, c.Plan) ?? Offer(context, c),
        CaseCommand.ChooseAlternative c => Open(state, c.Plan) ?? Choose(state, c),
        CaseCommand.AnswerPlan c => Open(state, c.Plan) ?? Answer(context, c),
        CaseCommand.MovePlan c => PlanMoveDecider.Move(context, state, c),
        _ => null,
    };

    private static Decision Draft(CaseContext context, CaseState.Active state, CaseCommand.DraftPlan command)
    {
        var refusals = new List<Refusal>();
        var plans = state.Records.Plans;
        if (plans.Find(command.Plan) is not null)
        {
            refusals.Add(new Refusal(RefusalCode.AlreadyWritten, command.Plan.Value));
        }
        if (plans.All.Any(plan => plan.IsOpen))
        {
            refusals.Add(new Refusal(RefusalCode.PlanStillOpen, plans.All.First(plan => plan.IsOpen).Id.Value));
        }
        if (command.Replaces is { } replaced && plans.Find(replaced) is null)
        {
            refusals.Add(new Refusal(RefusalCode.PlanUnknown, replaced.Value));
        }
        if (plans.Current is { IsOpen: false } current && command.Replaces != current.Id)
        {
            refusals.Add(new Refusal(RefusalCode.ReplacesMissing, current.Id.Value));
        }
        if (command is { Replaces: not null, Reason: null })
        {
            refusals.Add(new Refusal(RefusalCode.ReplanReasonMissing, command.Plan.Value));
        }
        return refusals.Count > 0
            ? Decision.Refuse(refusals)
            : Decision.Accept(new CaseEvent.PlanDrafted(
                command.Plan, command.PublicCost, command.Replaces, command.Reason, command.Words ?? "", context.Actor.Person, context.Actor.Organisation, context.Now));
    }

    /// <summary>The refusal when the plan is not there or its words can no longer change.</summary>
    private static Decision? Open(CaseState.Active state, PlanId id) => state.Records.Plans.Find(id) switch
    {
        null => Decision.Refuse(RefusalCode.PlanUnknown, id.Value),
        { IsOpen: false } => Decision.Refuse(RefusalCode.PlanDecidedAlready, id.Value),
        _ => null,
    };

    /// <summary>Parts that a file left out are blank.</summary>
    private static PlanGoal Whole(PlanGoal goal) => goal with
    {
        Words = goal.Words ?? "",
        PersonDoes = goal.PersonDoes ?? "",
        OthersDo = goal.OthersDo ?? "",
        When = goal.When ?? "",
        Urgency = goal.Urgency ?? "",
    };

    private static Decision Offer(CaseContext context, CaseCommand.OfferAlternatives command)
    {
        ImmutableArray<PlanAlternative> alternatives = command.Alternatives.IsDefault ? [] : command.Alternatives;
        return alternatives.Length < 2 || alternatives.DistinctBy(alternative => alternative.Id).Count() < alternatives.Length
            ? Decision.Refuse(RefusalCode.AlternativesTooFew, command.Plan.Value)
            : Decision.Accept(new CaseEvent.AlternativesOffered(command.Plan, alternatives, context.Actor.Person, context.Actor.Organisation));
    }

    private static Decision Choose(CaseState.Active state, CaseCommand.ChooseAlternative command)
    {
        var plan = state.Records.Plans.Find(command.Plan)!;
        if (plan.Alternatives.All(alternative => alternative.Id != command.Alternative))
        {
            return Decision.Refuse(RefusalCode.AlternativeUnknown, command.Plan.Value);
        }
        if (string.IsNullOrWhiteSpace(command.Reason))
        {
            return Decision.Refuse(RefusalCode.ReasonMissing, command.Plan.Value);
        }
        return plan.Chosen == new ChosenAlternative(command.Alternative, command.Reason)
            ? Decision.NothingToDo
            : Decision.Accept(new CaseEvent.AlternativeChosen(command.Plan, command.Alternative, command.Reason));
    }

    private static Decision Answer(CaseContext context, CaseCommand.AnswerPlan command) => command is { Way: "spoken", Agrees: true } && string.IsNullOrWhiteSpace(command.Witness)
        ? Decision.Refuse(RefusalCode.WitnessMissing, command.Plan.Value)
        : Decision.Accept(new CaseEvent.PlanAnswered(command.Plan, command.Agrees, command.Way ?? "", command.Witness, command.Words ?? "", context.Now));
}
