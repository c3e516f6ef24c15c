using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Plans;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Cases.Decisions;

/// <summary>Who asks does not decide, whatever role is put on and whoever holds the case by now (HR-11).</summary>
internal static class DecisionDecider
{
    public static Decision? Decide(CaseContext context, CaseState.Active state, CaseCommand command) => command switch
    {
        CaseCommand.DecideSupport c => Support(context, state, c),
        CaseCommand.GiveEmergencyAid c => GiveAid(context, state, c),
        CaseCommand.ReportEmergencyAid c => ReportAid(context, state, c),
        _ => null,
    };

    /// <summary>Asked of the person behind the role: a handover or another role changes nothing.</summary>
    public static IEnumerable<Refusal> AgainstCompleting(CaseContext context, CaseState.Active state, CaseStep step)
    {
        if (step.Kind == StepKind.SupportDecision && IsOnTheAskingSide(state, state.Records.Plans.Current, context.Actor))
        {
            yield return new Refusal(RefusalCode.ApplicantCannotDecide, step.Id.Value);
        }
    }

    /// <summary>Completing a plan is applying for what it asks.</summary>
    public static IEnumerable<CaseEvent> OnCompleting(CaseContext context, CaseState.Active state, CaseStep step)
    {
        var actor = context.Actor;
        if (step.Kind is StepKind.Plan or StepKind.Replan && actor.Role != Actor.PersonRole && !IsApplied(state, actor.Person))
        {
            yield return new CaseEvent.SupportApplied(step.Id, state.Records.Plans.Current?.Id, actor.Person, actor.Organisation, context.Now);
        }
    }

    private static bool IsApplied(CaseState.Active state, PersonId person) => state.Records.Decisions.Applicants.Any(applicant => applicant.Person == person);

    /// <summary>本人 asks together with those who wrote.</summary>
    private static bool IsOnTheAskingSide(CaseState.Active state, SupportPlan? plan, Actor actor) =>
        actor.Role == Actor.PersonRole || IsApplicant(state, plan, actor.Person) || (actor.For is { } away && IsApplicant(state, plan, away));

    private static bool IsApplicant(CaseState.Active state, SupportPlan? plan, PersonId person) =>
        IsApplied(state, person) || (plan is not null && state.Records.Plans.AuthorsOf(plan).Any(author => author.Person == person));

    private static Decision Support(CaseContext context, CaseState.Active state, CaseCommand.DecideSupport command)
    {
        if (state.Records.Plans.Find(command.Plan) is not { } plan)
        {
            return Decision.Refuse(RefusalCode.PlanUnknown, command.Plan.Value);
        }
        var refusals = Against(context, state, plan, command).ToList();
        return refusals.Count > 0
            ? Decision.Refuse(refusals)
            : Decision.Accept(new CaseEvent.SupportDecided(
                plan.Id, command.Outcome, command.Words ?? "", context.Actor.Person, context.Actor.Organisation, command.SecondDecider, context.Now));
    }

    private static IEnumerable<Refusal> Against(CaseContext context, CaseState.Active state, SupportPlan plan, CaseCommand.DecideSupport command)
    {
        var id = plan.Id.Value;
        var decider = context.Actor;
        if (!plan.IsOpen)
        {
            yield return new Refusal(RefusalCode.PlanDecidedAlready, id);
        }
        if (IsOnTheAskingSide(state, plan, decider) || decider.Person == state.Holders.Lead.Person)
        {
            yield return new Refusal(RefusalCode.ApplicantCannotDecide, id);
        }
        else if (IsOfTheCenter(context, state, plan))
        {
            yield return new Refusal(RefusalCode.DeciderFromTheCenter, decider.Organisation.Value);
        }
        if (command.SecondDecider is { } second && (second == decider.Person || IsApplicant(state, plan, second)))
        {
            yield return new Refusal(RefusalCode.ApplicantCannotDecide, id);
        }
        if (command.Outcome != SupportOutcome.Approved && string.IsNullOrWhiteSpace(command.Words))
        {
            yield return new Refusal(RefusalCode.ReasonMissing, id);
        }
    }

    /// <summary>判定機関 stands outside the centre that asks; an administration may decide on what its own centre asks (§1.10).</summary>
    private static bool IsOfTheCenter(CaseContext context, CaseState.Active state, SupportPlan plan)
    {
        var own = context.Actor.Organisation;
        return context.Today.Organisations.FirstOrDefault(known => known.Id == own.Value)?.Kind != "municipality"
            && state.Records.Plans.AuthorsOf(plan).Concat(state.Records.Decisions.Applicants).Any(author => author.Organisation == own);
    }

    private static Decision GiveAid(CaseContext context, CaseState.Active state, CaseCommand.GiveEmergencyAid command)
    {
        if (state.Records.Decisions.Find(command.Aid) is not null)
        {
            return Decision.Refuse(RefusalCode.AlreadyWritten, command.Aid);
        }
        return string.IsNullOrWhiteSpace(command.What) || string.IsNullOrWhiteSpace(command.Ground)
            ? Decision.Refuse(RefusalCode.ReasonMissing, command.Aid)
            : Decision.Accept(new CaseEvent.EmergencyAidGiven(command.Aid, command.What, command.Ground, context.Actor.Person, context.Now));
    }

    private static Decision ReportAid(CaseContext context, CaseState.Active state, CaseCommand.ReportEmergencyAid command) => state.Records.Decisions.Find(command.Aid) switch
    {
        null => Decision.Refuse(RefusalCode.AidUnknown, command.Aid),
        { Report: not null } => Decision.NothingToDo,
        _ when string.IsNullOrWhiteSpace(command.Words) => Decision.Refuse(RefusalCode.NothingWritten, command.Aid),
        _ => Decision.Accept(new CaseEvent.EmergencyAidReported(command.Aid, command.Words, context.Actor.Person, context.Now)),
    };
}
