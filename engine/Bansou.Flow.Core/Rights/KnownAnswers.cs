using System.Text.Json;
using System.Text.Json.Nodes;
using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Assessments;
using Bansou.Flow.Core.Cases.Holders;
using Bansou.Flow.Core.Cases.Needs;
using Bansou.Flow.Core.Cases.Persons;
using Bansou.Flow.Core.Forms;

namespace Bansou.Flow.Core.Rights;

/// <summary>もう聴いてあること: answers that the case itself knows, so that nobody is asked twice (DB-6, IN-7). Only for who sees the whole case.</summary>
public static class KnownAnswers
{
    public static IEnumerable<KnownAnswer> Of(CaseContext context, CaseState.Active state, FormDefinition form, SheetEyes eyes)
    {
        if (!eyes.SeesAll || eyes.AreOfOwnStep)
        {
            yield break;
        }
        foreach (var (section, field) in form.Fields)
        {
            if (field.Fills is not { } fills || !eyes.See(form, section, field))
            {
                continue;
            }
            foreach (var (path, known) in field.Type == FormFieldType.Address ? Addresses(context, state, field) : [(field.Id, Find(context, state, fills))])
            {
                if (known is not null && Shaped(field, known) is { } value)
                {
                    yield return new KnownAnswer(path, JsonSerializer.SerializeToElement(value), fills, known.By, known.At);
                }
            }
        }
    }

    private static Known? Find(CaseContext context, CaseState.Active state, string fills)
    {
        var (intake, person) = (state.Records.Intake, state.Records.Person);
        var inquirer = intake.Inquiries.LastOrDefault(inquiry => inquiry.Inquirer is not null);
        return fills switch
        {
            "person.name" => Known.Of(intake.Name?.Name),
            "person.reading" => Known.Of(intake.Name?.Reading),
            "person.calledAs" => Known.Of(intake.Name?.CalledAs),
            "person.birth" => person.Birth is { } birth ? Known.Of(IsoOf(birth)) : null,
            "person.homePhone" => Contact(person, ContactWayKind.HomePhone),
            "person.mobile" => Contact(person, ContactWayKind.Mobile),
            "person.email" => Contact(person, ContactWayKind.Email),
            "inquirer.name" => Known.Of(inquirer?.Inquirer?.Name, inquirer?.By, inquirer?.At),
            "inquirer.relation" => Known.Of(inquirer?.Inquirer?.Relation, inquirer?.By, inquirer?.At),
            "contactWish" => intake.Inquiries.LastOrDefault(inquiry => inquiry.ContactWish.Length > 0) is { } wish ? Known.Of(wish.ContactWish, wish.By, wish.At) : null,
            "receivedOn" => Received(state),
            "openedOn" => Known.Of(DayOf(state.OpenedAt)),
            "presentingIssue" => intake.PresentingIssues.LastOrDefault() is { } issue ? Known.Of(issue.Words, issue.By, issue.At) : null,
            "emergingIssues" => intake.EmergingIssues.LastOrDefault() is { } last ? Known.Of(string.Join('\n', intake.EmergingIssues.Select(each => each.Words)), last.By, last.At) : null,
            "lead" => Holder(context, state.Holders.Lead),
            "overviewHolder" => Holder(context, state.Holders.OverviewHolder),
            "screening" => state.Records.Assessment.Screenings.LastOrDefault() is { } screening ? Known.Of(Camel(screening.Result.ToString()), screening.By, screening.At) : null,
            "wish" => Section(state, AssessmentSection.Wish),
            "assessment.whatIsNeeded" => Section(state, AssessmentSection.WhatIsNeeded) ?? Needed(state, need => need.What),
            "assessment.whoIsNeeded" => Section(state, AssessmentSection.WhoIsNeeded) ?? Needed(state, need => need.Who),
            _ => fills.StartsWith("assessment.", StringComparison.Ordinal) && Enum.TryParse<AssessmentSection>(fills["assessment.".Length..], ignoreCase: true, out var section) ? Section(state, section) : null,
        };
    }

