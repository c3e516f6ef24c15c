namespace Bansou.Flow.Core.Cases.Assessments;

/// <summary>An entry may be as short as it is; only a screening says why (AS-1, AS-9).</summary>
internal static class AssessmentDecider
{
    public static Decision? Decide(CaseContext context, CaseState.Active state, CaseCommand command) => command switch
    {
        CaseCommand.WriteAssessment c => Write(context, state, c),
        CaseCommand.RecordScreening c => string.IsNullOrWhiteSpace(c.Reason)
            ? Decision.Refuse(RefusalCode.ReasonMissing)
            : Decision.Accept(new CaseEvent.ScreeningRecorded(c.Result, c.Reason, context.Actor.Person, context.Now)),
        CaseCommand.TellSelfView c => string.IsNullOrWhiteSpace(c.Words)
            ? Decision.NothingToDo
            : Decision.Accept(new CaseEvent.SelfViewTold(c.Question ?? "", c.Words, HeardBy(context), context.Now)),
        _ => null,
    };

    private static PersonId? HeardBy(CaseContext context) => context.Actor.Role == Actor.PersonRole ? null : context.Actor.Person;

    private static Decision Write(CaseContext context, CaseState.Active state, CaseCommand.WriteAssessment command)
    {
        if (command.Member is { } member && state.Records.Household.Find(member) is null)
        {
            return Decision.Refuse(RefusalCode.MemberUnknown, member.Value);
        }
        return string.IsNullOrWhiteSpace(command.Text) && string.IsNullOrWhiteSpace(command.OwnWords)
            ? Decision.NothingToDo
            : Decision.Accept(new CaseEvent.AssessmentWritten(
                command.Section,
                command.Text ?? "",
                command.OwnWords ?? "",
                command.Member,
                context.Actor.Person,
                context.Actor.Organisation,
                context.Now));
    }
}
