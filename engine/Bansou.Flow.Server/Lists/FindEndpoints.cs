using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Core.Projections;
using Bansou.Flow.Core.Projections.Search;
using Bansou.Flow.Core.Telling;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Bansou.Flow.Storage.Projections;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.Lists;

/// <summary>
/// ひとつの検索窓: people whose case it is, staff, organisations, resources and flows, however they are written. Cases only as the case itself would
/// tell; what is everybody's to know is found by everybody who is signed in.
/// </summary>
internal static class FindEndpoints
{
    private const int MostOfKind = 8;
    private const int LongestWords = 200;

    /// <summary>By this every flow is found.</summary>
    private const string AnyFlow = "流れ・ながれ・flow";

    public static void MapFindEndpoints(this IEndpointRouteBuilder app) =>
        app.MapGroup("/api/find").ActsInRole().MapGet("/", Find).WithName("findAnything").WithSummary("ひとつの窓でさがす: 人・職員・組織・社会資源・流れ。かな・漢字・ローマ字").WithTags(CommandTags.Cases)
            .Fails(ProblemKinds.InvalidParameter).WithMetadata(
                new QueryMetadata("q", "さがすことば（200字まで）", IsRequired: true),
                new QueryMetadata("kind", "case, staff, organisation, resource, flow のどれかだけ"),
                new QueryMetadata("take", "種類ごとに何件まで（1〜50、なければ 8）", IsWhole: true));

    private static Results<Ok<FoundResponse>, ProblemResult> Find(HttpContext context, Spoken spoken, Acting acting, ListDoor door)
    {
        if (spoken.Problem is { } wrong)
        {
            return wrong;
        }
        var query = new QueryReading(context.Request.Query);
        var words = query.Text("q");
        if (words is not { Length: <= LongestWords })
        {
            query.Tell("q", $"さがすことば（{LongestWords}字まで）");
        }
        var only = query.Word<FoundKind>("kind");
        var take = query.Number("take", 50) ?? MostOfKind;
        if (query.Problem is { } problem)
        {
            return problem;
        }
        List<FoundItem> items = [];
        foreach (var kind in Enum.GetValues<FoundKind>().Where(kind => only is null || only == kind))
        {
            items.AddRange((kind == FoundKind.Case ? Cases(acting, door, words!, take, spoken.Language) : Known(acting, kind, spoken.Language).Where(known => SearchText.Holds(known.Lines, words!)).Select(known => known.Item)).Take(take));
        }
        return TypedResults.Ok(new FoundResponse(items));
    }

    private static IEnumerable<FoundItem> Cases(Acting acting, ListDoor door, string words, int take, TellingLanguage language)
    {
        var names = acting.Names;
        foreach (var line in acting.Municipality.CaseLists.Search(words, acting.Actor.Person, Math.Min(CaseLists.LargestPage, take * 4)).Cases)
        {
            var sight = door.LookFor(acting, words, line.Case, line.Lead, line.LeadOrganisation);
            if (sight != RowSight.Nothing)
            {
                var name = sight >= RowSight.Name ? line.DisplayName : CaseCard.Nameless;
                yield return new(FoundKind.Case, line.Case.Value, name, sight >= RowSight.Name ? line.Reading : null, $"{CaseTables.Stage.Say(line.Stage, language)}{(language == TellingLanguage.English ? ", with " : "・担当 ")}{names.Person(line.Lead)}", $"/api/cases/{line.Case}");
            }
        }
    }

    private static IEnumerable<(FoundItem Item, System.Collections.Immutable.ImmutableArray<string> Lines)> Known(Acting acting, FoundKind kind, TellingLanguage language)
    {
        // Found by the written name and by the one that the reader sees.
        var (pack, names) = (acting.Municipality.Pack, acting.Names);
        return kind switch
        {
            FoundKind.Staff => pack.People.DistinctBy(person => person.Id).Select(person => OfStaff(names, person)),
            FoundKind.Organisation => pack.Organisations.Select(each => (new FoundItem(kind, each.Id, names.Text(each.Name), null, TermTables.OrganisationKind.Say(each.Kind, language), "/api/organisations"), SearchText.LinesOf(each.Name, names.Text(each.Name)))),
            FoundKind.Resource => pack.Resources.Select(each => OfResource(pack, names, each)),
            FoundKind.Flow => pack.Flows.Select(each => OfFlow(acting, each)),
            FoundKind.Case => throw new System.Diagnostics.UnreachableException(kind.ToString()),
            _ => throw new System.Diagnostics.UnreachableException(kind.ToString()),
        };
    }

    private static (FoundItem, System.Collections.Immutable.ImmutableArray<string>) OfStaff(PackNames names, StaffMember person)
    {
        var organisation = names.Organisation(new OrganisationId(person.Organisation))!;
        return (new(FoundKind.Staff, person.Id, person.Name, person.Reading, string.Join("・", person.Roles.Select(names.Role).Prepend(organisation)), null), SearchText.LinesOf(person.Name, person.Reading ?? "", person.Id, organisation));
    }

    private static (FoundItem, System.Collections.Immutable.ImmutableArray<string>) OfResource(Pack pack, PackNames names, Resource resource)
    {
        var category = pack.Categories.FirstOrDefault(each => each.Id == resource.Category)?.Name ?? resource.Category;
        return (new(FoundKind.Resource, resource.Id, names.Text(resource.Name), null, names.Text(category), "/api/resources"), SearchText.LinesOf(resource.Name, names.Text(resource.Name), category, names.Text(category)));
    }

    private static (FoundItem, System.Collections.Immutable.ImmutableArray<string>) OfFlow(Acting acting, PackFlow flow)
    {
        var (id, title, description) = (flow.Definition.DefinitionId, acting.Names.Text(flow.Definition.Title), flow.Definition.Description is { } written ? acting.Names.Text(written) : null);
        var used = flow.Definition.Root.Activities.Select(activity => (string?)activity.Source["station"]?.Text).ToHashSet();
        var stations = acting.Pack.Stations.Where(station => used.Contains(station.Id)).Select(station => station.Name);
        return (new(FoundKind.Flow, id, title, null, description, $"/api/flows/{id}/drawing"), SearchText.LinesOf([AnyFlow, title, flow.Definition.Title, flow.Definition.Name ?? "", id, description ?? "", .. stations]));
    }
}

/// <summary>What was found.</summary>
internal enum FoundKind
{
    /// <summary>ケース: the person whose it is</summary>
    Case,
    /// <summary>職員・まわりの人</summary>
    Staff,
    /// <summary>組織</summary>
    Organisation,
    /// <summary>社会資源</summary>
    Resource,
    /// <summary>流れ</summary>
    Flow,
}

/// <summary>Found by kind: cases first, then staff, organisations, resources, flows.</summary>
internal sealed record FoundResponse(IReadOnlyList<FoundItem> Items);

/// <param name="Detail">One line beside the name.</param>
/// <param name="LeadsTo">Where to read on in the API; null where the name is all there is.</param>
internal sealed record FoundItem(FoundKind Kind, string Id, string Name, string? Reading, string? Detail, string? LeadsTo);
