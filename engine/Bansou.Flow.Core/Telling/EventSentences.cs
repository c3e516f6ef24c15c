using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Journal;

namespace Bansou.Flow.Core.Telling;

/// <summary>出来事のことば: every event as a sentence; records without one of their own are told by their plain label.</summary>
internal static class EventSentences
{
    public static IEnumerable<Sentence> Of(CaseFlow flow, DateTimeOffset at, CaseCommand? command, CaseState before, ImmutableArray<CaseEvent> events)
    {
        var words = new CaseWords(flow);
        var state = before;
        foreach (var happened in events)
        {
            var after = CaseDecider.Evolve(state, happened);
            var sentence = Of(happened, new SentenceScope(words, flow, at, command, Of(state), Of(after)));
            state = after;
            if (sentence.Tone != Tone.Silent)
            {
                yield return sentence;
            }
        }
    }

    public static Sentence Of(CaseEvent happened, SentenceScope scope) =>
        FlowSentences.Of(happened, scope)
        ?? ReferralSentences.Of(happened, scope)
        ?? SupportSentences.Of(happened, scope)
        ?? RecordSentences.Of(happened, scope)
        ?? BondSentences.Of(happened, scope)
        ?? Sentence.Done(EventCatalog.LabelOf(happened));

    private static CaseState.Active? Of(CaseState state) => state switch
    {
        CaseState.Active active => active,
        CaseState.SeenOff seenOff => seenOff.Last,
        CaseState.NotOpened => null,
        _ => throw new System.Diagnostics.UnreachableException(state.GetType().Name),
    };
}
