using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;

namespace Bansou.Flow.Core.Telling;

/// <summary>出来事のことば: every event as a sentence; records without one of their own are told by their plain label.</summary>
internal static class EventSentences
{
    /// <summary>One after the other, each with the case as it was then: for rehearsals.</summary>
    public static IEnumerable<Sentence> Of(CaseFlow flow, DateTimeOffset at, CaseState before, ImmutableArray<CaseEvent> events)
    {
        var words = new CaseWords(flow);
        var state = before;
        foreach (var happened in events)
        {
            var after = CaseDecider.Evolve(state, happened);
            var (then, now) = (Of(state), Of(after));
            var sentence = Of(happened, new SentenceScope(words, at, now ?? then, id => Execution(now, id) ?? Execution(then, id)));
            state = after;
            if (sentence.Tone != Tone.Silent)
            {
                yield return sentence;
            }
        }
    }

    public static Sentence Of(CaseEvent happened, SentenceScope scope) =>
        scope.Sight?.Sees(happened) == false ? Sentence.Done(EventLabels.Of(happened, scope.Language))
        : FlowSentences.Of(happened, scope)
        ?? StepSentences.Of(happened, scope)
        ?? ReferralSentences.Of(happened, scope)
        ?? SupportSentences.Of(happened, scope)
        ?? RecordSentences.Of(happened, scope)
        ?? PlanSentences.Of(happened, scope)
        ?? PeopleSentences.Of(happened, scope)
        ?? BondSentences.Of(happened, scope)
        ?? Sentence.Done(EventLabels.Of(happened, scope.Language));

    private static OpenedStep? Execution(CaseState.Active? state, int id) =>
        state?.Tokens.Find(id) is { } open ? new OpenedStep(open.Step, open.Referral) : null;

    private static CaseState.Active? Of(CaseState state) => state switch
    {
        CaseState.Active active => active,
        CaseState.SeenOff seenOff => seenOff.Last,
        CaseState.NotOpened => null,
        _ => throw new System.Diagnostics.UnreachableException(state.GetType().Name),
    };
}
