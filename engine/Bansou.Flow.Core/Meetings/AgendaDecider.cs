using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Conferences;

namespace Bansou.Flow.Core.Meetings;

/// <summary>Each item has its own legal basis and consent rule; an item may be stricter than its meeting, never laxer without isolation (§1.9).</summary>
internal static class AgendaDecider
{
    public static MeetingDecision Add(MeetingContext context, Meeting meeting, MeetingCommand.AddItem command)
    {
        var isolated = meeting.Isolated || command.Isolated;
        var consent = command.ConsentRequired ?? (meeting.ConsentRequired && !isolated);
        var type = MeetingTypes.Find(context.Pack, meeting.Type);
        var basis = command.Basis ?? type?.Basis ?? "";
        return MeetingDecision.Unless(
            AgainstAdding(context, meeting, command, consent, isolated),
            () => Added(context, command, basis, consent, isolated));
    }

    private static IEnumerable<MeetingEvent> Added(MeetingContext context, MeetingCommand.AddItem command, string basis, bool consent, bool isolated)
    {
        yield return new MeetingEvent.ItemAdded(
            command.Item,
            command.Title,
            command.Case,
            basis,
            consent,
            isolated,
            command.Tried ?? "",
            command.KeepDoing ?? "",
            context.Actor.Person,
            context.Now);
        if (command.BroughtBy is { } organisation && !IsBlank(organisation.Value))
        {
            yield return new MeetingEvent.ItemBrought(command.Item, organisation);
        }
    }

    private static IEnumerable<Refusal> AgainstAdding(MeetingContext context, Meeting meeting, MeetingCommand.AddItem command, bool consent, bool isolated)
    {
        var id = command.Item.Value;
        if (meeting.Find(command.Item) is not null)
        {
            yield return new Refusal(RefusalCode.AlreadyWritten, id);
        }
        if (meeting.Held is not null)
        {
            yield return new Refusal(RefusalCode.MeetingHeldAlready, meeting.Id.Value);
        }
        if (IsBlank(command.Title))
        {
            yield return new Refusal(RefusalCode.NothingWritten, id);
        }
        if (consent && command.Case is { } ofCase && !context.ConsentedCases.Contains(ofCase))
        {
            yield return new Refusal(RefusalCode.MeetingNeedsConsent, id);
        }
        if (!consent && meeting.ConsentRequired && (!isolated || IsBlank(command.Basis)))
        {
            yield return new Refusal(RefusalCode.BasisMissing, id);
        }
        var isMultiAgency = MeetingTypes.Find(context.Pack, meeting.Type) is { } type && MeetingTypes.IsMultiAgency(type);
        if (isMultiAgency && command.Case is not null && (IsBlank(command.Tried) || IsBlank(command.KeepDoing)))
        {
            yield return new Refusal(RefusalCode.OwnWorkMissing, id);
        }
    }

    public static MeetingDecision Decide(MeetingContext context, Meeting meeting, MeetingCommand.DecideItem command)
    {
        if (meeting.Find(command.Item) is not { } item)
        {
            return MeetingDecision.Refuse(RefusalCode.AgendaItemUnknown, command.Item.Value);
        }
        var actions = (command.Actions.IsDefault ? [] : command.Actions).AddRange(FeedbackDecider.Owed(context, meeting, item));
        return MeetingDecision.Unless(
            Against(),
            () => new MeetingEvent.ItemDecided(command.Item, command.Outcome, command.Words ?? "", actions, command.AsksForReplan, context.Now));

        IEnumerable<Refusal> Against()
        {
            if (meeting.Held is null)
            {
                yield return new Refusal(RefusalCode.MeetingNotHeld, meeting.Id.Value);
            }
            if (!MeetingAccess.MayWork(meeting, context.Actor.Person))
            {
                yield return new Refusal(RefusalCode.NotAMember, context.Actor.Person.Value);
            }
            if (item.Decision is not null)
            {
                yield return new Refusal(RefusalCode.AlreadyWritten, item.Id.Value);
            }
            if (IsBlank(command.Outcome))
            {
                yield return new Refusal(RefusalCode.OutcomeUnknown, item.Id.Value);
            }
            foreach (var action in actions.Where(action => IsBlank(action.What) || IsBlank(action.Owner.Value) || action.On == default))
            {
                yield return new Refusal(RefusalCode.WorkIncomplete, action.Item.Value);
            }
        }
    }

    public static MeetingDecision Dissent(MeetingContext context, Meeting meeting, MeetingCommand.VoiceDissent command)
    {
        if (meeting.Find(command.Item) is null)
        {
            return MeetingDecision.Refuse(RefusalCode.AgendaItemUnknown, command.Item.Value);
        }
        if (!MeetingAccess.MayWork(meeting, context.Actor.Person))
        {
            return MeetingDecision.Refuse(RefusalCode.NotAMember, context.Actor.Person.Value);
        }
        return IsBlank(command.Words)
            ? MeetingDecision.Refuse(RefusalCode.NothingWritten, command.Item.Value)
            : MeetingDecision.Accept(new MeetingEvent.DissentVoiced(command.Item, command.Words, context.Actor.Person, context.Now));
    }

    private static bool IsBlank(string? text) => string.IsNullOrWhiteSpace(text);
}
