using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Holders;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Cases.Merging;

/// <summary>One person, two records: they are tied together and nothing of either is lost, moved or written over; a wrong tie is undone the same way.</summary>
internal static class MergeDecider
{
    private const string Rests = "joined";

    public static Decision? Decide(CaseContext context, CaseState.Active state, CaseCommand command) => command switch
    {
        CaseCommand.TakeInCase c => TakeIn(context, state, c),
        CaseCommand.JoinCase c => Join(context, state, c),
        CaseCommand.LetCaseGo c => LetGo(context, state, c),
        CaseCommand.PartFromCase c => Part(context, state, c),
        CaseCommand.HandOver or CaseCommand.TakeFarewell when state.Bundle.IsJoined && context.Actor.Role != Actor.EngineRole =>
            Decision.Refuse(RefusalCode.CaseFollowsAnother, state.Bundle.Into!.Case.Value),
        _ => null,
    };

    private static Decision TakeIn(CaseContext context, CaseState.Active state, CaseCommand.TakeInCase command)
    {
        var refusals = Against(context, state, command.Why).ToList();
        if (command.Other == state.Id)
        {
            refusals.Add(new Refusal(RefusalCode.CaseIsTheSame, command.Other.Value));
        }
        if (state.Bundle.IsJoined)
        {
            refusals.Add(new Refusal(RefusalCode.CaseJoinedAlready, state.Id.Value));
        }
        return refusals.Count > 0 ? Decision.Refuse(refusals)
            : state.Bundle.Find(command.Other) is not null ? Decision.NothingToDo
            : Decision.Accept(new CaseEvent.CaseTakenIn(command.Other, command.Why.Trim(), context.Actor.Person, context.Now));
    }

    private static Decision Join(CaseContext context, CaseState.Active state, CaseCommand.JoinCase command)
    {
        if (state.Bundle.Into is { } into && into.Case != command.Into)
        {
            return Decision.Refuse(RefusalCode.CaseJoinedAlready, state.Id.Value);
        }
        if (!state.Bundle.Taken.IsEmpty)
        {
            return Decision.Refuse(RefusalCode.CaseLeadsOthers, state.Id.Value);
        }
        if (command.Into == state.Id)
        {
            return Decision.Refuse(RefusalCode.CaseIsTheSame, command.Into.Value);
        }
        var moves = new TokenMoves(context, state);
        if (!state.Bundle.IsJoined)
        {
            moves.Emit(new CaseEvent.CaseJoined(command.Into, command.Why.Trim(), context.Actor.Person, context.Now));
            foreach (var open in state.Tokens.Open.Where(open => Goes(context.Flow, state, open)))
            {
                moves.Consume(open, Rests, null);
            }
        }
        if (state.Holders != command.Holders)
        {
            moves.Emit(new CaseEvent.HandedOver(command.Holders, "合わせた先と同じ担当に"));
        }
        return moves.Settle();
    }

    /// <summary>Steps of the own way rest. What is open with somebody outside goes on: a referral, its check or return, and a meeting that has the item.</summary>
    private static bool Goes(CaseFlow flow, CaseState.Active state, StepExecution open) => open.Referral is null && flow[open.Step].Kind switch
    {
        StepKind.Referral => state.Referrals.All.All(referral => referral.Stage.HasEnded()),
        StepKind.Conference => state.Records.Conferences.OfExecution(open.Id) is null,
        _ => true,
    };

    private static Decision LetGo(CaseContext context, CaseState.Active state, CaseCommand.LetCaseGo command)
    {
        var refusals = Against(context, state, command.Why).ToList();
        if (state.Bundle.Find(command.Other) is null)
        {
            refusals.Add(new Refusal(RefusalCode.CaseNotJoined, command.Other.Value));
        }
        return refusals.Count > 0
            ? Decision.Refuse(refusals)
            : Decision.Accept(new CaseEvent.CaseLetGo(command.Other, command.Why.Trim(), context.Actor.Person, context.Now));
    }

    private static Decision Part(CaseContext context, CaseState.Active state, CaseCommand.PartFromCase command)
    {
        if (state.Bundle.Into?.Case != command.From)
        {
            return Decision.NothingToDo;
        }
        var moves = new TokenMoves(context, state);
        moves.Emit(new CaseEvent.CaseParted(command.From, command.Why.Trim(), context.Actor.Person, context.Now));
        if (!moves.State.Tokens.HasLiveToken)
        {
            moves.Send(new Token(context.Flow[BuiltInSteps.NextStep], null, new Cause(Reason: command.Why), []));
        }
        return moves.Settle();
    }

    /// <summary>Who holds the case, or shares out the work; the clock carries out what they decided.</summary>
    private static IEnumerable<Refusal> Against(CaseContext context, CaseState.Active state, string why)
    {
        if (!OpenStep.IsHolder(state, context.Actor) && !HolderDecider.MayAssign(context) && context.Actor.Role != Actor.EngineRole)
        {
            yield return new Refusal(RefusalCode.OnlyTheHolders);
        }
        if (string.IsNullOrWhiteSpace(why))
        {
            yield return new Refusal(RefusalCode.ReasonMissing);
        }
    }
}
