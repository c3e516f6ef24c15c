namespace Bansou.Flow.Core.Cases.Reading;

/// <summary>読む: whoever opens a case gets what is to be logged together with what is to be read; one does not come without the other (HR-13).</summary>
public static class CaseReading
{
    /// <summary>ご本人のページ (HR-10): for the person, or for somebody who looks at it together with the person.</summary>
    /// <param name="reads">Who has read the case so far; the person sees it.</param>
    public static Read<PersonView> PersonsPage(Actor reader, CaseState.Active state, DateTimeOffset now, string purpose, IEnumerable<ReadLogged> reads)
    {
        var logged = Logged(reader, state, now, ReadPart.PersonsPage, purpose);
        return new Read<PersonView>(logged, PersonView.Of(state, [.. reads, logged]));
    }

    /// <summary>ケース全体: for those who accompany.</summary>
    public static Read<CaseState.Active> WholeCase(Actor reader, CaseState.Active state, DateTimeOffset now, string purpose) =>
        new(Logged(reader, state, now, ReadPart.WholeCase, purpose), state);

    private static ReadLogged Logged(Actor reader, CaseState.Active state, DateTimeOffset now, ReadPart part, string purpose) =>
        new(state.Id, reader.Person, reader.Organisation, reader.Role, part, purpose, now);
}

/// <summary>What was read and the line for the log that belongs to it.</summary>
public sealed record Read<TContent>(ReadLogged Logged, TContent Content);

/// <summary>閲覧の記録: who read what of a case, in which role and what for (HR-13). It names no content.</summary>
public sealed record ReadLogged(CaseId Case, PersonId Reader, OrganisationId Organisation, string Role, ReadPart Part, string Purpose, DateTimeOffset At);

/// <summary>読んだところ: which part of a case was read.</summary>
public enum ReadPart
{
    /// <summary>ご本人のページ</summary>
    PersonsPage,
    /// <summary>ケース全体</summary>
    WholeCase,
    /// <summary>印刷・書き出し</summary>
    Export,
}
