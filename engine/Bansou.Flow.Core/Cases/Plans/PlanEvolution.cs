using System.Collections.Immutable;

namespace Bansou.Flow.Core.Cases.Plans;

internal static class PlanEvolution
{
    public static PlanBook? Evolve(PlanBook book, CaseEvent happened) => happened switch
    {
        CaseEvent.PlanDrafted e => new PlanBook(book.All.Add(Written(
            new SupportPlan { Id = e.Plan, PublicCost = e.PublicCost, Replaces = e.Replaces, Reason = e.Reason }, e.By, e.Organisation))),
        CaseEvent.PlanGoalWritten e => Changed(book, e.Plan, plan => Written(plan with { Goals = Placed(plan.Goals, new PlannedGoal(e.Domain, e.Period, e.Goal)) }, e.By, e.Organisation)),
        CaseEvent.PersonalPlanWritten e => Changed(book, e.Plan, plan => Written(plan with { PersonalPlan = e.Sentences }, e.By, e.Organisation)),
        CaseEvent.DialogueWritten e => Changed(book, e.Plan, plan => Written(plan with { Dialogues = Told(plan.Dialogues, e) }, e.By, e.Organisation)),
        CaseEvent.AlternativesOffered e => Changed(book, e.Plan, plan => Written(plan with { Alternatives = e.Alternatives, Chosen = null }, e.By, e.Organisation)),
        CaseEvent.AlternativeChosen e => Changed(book, e.Plan, plan => plan with { Chosen = new ChosenAlternative(e.Alternative, e.Reason) }),
        CaseEvent.PlanAnswered e => Changed(book, e.Plan, plan => plan with { Answer = new PlanAnswer(e.Agrees, e.Way, e.Witness, e.Words, e.At), SetAside = null }),
        CaseEvent.PlanMoved e => Moved(book, e),
        _ => null,
    };

    /// <summary>Who wrote is an author from now on, and the person is asked again (PL-4, HR-11).</summary>
    private static SupportPlan Written(SupportPlan plan, PersonId by, OrganisationId organisation)
    {
        var author = new PlanAuthor(by, organisation);
        var isNew = by != Actor.ThePerson.Person && !plan.Authors.Contains(author);
        return plan with { Authors = isNew ? plan.Authors.Add(author) : plan.Authors, Answer = null, SetAside = plan.Answer is { } given ? new SetAsideAnswer(given, by) : plan.SetAside };
    }

    private static ImmutableArray<PlannedGoal> Placed(ImmutableArray<PlannedGoal> goals, PlannedGoal goal) =>
        [.. goals.Where(known => known.Domain != goal.Domain || known.Period != goal.Period).Append(goal).OrderBy(known => known.Domain).ThenBy(known => known.Period)];

    private static ImmutableArray<PlanDialogue> Told(ImmutableArray<PlanDialogue> dialogues, CaseEvent.DialogueWritten e) =>
        [.. dialogues.Where(known => known.Topic != e.Topic), new PlanDialogue(e.Topic, e.Person, e.Supporter, e.Agreed)];

    private static PlanBook Moved(PlanBook book, CaseEvent.PlanMoved e) => new(
    [
        .. book.All.Select(plan =>
            plan.Id == e.Plan ? plan with { Stage = e.To, ReviewOn = e.ReviewOn ?? plan.ReviewOn }
            : e.To == PlanStage.Running && plan.Stage == PlanStage.Running ? plan with { Stage = PlanStage.Superseded }
            : plan),
    ]);

    private static PlanBook Changed(PlanBook book, PlanId id, Func<SupportPlan, SupportPlan> change) =>
        new([.. book.All.Select(plan => plan.Id == id ? change(plan) : plan)]);
}
