using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Projections;
using Bansou.Flow.Core.Telling;
using Bansou.Flow.Server.Cases;

namespace Bansou.Flow.Server.Timelines;

/// <summary>What happened, as a caseworker reads it, with who did it when and what it is about.</summary>
/// <param name="Kind">The middle of the stored name, such as <c>referral-returned</c>.</param>
/// <param name="Event">Stored name.</param>
/// <param name="Label">What an event of this kind is called.</param>
/// <param name="Title">One sentence.</param>
/// <param name="Lines">What was written with it; notes and reasons.</param>
/// <param name="OwnWords">本人の言葉, in no other language than it was said.</param>
/// <param name="Automatic">It ran by itself, and nobody has to see to it.</param>
/// <param name="For">代理: for whom somebody stood in who did it; null when for nobody else.</param>
/// <param name="Hidden">The reader is told only that it happened.</param>
internal sealed record TimelineResponse(
    int Version,
    DateTimeOffset At,
    TellingArea Area,
    string Kind,
    string Event,
    string Label,
    string Title,
    IReadOnlyList<ToldLineResponse> Lines,
    IReadOnlyList<ToldLineResponse> OwnWords,
    bool Automatic,
    bool Hidden,
    AboutResponse About,
    string Person,
    string PersonName,
    string Organisation,
    string OrganisationName,
    string Role,
    string RoleName,
    string? For,
    string? ForName)
{
    public static TimelineResponse Of(TimelineEntry entry, Told told, PackNames names) => new(
        entry.Version,
        entry.At,
        TellingAreas.Of(entry.Area),
        KindOf(entry.Name),
        entry.Name,
        entry.Label,
        told.Title,
        [.. told.Lines.Select(ToldLineResponse.Of)],
        [.. told.OwnWords.Select(ToldLineResponse.Of)],
        told.IsAutomatic,
        !told.IsSeen,
        told.IsSeen ? AboutResponse.Of(entry) : new AboutResponse(),
        entry.By.Person.Value,
        names.Person(entry.By.Person),
        entry.By.Organisation.Value,
        names.Organisation(entry.By.Organisation)!,
        entry.By.Role,
        names.Role(entry.By.Role),
        entry.By.For?.Value,
        entry.By.For is { } away ? names.Person(away) : null);

    private static string KindOf(string name) => name.Split('.')[1];
}

internal sealed record ToldLineResponse(string? Label, string Text)
{
    public static ToldLineResponse Of(ToldLine line) => new(line.Label, line.Text);
}

/// <summary>Ids of what an entry is about; those that are not named are not meant.</summary>
internal sealed record AboutResponse(
    string? Step = null,
    string? Referral = null,
    string? Need = null,
    string? Plan = null,
    string? Meeting = null,
    string? Note = null,
    string? Work = null,
    string? Bond = null,
    string? KeyPerson = null,
    string? Member = null,
    string? Aid = null,
    string? Form = null)
{
    public static AboutResponse Of(TimelineEntry entry)
    {
        var about = new AboutResponse(entry.Step?.Value, entry.Referral?.Value);
        return entry.Area switch
        {
            TimelineArea.Referral or TimelineArea.Need => about with { Need = entry.Subject },
            TimelineArea.Plan => about with { Plan = entry.Subject },
            TimelineArea.Decision => entry.Name.StartsWith("case.emergency-aid", StringComparison.Ordinal) ? about with { Aid = entry.Subject } : about with { Plan = entry.Subject },
            TimelineArea.Meeting => about with { Meeting = entry.Subject },
            TimelineArea.Note => about with { Note = entry.Subject },
            TimelineArea.Work => about with { Work = entry.Subject },
            TimelineArea.Bond => entry.Name.StartsWith("case.key-person", StringComparison.Ordinal) ? about with { KeyPerson = entry.Subject } : about with { Bond = entry.Subject },
            TimelineArea.Sheet => about with { Form = entry.Subject },
            TimelineArea.Household => about with { Member = entry.Subject },
            _ => about,
        };
    }
}
