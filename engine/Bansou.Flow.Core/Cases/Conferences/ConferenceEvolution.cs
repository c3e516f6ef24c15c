namespace Bansou.Flow.Core.Cases.Conferences;

internal static class ConferenceEvolution
{
    public static ConferenceBook? Evolve(ConferenceBook book, CaseEvent happened) => happened switch
    {
        CaseEvent.AgendaItemPut e => book with { Items = book.Items.Add(new PutItem(e.Step, e.Execution, e.Meeting, e.Item, e.MeetingType, e.Isolated, null)) },
        CaseEvent.AgendaOutcomeTaken e => book with
        {
            Items = [.. book.Items.Select(known => known.Meeting == e.Meeting && known.Item == e.Item ? known with { Outcome = e.Outcome } : known)],
        },
        CaseEvent.ReplanAsked => book with { ReplanAsked = true },
        _ => null,
    };
}
