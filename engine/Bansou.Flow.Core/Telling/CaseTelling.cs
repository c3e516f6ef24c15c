using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Rights;

namespace Bansou.Flow.Core.Telling;

/// <summary>ケースを語る: what happened in a case, event by event, for one reader and without the case of that day: names come from the case as it is.</summary>
/// <param name="known">The case as it is, or as it was at the farewell.</param>
/// <param name="executions">Which step an execution was of.</param>
/// <param name="earlier">A step of a drawing that the case ran before.</param>
public sealed class CaseTelling(
    CaseContext context, CaseState.Active known, TellingLanguage language, Func<int, OpenedStep?> executions, Func<StepId, CaseStep?>? earlier = null)
{
    private readonly CaseWords words = new(context.Flow, language, context.Today, earlier);
    private readonly EventSight sight = EventSight.Of(context, known);

    public Told Tell(RecordedEvent recorded)
    {
        var sentence = EventSentences.Of(recorded.Event, new SentenceScope(words, recorded.At, known, executions) { Sight = sight, IsOfThen = false });
        var title = sentence.Title.Length > 0 ? sentence.Title : EventLabels.Of(recorded.Event, language);
        return new Told(
            char.ToUpperInvariant(title[0]) + title[1..],
            LinesOf(sentence, own: false),
            LinesOf(sentence, own: true),
            IsAutomatic(recorded.Event, sentence),
            sight.Sees(recorded.Event));
    }

    private static ImmutableArray<ToldLine> LinesOf(Sentence sentence, bool own) =>
        [.. sentence.Parts.Where(part => part.IsOwn == own).Select(part => new ToldLine(part.Label.Length > 0 ? part.Label : null, part.Text))];

    /// <summary>What runs by itself, unless somebody has to see to it.</summary>
    private static bool IsAutomatic(CaseEvent happened, Sentence sentence) => sentence.Tone switch
    {
        Tone.Done or Tone.Turn => false,
        Tone.Next => happened is not (CaseEvent.StepFaulted or CaseEvent.ReplanAsked),
        Tone.Quiet => !(happened is CaseEvent.WatchContactMissed or CaseEvent.StepEscalated { Level: >= Ladder.Lead } or CaseEvent.ReferralEscalated { Level: >= Ladder.Lead }),
        Tone.Silent => true,
        _ => throw new System.Diagnostics.UnreachableException(sentence.Tone.ToString()),
    };
}

/// <summary>語られたこと: one event as people read it.</summary>
/// <param name="OwnWords">本人の言葉, apart from what others wrote.</param>
/// <param name="IsAutomatic">It ran by itself, and nobody has to see to it.</param>
/// <param name="IsSeen">False: the reader is told only that it happened.</param>
public sealed record Told(string Title, ImmutableArray<ToldLine> Lines, ImmutableArray<ToldLine> OwnWords, bool IsAutomatic, bool IsSeen)
{
    /// <summary>All of it, for a search by words.</summary>
    public string AllWords => string.Join('\n', Lines.Concat(OwnWords).Select(line => line.Text).Prepend(Title));
}

/// <param name="Label">What it is, or null.</param>
public sealed record ToldLine(string? Label, string Text);
