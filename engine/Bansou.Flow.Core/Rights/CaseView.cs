using System.Collections.Immutable;
using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Reading;

namespace Bansou.Flow.Core.Rights;

/// <summary>見えるところ: one case cut down to what one reader may see. Each level adds a part; a part above the level is null.</summary>
/// <remarks>Made only by <see cref="CaseReading.View"/>, together with its line for the log (HR-13).</remarks>
public sealed record CaseView
{
    private CaseView() { }

    public required CaseId Case { get; init; }

    /// <summary>How much, and why.</summary>
    public required ReadingRight Right { get; init; }

    /// <summary>V1 and more.</summary>
    public OwnPart? Own { get; private init; }

    /// <summary>V2 and more: of the meetings that the reader belongs to.</summary>
    public ImmutableArray<ConferenceLine> Conferences { get; private init; } = [];

    /// <summary>V3 and more.</summary>
    public PlanOverview? Plan { get; private init; }

    /// <summary>V4 and more.</summary>
    public WholeCase? Whole { get; private init; }

    /// <summary>V5: who has read the case.</summary>
    public ImmutableArray<ReadLogged> Readers { get; private init; } = [];

    /// <summary>ご本人のページ, instead of all the others (HR-10).</summary>
    public PersonView? PersonsPage { get; private init; }

    internal static CaseView Of(CaseContext context, CaseState.Active state, CaseRelations relations, ReadingRight right, IEnumerable<ReadLogged> reads)
    {
        if (right.Part == ReadPart.PersonsPage)
        {
            return new CaseView { Case = state.Id, Right = right, PersonsPage = PersonView.Of(state, context.Now, relations.Meetings, [.. reads]) };
        }
        var reader = Reader.Of(context.Today, context.Actor) ?? throw new InvalidOperationException("Nobody reads without a role.");
        return new CaseView
        {
            Case = state.Id,
            Right = right,
            Own = OwnPart.Of(context, state, reader, relations),
            Conferences = right.Level >= ReadingLevel.Conference ? [.. ConferenceExtract.Of(state, relations.Meetings, reader.Person, OfficeTime.DateOf(context.Now))] : [],
            Plan = right.Level >= ReadingLevel.Plan ? PlanOverview.Of(context, state, reader) : null,
            Whole = right.Level >= ReadingLevel.WholeCase ? WholeCase.Of(state, reader) : null,
            Readers = right.Level >= ReadingLevel.CaseAndReaders ? [.. reads] : [],
        };
    }
}
