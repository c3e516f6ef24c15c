using System.Collections.Immutable;
using Bansou.Flow.Core.Meetings;
using Bansou.Flow.Core.Rights;

namespace Bansou.Flow.Core.Cases.Reading;

/// <summary>読む: whoever opens a case gets what is to be logged together with what is to be read; one does not come without the other (HR-13).</summary>
public static class CaseReading
{
    /// <summary>ご本人のページ (HR-10): for the person, or for somebody who looks at it together with the person.</summary>
    /// <param name="reads">Who has read the case so far; the person sees it.</param>
    /// <param name="meetings">Meetings that talked about the case; what a 支援会議 decided is left out (HR-12).</param>
    public static Read<PersonView> PersonsPage(
        Actor reader, CaseState.Active state, DateTimeOffset now, string purpose, IEnumerable<ReadLogged> reads, ImmutableArray<Meeting> meetings = default)
    {
        var logged = Logged(reader, state, now, ReadPart.PersonsPage, purpose);
        return new Read<PersonView>(logged, PersonView.Of(state, now, meetings.IsDefault ? [] : meetings, [.. reads, logged]));
    }

    /// <summary>ケース全体: for those who accompany.</summary>
    public static Read<CaseState.Active> WholeCase(Actor reader, CaseState.Active state, DateTimeOffset now, string purpose) =>
        new(Logged(reader, state, now, ReadPart.WholeCase, purpose), state);

    /// <summary>What the reader's right opens of the case, cut down to it; null when it opens nothing. Without a purpose, what can be read without one.</summary>
    /// <param name="reads">Who has read the case so far; shown to the person, and to the head of the centre, and gone through only for them.</param>
    public static Read<CaseView>? View(CaseContext context, CaseState.Active state, CaseRelations relations, string purpose, IEnumerable<ReadLogged> reads)
    {
        var right = string.IsNullOrWhiteSpace(purpose) ? ReadingRights.WithoutReason(context, state, relations) : ReadingRights.Of(context, state, relations);
        if (right.Part is not { } part)
        {
            return null;
        }
        var logged = Logged(context.Actor, state, context.Now, part, purpose, right.Level);
        return new Read<CaseView>(logged, CaseView.Of(context, state, relations, right, reads.Append(logged)));
    }

    private static ReadLogged Logged(Actor reader, CaseState.Active state, DateTimeOffset now, ReadPart part, string purpose, ReadingLevel? level = null) =>
        new(state.Id, reader.Person, reader.Organisation, reader.Role, part, purpose, now, level);
}

/// <summary>What was read and the line for the log that belongs to it.</summary>
public sealed record Read<TContent>(ReadLogged Logged, TContent Content);

/// <summary>閲覧の記録: who read what of a case, in which role and what for (HR-13). It names no content.</summary>
/// <param name="Level">How much the reader's right opened; null where the part alone was asked for.</param>
public sealed record ReadLogged(
    CaseId Case,
    PersonId Reader,
    OrganisationId Organisation,
    string Role,
    ReadPart Part,
    string Purpose,
    DateTimeOffset At,
    ReadingLevel? Level = null)
{
    /// <summary>How often that day, where the lines of one day are told as one.</summary>
    public int Times { get; init; } = 1;
}

/// <summary>読んだところ: which part of a case was read.</summary>
public enum ReadPart
{
    /// <summary>ご本人のページ</summary>
    PersonsPage,
    /// <summary>ケース全体</summary>
    WholeCase,
    /// <summary>印刷・書き出し</summary>
    Export,
    /// <summary>自分に関わるところ</summary>
    OwnPart,
    /// <summary>会議の要点</summary>
    Conference,
    /// <summary>プランとつなぎのようす</summary>
    Plan,
}
