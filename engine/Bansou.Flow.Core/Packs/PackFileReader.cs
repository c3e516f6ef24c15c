using System.Collections.Immutable;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Reading;

namespace Bansou.Flow.Core.Packs;

/// <summary>Reads <c>pack.json</c> and <c>resources.json</c>, without flows and scenarios.</summary>
internal static class PackFileReader
{
    private const string Format = "bansou-pack/1";

    public static Pack Read(SourceNode root, PackScope scope)
    {
        scope.TellUnknown(root, "format", "slug", "name", "description", "mainFlow", "dutyPerson", "escalationMeeting", "organisations", "roles", "people",
            "meetingTypes", "categories", "stations", "forms", "documents", "calendar", "clocks", "words", "lint");
        TellFormat(root, scope);
        return new Pack
        {
            Slug = scope.Id(root, "slug"),
            Name = scope.Required(root, "name"),
            Description = scope.Plain.Text(root, "description"),
            MainFlow = scope.Required(root, "mainFlow"),
            DutyPerson = scope.Required(root, "dutyPerson"),
            EscalationMeeting = scope.Required(root, "escalationMeeting"),
            Organisations = scope.List(root, "organisations", (node, id) => new Organisation(id, scope.Required(node, "name"), scope.Plain.Text(node, "kind") ?? ""), "kind"),
            Roles = scope.List(root, "roles", (node, id) => new Role(id, scope.Required(node, "name"), scope.Required(node, "code")), "code"),
            People = scope.List(root, "people",
                (node, id) => new StaffMember(id, scope.Required(node, "name"), scope.Required(node, "organisation"), scope.Plain.Strings(node, "roles")) { Reading = scope.Plain.Text(node, "reading") },
                "organisation", "roles", "reading"),
            MeetingTypes = scope.List(root, "meetingTypes", (node, id) => Meeting(node, id, scope), "basis", "consent", "isolated", "members"),
            Categories = scope.NamedList(root, "categories"),
            Stations = scope.NamedList(root, "stations"),
            Forms = scope.NamedList(root, "forms"),
            Documents = scope.NamedList(root, "documents"),
            Calendar = CalendarReader.Read(root, scope),
            Clocks = ReferralClocksReader.Read(root, scope),
            Words = WordsOf(root, scope),
            LintSeverities = LintOf(root, scope),
        };
    }

    public static ImmutableArray<Resource> Resources(SourceNode root, PackScope scope)
    {
        if (root.Kind == SourceKind.Array)
        {
            return scope.List(root, "resources", (node, id) => ResourceOf(node, id, scope), "category", "organisation", "checkedOn");
        }
        scope.Add(PackRules.NotAnObject, root.Place, "並び（[ … ]）", "an array");
        return [];
    }

    private static void TellFormat(SourceNode root, PackScope scope)
    {
        var format = scope.Required(root, "format");
        if (format.Length > 0 && format != Format)
        {
            scope.Add(PackRules.UnknownFormat, root.Find("format")!.Place, format);
        }
    }

    private static MeetingType Meeting(SourceNode node, string id, PackScope scope)
    {
        var consent = scope.Plain.Word(node, "consent", "required", "notRequired");
        if (node.Find("consent") is null)
        {
            scope.Add(PackRules.Missing, node.Place, "consent");
        }
        return new MeetingType(id, scope.Required(node, "name"), scope.Required(node, "basis"), consent == "required",
            scope.Plain.Boolean(node, "isolated") ?? false, scope.Plain.Strings(node, "members"));
    }

    private static Resource ResourceOf(SourceNode node, string id, PackScope scope)
    {
        var checkedOn = node.Find("checkedOn") is { } date && scope.Date(date, "checkedOn") is not null ? date.Text : null;
        return new Resource(id, scope.Required(node, "name"), scope.Required(node, "category"), scope.Plain.Text(node, "organisation"), checkedOn);
    }

    private static ImmutableDictionary<string, string> WordsOf(SourceNode root, PackScope scope)
    {
        var words = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (term, value) in scope.Plain.Object(root, "words")?.Properties ?? [])
        {
            if (scope.Plain.Is(value, term, SourceKind.String))
            {
                words[term] = value.Text!;
            }
        }
        return words.ToImmutable();
    }

    private static ImmutableDictionary<string, Severity?> LintOf(SourceNode root, PackScope scope)
    {
        var severities = ImmutableDictionary.CreateBuilder<string, Severity?>(StringComparer.Ordinal);
        if (scope.Plain.Object(root, "lint") is not { } lint)
        {
            return severities.ToImmutable();
        }
        foreach (var code in lint.Properties.Select(property => property.Key).Distinct(StringComparer.Ordinal))
        {
            switch (scope.Plain.Word(lint, code, "off", "information", "warning", "error"))
            {
                case null: break;
                case "off": severities[code] = null; break;
                case "information": severities[code] = Severity.Information; break;
                case "warning": severities[code] = Severity.Warning; break;
                case "error": severities[code] = Severity.Error; break;
                case var other: throw new InvalidOperationException($"The word '{other}' is no severity.");
            }
        }
        return severities.ToImmutable();
    }
}
