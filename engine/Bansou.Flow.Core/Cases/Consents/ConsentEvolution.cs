namespace Bansou.Flow.Core.Cases.Consents;

internal static class ConsentEvolution
{
    public static ConsentBook? Evolve(ConsentBook consents, CaseEvent happened) => happened switch
    {
        CaseEvent.ConsentRecorded e => consents with { Entries = consents.Entries.Add(new ConsentEntry(e.Organisation, e.Items, e.From, e.Until, null)) },
        CaseEvent.ConsentWithdrawn e => consents with
        {
            Entries = [.. consents.Entries.Select(entry => entry.WithdrawnAt is null && (e.Organisation is null || entry.Organisation == e.Organisation) ? entry with { WithdrawnAt = e.At } : entry)],
        },
        CaseEvent.GroundDocumented e => consents with { Grounds = consents.Grounds.Add(new SharingGround(e.Referral, e.Kind, e.Reason, e.By)) },
        _ => null,
    };
}