    private static Known? Received(CaseState.Active state)
    {
        var intake = state.Records.Intake;
        return intake.Inquiries.FirstOrDefault() is { } inquiry ? Known.Of(DayOf(inquiry.At), inquiry.By, inquiry.At)
            : intake.Notices.FirstOrDefault() is { } notice ? Known.Of(DayOf(notice.At), notice.By, notice.At)
            : Known.Of(DayOf(state.OpenedAt));
    }

    private static Known? Section(CaseState.Active state, AssessmentSection section) =>
        state.Records.Assessment.AskedAlready(section).FirstOrDefault(entry => entry.Member is null) is { } entry
            ? Known.Of(string.Join('\n', new[] { entry.OwnWords, entry.Text }.Where(text => text.Length > 0)), entry.By, entry.At)
            : null;

    /// <summary>必要: what was written down as a need and lives, each on a line.</summary>
    private static Known? Needed(CaseState.Active state, Func<Need, string> part) =>
        Known.Of(string.Join('\n', state.Needs.All.Where(need => need.Outcome is null).Select(part).Where(words => words.Length > 0).Distinct()));

    private static Known? Contact(PersonRecord person, ContactWayKind kind) => Known.Of(person.ContactWays.LastOrDefault(way => way.Kind == kind)?.To);

    private static Known Holder(CaseContext context, Holder holder) =>
        new(context.Today.People.FirstOrDefault(person => person.Id == holder.Person.Value)?.Name ?? holder.Person.Value, null, null, holder.Person.Value);

    /// <summary>Each kind that the field asks for and the case knows, as far as the reader may see it.</summary>
    private static IEnumerable<(string Path, Known? Known)> Addresses(CaseContext context, CaseState.Active state, FormField field) =>
        from address in state.Records.Person.Addresses
        let kind = Camel(address.Kind.ToString())
        where field.Options.Any(option => option.Id == kind) && CaseTeam.MaySee(state, context.Actor.Person, address)
        from part in new[] { ($"{field.Id}.{kind}", Known.Of(address.Place)), ($"{field.Id}.{kind}.postalCode", Known.Of(address.PostalCode)) }
        select part;

    /// <summary>As the field writes it; null where it does not fit.</summary>
    private static JsonNode? Shaped(FormField field, Known known) => field.Type switch
    {
        FormFieldType.Text or FormFieldType.LongText or FormFieldType.Address => JsonValue.Create(known.Text),
        FormFieldType.Date => PartialDate.IsDate(known.Text) || (field.Partial && PartialDate.IsPartial(known.Text)) ? JsonValue.Create(known.Text) : null,
        FormFieldType.Choice => field.Options.Any(option => option.Id == known.Text) ? JsonValue.Create(known.Text) : null,
        FormFieldType.Person => known.Id is { } id ? new JsonObject { ["name"] = known.Text, ["id"] = id } : new JsonObject { ["name"] = known.Text },
        FormFieldType.Number or FormFieldType.Yen or FormFieldType.Several or FormFieldType.YesNoUnknown or FormFieldType.Organisation or FormFieldType.Resource
            or FormFieldType.Table or FormFieldType.ConsentGrid or FormFieldType.DomainGrid or FormFieldType.Checklist or FormFieldType.Note => null,
        _ => throw new System.Diagnostics.UnreachableException(field.Type.ToString()),
    };

    private static string IsoOf(BirthDate birth) => birth switch
    {
        { Month: { } month, Day: { } day } => $"{birth.Year:0000}-{month:00}-{day:00}",
        { Month: { } month } => $"{birth.Year:0000}-{month:00}",
        _ => $"{birth.Year:0000}",
    };

    private static string DayOf(DateTimeOffset at) => OfficeTime.DateOf(at).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    private sealed record Known(string Text, PersonId? By, DateTimeOffset? At, string? Id = null)
    {
        public static Known? Of(string? text, PersonId? by = null, DateTimeOffset? at = null) => string.IsNullOrWhiteSpace(text) ? null : new Known(text, by, at);
    }
}

/// <summary>もう聴いてある答え.</summary>
/// <param name="By">Who wrote it down, where that is kept.</param>
public sealed record KnownAnswer(string Path, JsonElement Value, string Fills, PersonId? By, DateTimeOffset? At);
