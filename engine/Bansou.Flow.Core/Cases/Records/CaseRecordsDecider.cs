namespace Bansou.Flow.Core.Cases.Records;

/// <summary>Decides the commands that write records and move no token.</summary>
internal static class CaseRecordsDecider
{
    /// <summary>The decision, or null when the command is none of its own.</summary>
    public static Decision? Decide(CaseContext context, CaseState.Active state, CaseCommand command) => null;

    /// <summary>What the records say against completing a step with an outcome, such as an applicant who approves (HR-11); empty when nothing.</summary>
    public static IEnumerable<Refusal> AgainstCompleting(CaseContext context, CaseState.Active state, Flow.CaseStep step, CaseCommand.CompleteStep command) => [];
}
