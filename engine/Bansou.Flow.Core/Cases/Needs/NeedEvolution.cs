namespace Bansou.Flow.Core.Cases.Needs;

internal static class NeedEvolution
{
    public static NeedBook? Evolve(NeedBook needs, CaseEvent happened) => happened switch
    {
        CaseEvent.NeedRecorded e => new NeedBook(needs.All.Add(new Need(e.Need, e.What, e.Who))),
        CaseEvent.NeedReworded e => needs.With(needs.Find(e.Need)! with { What = e.What, Who = e.Who }),
        CaseEvent.NeedClosed e => needs.With(needs.Find(e.Need)! with { Outcome = e.Outcome }),
        _ => null,
    };
}
