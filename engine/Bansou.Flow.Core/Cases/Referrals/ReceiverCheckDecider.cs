using System.Collections.Immutable;
using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Cases.Referrals;

/// <summary>受け皿チェック on the rhythm of a referral: 問題あり fires もどし, 気になる comes back sooner (CS-8).</summary>
internal static class ReceiverCheckDecider
{
    private static readonly TimeSpan Early = TimeSpan.FromDays(3);

    public static Decision Check(CaseContext context, CaseState.Active state, CaseCommand.CheckReceiver command)
    {
        if (state.Referrals.Find(command.Referral) is not { } referral)
        {
            return Decision.Refuse(RefusalCode.ReferralUnknown, command.Referral.Value);
        }
        var open = state.Tokens.Open.FirstOrDefault(each => each.Referral == referral.Id && context.Flow[each.Step].Kind == StepKind.ReceiverCheck);
        if (open is { Status: ExecutionStatus.Paused })
        {
            return Decision.Refuse(RefusalCode.StepPaused, open.Step.Value);
        }
        if (referral.Stage.HasEnded() || (open is null && referral.CheckStep is null))
        {
            return Decision.Refuse(referral.Stage.HasEnded() ? RefusalCode.ReferralEnded : RefusalCode.StepNotOpen, command.Referral.Value);
        }
        var step = context.Flow[open?.Step ?? referral.CheckStep!.Value];
        if (step.OutcomeNamed(command.Outcome) is not { } outcome)
        {
            return Decision.Refuse(RefusalCode.OutcomeUnknown, command.Outcome);
        }
        var moves = new TokenMoves(context, state);
        moves.Emit(Checked(context, command, referral, step, outcome));
        if (open is not null)
        {
            moves.Complete(open, outcome.Name, null, command.Note);
        }
        GoOn(moves, referral, step, outcome, command, open);
        return moves.Settle();
    }

    private static CaseEvent.ReceiverChecked Checked(CaseContext context, CaseCommand.CheckReceiver command, ReferralState referral, CaseStep step, Outcome outcome)
    {
        var next = CheckRhythm.Next(step, referral.ArrivedAt ?? context.Now, Latest(context.Now, referral));
        return new CaseEvent.ReceiverChecked(
            referral.Id,
            step.Id,
            outcome.Name,
            outcome.Kind,
            command.Answers ?? ImmutableDictionary<string, string>.Empty,
            command.Note ?? "",
            command.PersonsVoice ?? "",
            command.Settled,
            context.Actor.Person,
            context.Now,
            next);
    }

    /// <summary>A check counts for its day, and one that was made a little early (three days, or a tenth of the way) for the date it was made for.</summary>
    private static DateTimeOffset Latest(DateTimeOffset now, ReferralState referral)
    {
        var today = OfficeTime.EndOf(OfficeTime.DateOf(now));
        if (referral.NextCheckAt is not { } due || due <= today)
        {
            return today;
        }
        var tenth = (due - (referral.ArrivedAt ?? now)) / 10;
        return due - now <= (tenth > Early ? tenth : Early) ? due : today;
    }

    private static void GoOn(TokenMoves moves, ReferralState referral, CaseStep step, Outcome outcome, CaseCommand.CheckReceiver command, StepExecution? open)
    {
        if (outcome.Kind == "problem" && moves.State.Referrals.Find(referral.Id)!.Stage.CanBeReturned())
        {
            ReturnDecider.Return(moves, moves.State.Referrals.Find(referral.Id)!, new CaseCommand.ReturnReferral(referral.Id, null, command.Note, command.PersonsVoice));
            return;
        }
        var cause = new Cause(step.Id, outcome.Name, referral.Id, referral.Need, command.Note);
        moves.Follow(step, outcome.Name, referral.Id, cause, open?.Rounds ?? [], outcome.NextDue);
    }

    /// <summary>Says which referral a check is about, when it was reached without one (CS-2).</summary>
    public static Decision Name(CaseContext context, CaseState.Active state, CaseCommand.NameReferral command)
    {
        var refusals = new List<Refusal>();
        if (OpenStep.Find(context, state, command.Step, null, refusals) is not { } open)
        {
            return Decision.Refuse(refusals);
        }
        var known = state.Referrals.Find(command.Referral);
        if (known is { Stage: var stage } && stage.HasEnded())
        {
            return Decision.Refuse(RefusalCode.ReferralEnded, command.Referral.Value);
        }
        if (known is null && (command.Need is null || command.Receiver is null))
        {
            return Decision.Refuse(command.Need is null ? RefusalCode.NeedUnknown : RefusalCode.ReceiverMissing, command.Referral.Value);
        }
        if (known is null && state.Needs.Find(command.Need!.Value) is null)
        {
            return Decision.Refuse(RefusalCode.NeedUnknown, command.Need.Value.Value);
        }
        var moves = new TokenMoves(context, state);
        if (known is null)
        {
            RecordFromLife(moves, command);
        }
        moves.Consume(open, "renamed", null);
        moves.Send(new Token(context.Flow[command.Step], command.Referral, open.Causes[^1] with { Referral = command.Referral }, open.Rounds));
        return moves.Settle();
    }

    /// <summary>The person is already there: a referral that exists in life and not yet here.</summary>
    private static void RecordFromLife(TokenMoves moves, CaseCommand.NameReferral command)
    {
        var context = moves.Context;
        var step = context.Flow.Steps.FirstOrDefault(each => each.Kind == StepKind.Referral)?.Id ?? command.Step;
        moves.Emit(new CaseEvent.ReferralOpened(
            command.Referral, command.Need!.Value, step, command.Receiver, null, null, "", "", "", false, ReferralStage.Arrived, context.Now, null));
        ConsentPage.AskIfMissing(moves, moves.State.Referrals.Find(command.Referral)!);
    }

    /// <summary>An open 問題あり closes by the lead and a second person (CS-12).</summary>
    public static Decision CloseConcern(CaseContext context, CaseState.Active state, CaseCommand.CloseConcern command)
    {
        if (state.Referrals.Find(command.Referral) is not { } referral)
        {
            return Decision.Refuse(RefusalCode.ReferralUnknown, command.Referral.Value);
        }
        var refusals = new List<Refusal>();
        if (!referral.HasOpenConcern)
        {
            refusals.Add(new Refusal(RefusalCode.NoOpenConcern, command.Referral.Value));
        }
        if (!OpenStep.IsLead(state, context.Actor))
        {
            refusals.Add(new Refusal(RefusalCode.OnlyTheLead, command.Referral.Value));
        }
        if (string.IsNullOrWhiteSpace(command.SecondPerson.Value) || command.SecondPerson == context.Actor.Person)
        {
            refusals.Add(new Refusal(RefusalCode.SecondPersonMissing, command.Referral.Value));
        }
        if (string.IsNullOrWhiteSpace(command.Reason))
        {
            refusals.Add(new Refusal(RefusalCode.ReasonMissing, command.Referral.Value));
        }
        return refusals.Count > 0
            ? Decision.Refuse(refusals)
            : Decision.Accept(new CaseEvent.ConcernClosed(command.Referral, context.Actor.Person, command.SecondPerson, command.Reason));
    }
}
