using Bansou.Flow.Core.Calendars;

namespace Bansou.Flow.Core.Cases.Persons;

/// <summary>Writes down what is known of the person, bit by bit; nothing is compulsory and nothing is asked twice (F01, IN-5, IN-7).</summary>
internal static class PersonDecider
{
    private const int EarliestYear = 1868;

    public static Decision? Decide(CaseContext context, CaseState.Active state, CaseCommand command) => command switch
    {
        CaseCommand.WriteBirthDate c => Birth(context, state, c),
        CaseCommand.WriteAddress c => Address(context, state, c),
        CaseCommand.WriteContactWay c => Contact(context, state, c),
        CaseCommand.TellAboutSelf c => string.IsNullOrWhiteSpace(c.Words)
            ? Decision.Refuse(RefusalCode.NothingWritten)
            : Decision.Accept(new CaseEvent.ToldAboutSelf(c.Words.Trim(), context.Actor.Person, context.Now)),
        CaseCommand.TellWayBack c => string.IsNullOrWhiteSpace(c.Words)
            ? Decision.Refuse(RefusalCode.NothingWritten)
            : Decision.Accept(new CaseEvent.WayBackTold(c.Words.Trim(), context.Actor.Person, context.Now)),
        _ => null,
    };

    private static Decision Birth(CaseContext context, CaseState.Active state, CaseCommand.WriteBirthDate command)
    {
        var today = OfficeTime.DateOf(context.Now);
        if (!IsOnCalendar(command) || EarliestOf(command) > today)
        {
            return Decision.Refuse(RefusalCode.DayNotOnCalendar);
        }
        return state.Records.Person.Birth == new BirthDate(command.Year, command.Month, command.Day, command.About)
            ? Decision.NothingToDo
            : Decision.Accept(new CaseEvent.BirthDateWritten(command.Year, command.Month, command.Day, command.About, context.Actor.Person, context.Now));
    }

    private static bool IsOnCalendar(CaseCommand.WriteBirthDate date) =>
        date.Year is >= EarliestYear and <= 9999
        && date.Month is null or (>= 1 and <= 12)
        && (date.Day is null || (date.Month is { } month && date.Day >= 1 && date.Day <= DateTime.DaysInMonth(date.Year, month)));

    private static DateOnly EarliestOf(CaseCommand.WriteBirthDate date) => new(date.Year, date.Month ?? 1, date.Day ?? 1);

    private static Decision Address(CaseContext context, CaseState.Active state, CaseCommand.WriteAddress command)
    {
        var place = command.Place?.Trim() ?? "";
        var known = state.Records.Person.Find(command.Kind);
        var written = new PersonAddress(command.Kind, place, command.PostalCode?.Trim() ?? "", command.Protected, command.Since, command.Note?.Trim() ?? "");
        var isSame = place.Length == 0 ? known is null : known == written;
        return isSame
            ? Decision.NothingToDo
            : Decision.Accept(new CaseEvent.AddressWritten(written.Kind, written.Place, written.Protected, written.PostalCode, written.Since, written.Note, context.Actor.Person, context.Now));
    }

    private static Decision Contact(CaseContext context, CaseState.Active state, CaseCommand.WriteContactWay command)
    {
        var to = command.To?.Trim() ?? "";
        if (to.Length == 0)
        {
            return Decision.Refuse(RefusalCode.NothingWritten);
        }
        var known = state.Records.Person.Find(command.Kind, to);
        var written = new ContactWay(command.Kind, to, command.MayContact, command.MayLeaveMessage, command.MaySayWhoWeAre, command.When?.Trim() ?? "");
        var isSame = command.Gone ? known is null : known == written;
        return isSame
            ? Decision.NothingToDo
            : Decision.Accept(new CaseEvent.ContactWayWritten(
                written.Kind, written.To, written.MayContact, written.MayLeaveMessage, written.MaySayWhoWeAre, written.When, command.Gone, context.Actor.Person, context.Now));
    }
}
