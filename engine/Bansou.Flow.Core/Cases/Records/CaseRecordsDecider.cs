using Bansou.Flow.Core.Cases.Assessments;
using Bansou.Flow.Core.Cases.Bonds;
using Bansou.Flow.Core.Cases.Conferences;
using Bansou.Flow.Core.Cases.Decisions;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Households;
using Bansou.Flow.Core.Cases.Intakes;
using Bansou.Flow.Core.Cases.Maps;
using Bansou.Flow.Core.Cases.Memories;
using Bansou.Flow.Core.Cases.Notes;
using Bansou.Flow.Core.Cases.Persons;
using Bansou.Flow.Core.Cases.Plans;
using Bansou.Flow.Core.Cases.Sheets;
using Bansou.Flow.Core.Cases.Work;

namespace Bansou.Flow.Core.Cases.Records;

/// <summary>Decides the commands that write records and move no token; each area decides its own.</summary>
internal static class CaseRecordsDecider
{
    /// <summary>The decision, or null when the command is none of its own.</summary>
    public static Decision? Decide(CaseContext context, CaseState.Active state, CaseCommand command) =>
        NoteDecider.Decide(context, state, command)
        ?? WorkDecider.Decide(context, state, command)
        ?? IntakeDecider.Decide(context, state, command)
        ?? PersonDecider.Decide(context, state, command)
        ?? AssessmentDecider.Decide(context, state, command)
        ?? PlanDecider.Decide(context, state, command)
        ?? DecisionDecider.Decide(context, state, command)
        ?? ConferenceDecider.Decide(context, state, command)
        ?? BondDecider.Decide(context, state, command)
        ?? MapDecider.Decide(context, state, command)
        ?? MemoryDecider.Decide(context, state, command)
        ?? HouseholdTies.Decide(context, state, command)
        ?? HouseholdDecider.Decide(state, command)
        ?? SheetDecider.Decide(context, state, command);

    /// <summary>What the records say against completing a step with an outcome, such as an applicant who approves (HR-11); empty when nothing.</summary>
    public static IEnumerable<Refusal> AgainstCompleting(CaseContext context, CaseState.Active state, CaseStep step, CaseCommand.CompleteStep command) =>
        IntakeDecider.AgainstCompleting(state, step)
            .Concat(DecisionDecider.AgainstCompleting(context, state, step))
            .Concat(ConferenceDecider.AgainstCompleting(context, state, step, command));

    /// <summary>What completing a step writes into the records, before its token goes on.</summary>
    public static IEnumerable<CaseEvent> OnCompleting(CaseContext context, CaseState.Active state, CaseStep step) =>
        DecisionDecider.OnCompleting(context, state, step);
}
