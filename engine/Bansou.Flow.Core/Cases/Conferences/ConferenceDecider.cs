using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Work;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Cases.Conferences;

/// <summary>A case puts items on meetings and takes their outcomes back; what is said in a 支援会議 stays there (CS-13, HR-12).</summary>
internal static class ConferenceDecider
{
    public static Decision? Decide(CaseContext context, CaseState.Active state, CaseCommand command) => command switch
    {
        CaseCommand.PutOnAgenda c => Put(context, state, c),
        CaseCommand.TakeAgendaOutcome c => Take(context, state, c),
        _ => null,
    };

    /// <summary>A step whose item is on a meeting waits for it; nothing but the outcome comes out of an isolated one.</summary>
    public static IEnumerable<Refusal> AgainstCompleting(CaseContext context, CaseState.Active state, CaseStep step, CaseCommand.CompleteStep command)
    {
        if (step.Kind != StepKind.Conference || state.Tokens.Find(command.Step, command.Referral) is not { } open)
        {
            yield break;
        }
        var item = state.Records.Conferences.OfExecution(open.Id);
        if (item is null)
        {
            yield return new Refusal(RefusalCode.AgendaItemMissing, step.Id.Value);
        }
        if (item is { Outcome: null })
        {
            yield return new Refusal(RefusalCode.MeetingNotDecided, item.Item.Value);
        }
        if (item?.Outcome is { } decided && decided != command.Outcome)
        {
            yield return new Refusal(RefusalCode.OutcomeOfMeetingDiffers, item.Item.Value);
        }
        if (IsIsolated(context, state, step, open) && (command.Data is not null || !string.IsNullOrWhiteSpace(command.Reason)))
        {
            yield return new Refusal(RefusalCode.NotesStayInTheMeeting, step.Id.Value);
        }
    }

    /// <summary>Nobody can smuggle words out of an isolated meeting by giving the step up.</summary>
    public static RefusalCode? AgainstCancelling(CaseContext context, CaseState.Active state, CaseStep step, StepExecution open, string? reason)
    {
        var isolated = step.Kind == StepKind.Conference && IsIsolated(context, state, step, open);
        return (isolated, string.IsNullOrWhiteSpace(reason)) switch
        {
            (true, false) => RefusalCode.NotesStayInTheMeeting,
            (false, true) => RefusalCode.ReasonMissing,
            _ => null,
        };
    }

    /// <summary>支援会議 (106条の6): as its item was put, and as it is drawn before one was.</summary>
    public static bool IsIsolated(CaseContext context, CaseState.Active state, CaseStep step, StepExecution open) =>
        state.Records.Conferences.OfExecution(open.Id)?.Isolated ?? MeetingTypes.IsIsolated(context.Today, step);

    private static Decision Put(CaseContext context, CaseState.Active state, CaseCommand.PutOnAgenda command)
    {
        var refusals = new List<Refusal>();
        var open = OpenStep.Find(context, state, command.Step, null, refusals);
        if (open is not null && context.Flow[command.Step].Kind != StepKind.Conference)
        {
            refusals.Add(new Refusal(RefusalCode.NotAConference, command.Step.Value));
        }
        var type = MeetingTypes.Find(context.Today, command.MeetingType);
        refusals.AddRange(AgainstPutting(context, state, command, type));
        if (open is not null && state.Records.Conferences.OfExecution(open.Id) is { Outcome: null } waiting && waiting.Item != command.Item)
        {
            refusals.Add(new Refusal(RefusalCode.MeetingNotDecided, waiting.Item.Value));
        }
        return refusals.Count > 0
            ? Decision.Refuse(refusals)
            : Decision.Accept(new CaseEvent.AgendaItemPut(
                command.Step,
                open!.Id,
                command.Meeting,
                command.Item,
                type!.Id,
                type.Isolated || command.Isolated,
                command.Tried ?? "",
                command.KeepDoing ?? "",
                context.Actor.Person,
                context.Now));
    }

    private static IEnumerable<Refusal> AgainstPutting(CaseContext context, CaseState.Active state, CaseCommand.PutOnAgenda command, Packs.MeetingType? type)
    {
        if (state.Records.Conferences.Find(command.Meeting, command.Item) is not null)
        {
            yield return new Refusal(RefusalCode.AlreadyWritten, command.Item.Value);
        }
        if (type is null)
        {
            yield return new Refusal(RefusalCode.MeetingTypeUnknown, command.MeetingType);
            yield break;
        }
        var isolated = type.Isolated || command.Isolated;
        if (isolated && !(string.IsNullOrWhiteSpace(command.Tried) && string.IsNullOrWhiteSpace(command.KeepDoing)))
        {
            yield return new Refusal(RefusalCode.NotesStayInTheMeeting, command.Item.Value);
        }
        if (type.ConsentRequired && !isolated && !state.Consents.Entries.Any(entry => entry.IsLiving(context.Now)))
        {
            yield return new Refusal(RefusalCode.MeetingNeedsConsent, type.Id);
        }
        if (MeetingTypes.IsMultiAgency(type) && !isolated && (string.IsNullOrWhiteSpace(command.Tried) || string.IsNullOrWhiteSpace(command.KeepDoing)))
        {
            yield return new Refusal(RefusalCode.OwnWorkMissing, type.Id);
        }
    }

    private static Decision Take(CaseContext context, CaseState.Active state, CaseCommand.TakeAgendaOutcome command)
    {
        if (state.Records.Conferences.Find(command.Meeting, command.Item) is not { } item)
        {
            return Decision.Refuse(RefusalCode.AgendaItemUnknown, command.Item.Value);
        }
        if (item.Outcome == command.Outcome)
        {
            return Decision.NothingToDo;
        }
        var actions = command.Actions.IsDefault ? [] : command.Actions;
        var refusals = AgainstTaking(context, item, command, actions.Length).ToList();
        refusals.AddRange(actions.SelectMany(action => WorkDecider.Against(state, action.Item, action.What, action.Owner, action.On)));
        if (refusals.Count > 0)
        {
            return Decision.Refuse(refusals);
        }
        var moves = new TokenMoves(context, state);
        moves.Emit(new CaseEvent.AgendaOutcomeTaken(item.Meeting, item.Item, command.Outcome, command.Words ?? "", context.Now));
        foreach (var action in actions)
        {
            moves.Emit(new CaseEvent.WorkItemAdded(action.Item, action.What, action.Owner, action.On, null, item.Meeting, context.Now));
        }
        if (command.AsksForReplan)
        {
            moves.Emit(new CaseEvent.ReplanAsked(item.Meeting, item.Item, context.Now));
            moves.Send(new Token(ReplanStep.For(context.Flow, state, item.Step), null, new Cause(item.Step, "replan", Reason: command.Words), []));
        }
        return moves.Settle();
    }

    private static IEnumerable<Refusal> AgainstTaking(CaseContext context, PutItem item, CaseCommand.TakeAgendaOutcome command, int actions)
    {
        if (item.Outcome is not null)
        {
            yield return new Refusal(RefusalCode.AlreadyWritten, item.Item.Value);
        }
        if (context.Flow.Find(item.Step)?.OutcomeNamed(command.Outcome) is null)
        {
            yield return new Refusal(RefusalCode.OutcomeUnknown, item.Step.Value);
        }
        if (item.Isolated && (actions > 0 || !string.IsNullOrWhiteSpace(command.Words) || command.AsksForReplan))
        {
            yield return new Refusal(RefusalCode.NotesStayInTheMeeting, item.Item.Value);
        }
    }
}
