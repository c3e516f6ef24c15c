using Bansou.Flow.Core.Cases.Plans;

namespace Bansou.Flow.Core.Cases.Decisions;

internal static class DecisionEvolution
{
    public static DecisionBook? Evolve(DecisionBook book, CaseEvent happened) => happened switch
    {
        CaseEvent.SupportApplied e => book with { Applicants = book.Applicants.Add(new PlanAuthor(e.By, e.Organisation)) },
        CaseEvent.SupportDecided e => book with { Decisions = book.Decisions.Add(new SupportDecision(e.Plan, e.Outcome, e.Words, e.By, e.SecondDecider, e.At)) },
        CaseEvent.EmergencyAidGiven e => book with { Aids = book.Aids.Add(new EmergencyAid(e.Aid, e.What, e.Ground, e.By, e.At, null)) },
        CaseEvent.EmergencyAidReported e => book with { Aids = [.. book.Aids.Select(aid => aid.Id == e.Aid ? aid with { Report = e.Words } : aid)] },
        _ => null,
    };
}
