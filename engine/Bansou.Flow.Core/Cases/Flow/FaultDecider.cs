namespace Bansou.Flow.Core.Cases.Flow;

/// <summary>A fault suspends its token; a person retries it, with corrected values if need be, or leaves it with a reason (CS-5).</summary>
internal static class FaultDecider
{
    public static Decision Resolve(CaseContext context, CaseState.Active state, CaseCommand.ResolveFault command)
    {
        if (state.Tokens.Find(command.Step, null) is not { Status: ExecutionStatus.Faulted } open)
        {
            return Decision.Refuse(RefusalCode.StepNotFaulted, command.Step.Value);
        }
        if (string.IsNullOrWhiteSpace(command.Reason))
        {
            return Decision.Refuse(RefusalCode.ReasonMissing, command.Step.Value);
        }
        var moves = new TokenMoves(context, state);
        foreach (var (name, value) in command.Variables ?? [])
        {
            moves.Emit(new CaseEvent.VariableSet(name, value));
        }
        moves.Consume(open, command.Retry ? "retried" : "faultLeft", command.Reason);
        var to = context.Flow[command.Retry ? command.Step : BuiltInSteps.NextStep];
        moves.Send(new Token(to, null, open.Causes[^1] with { Reason = command.Reason }, open.Rounds));
        return moves.Settle();
    }
}
