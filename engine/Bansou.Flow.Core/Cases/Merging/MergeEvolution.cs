namespace Bansou.Flow.Core.Cases.Merging;

internal static class MergeEvolution
{
    public static CaseBundle? Evolve(CaseBundle bundle, CaseEvent happened) => happened switch
    {
        CaseEvent.CaseTakenIn e => bundle with { Taken = bundle.Taken.Add(new JoinedCase(e.Other, e.Why, e.By, e.At)) },
        CaseEvent.CaseJoined e => bundle with { Into = new JoinedCase(e.Into, e.Why, e.By, e.At) },
        CaseEvent.CaseLetGo e => bundle with { Taken = [.. bundle.Taken.Where(each => each.Case != e.Other)] },
        CaseEvent.CaseParted => bundle with { Into = null },
        _ => null,
    };
}
