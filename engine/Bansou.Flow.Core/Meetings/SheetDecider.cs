using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Core.Meetings;

/// <summary>会議の記録を書く: before, at and after the meeting, by its members.</summary>
internal static class SheetDecider
{
    public static MeetingDecision Write(MeetingContext context, Meeting meeting, MeetingCommand.WriteSheet command)
    {
        var item = command.Item is { } id ? meeting.Find(id) : null;
        if (command.Item is { } asked && item is null)
        {
            return MeetingDecision.Refuse(RefusalCode.AgendaItemUnknown, asked.Value);
        }
        var before = item?.Sheet ?? meeting.Sheet;
        var changed = command.Fields.Where(field => before.GetValueOrDefault(field.Key, "") != field.Value).ToImmutableDictionary();
        if (changed.IsEmpty)
        {
            return MeetingDecision.NothingToDo;
        }
        return MeetingDecision.Unless(Against(), () => new MeetingEvent.SheetWritten(command.Item, changed, context.Actor.Person, context.Now));

        IEnumerable<Refusal> Against()
        {
            if (!MeetingAccess.MayWork(meeting, context.Actor.Person) || (item is { Isolated: true } && meeting.MemberNow(context.Actor.Person) is not { HasPledged: true }))
            {
                yield return new Refusal(RefusalCode.NotAMember, context.Actor.Person.Value);
            }
            var known = item is null ? MeetingSheet.OfMeeting : MeetingSheet.OfItem;
            foreach (var refusal in Unknown(changed.Keys, known))
            {
                yield return refusal;
            }
        }
    }

    /// <summary>What is written on the sheet of the whole meeting along with another act; null when nothing is.</summary>
    public static MeetingEvent.SheetWritten? Begun(MeetingContext context, ImmutableDictionary<string, string>? fields)
    {
        var written = (fields ?? ImmutableDictionary<string, string>.Empty).Where(field => !string.IsNullOrWhiteSpace(field.Value)).ToImmutableDictionary();
        return written.IsEmpty ? null : new MeetingEvent.SheetWritten(null, written, context.Actor.Person, context.Now);
    }

    public static IEnumerable<Refusal> Unknown(IEnumerable<string> names, ImmutableArray<SheetField> known) =>
        names.Where(name => known.All(each => each.Name != name)).Order(StringComparer.Ordinal).Select(name => new Refusal(RefusalCode.MeetingFieldUnknown, name));
}
