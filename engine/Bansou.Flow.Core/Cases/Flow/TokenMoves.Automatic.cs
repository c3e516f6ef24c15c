using System.Collections.Immutable;
using Bansou.Flow.Core.Definitions.Catalogue;

namespace Bansou.Flow.Core.Cases.Flow;

internal sealed partial class TokenMoves
{
    private static readonly ImmutableArray<string> Done = ["Done"];

    private void Pass(Token token)
    {
        if (++automatic > AutomaticLimit)
        {
            EndlessAt = token.To;
            return;
        }
        switch (token.To.Type)
        {
            case CaseStepType.Pass:
            case CaseStepType.End:
                PassTo(token, Done);
                break;
            case CaseStepType.Fork:
                PassTo(token, ForkPorts(token.To));
                break;
            case CaseStepType.Decision:
            case CaseStepType.Switch:
            case CaseStepType.SetVariable:
            case CaseStepType.Script:
                PassBy(token, CaseScripts.Run(token.To, State));
                break;
            case CaseStepType.Fault:
                Fail(token, "fault-drawn");
                break;
            default:
                throw new System.Diagnostics.UnreachableException(token.To.Type.ToString());
        }
    }

    private void PassBy(Token token, ScriptStep result)
    {
        if (result.Fault is { } fault)
        {
            Fail(token, fault);
            return;
        }
        foreach (var (name, value) in result.Variables)
        {
            Emit(new CaseEvent.VariableSet(name, value));
        }
        PassTo(token, result.Ports);
    }

    private void PassTo(Token token, string port) => PassTo(token, port == "Done" ? Done : [port]);

    /// <summary>Several ports, or several lines on one, are one fork: all tokens born of it are one round.</summary>
    private void PassTo(Token token, ImmutableArray<string> ports)
    {
        var step = token.To;
        Emit(new CaseEvent.ActivityPassed(step.Id, ports));
        if (ports.Length == 1)
        {
            Follow(step, ports[0], token.Referral, token.Cause, token.Rounds, token.Due);
            return;
        }
        var born = Rounds.With(token.Rounds, nextRound++);
        foreach (var port in ports)
        {
            Follow(step, port, token.Referral, token.Cause, born, token.Due);
        }
    }

    private static ImmutableArray<string> ForkPorts(CaseStep fork)
    {
        var branches = fork.Activity!.Inputs.GetValueOrDefault("branches")?.Expression;
        return branches is not null && LiteralNames.Of(branches) is { IsEmpty: false } names ? names : Done;
    }
}
