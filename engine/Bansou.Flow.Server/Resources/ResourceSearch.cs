using Bansou.Flow.Core.Projections.Search;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Storage.Registry;

namespace Bansou.Flow.Server.Resources;

/// <summary>What is looked for in the directory; words are found in any writing (カナ, かな, full-width).</summary>
internal sealed class ResourceSearch(QueryReading query)
{
    private readonly string? category = query.Text("category");
    private readonly string? area = query.Text("area");
    private readonly string? provider = query.Text("provider");
    private readonly bool withRoom = query.Truth("withRoom") ?? false;
    private readonly bool closedToo = query.Truth("closed") ?? false;
    private readonly IReadOnlyList<string> cost = SearchText.Words(query.Text("cost") ?? "");
    private readonly IReadOnlyList<string> conditions = SearchText.Words(query.Text("conditions") ?? "");
    private readonly IReadOnlyList<string> text = SearchText.Words(query.Text("text") ?? "");

    public bool Finds(ResourceEntry entry, ResourceSight sight) =>
        (category is null || entry.Category == category)
        && (area is null || entry.Area == area)
        && (provider is null || entry.ProviderKind == provider)
        && (closedToo || !entry.IsClosed)
        && (!withRoom || sight.RoomOf(entry).State is null or "open")
        && Has(cost, entry.Cost)
        && Has(conditions, $"{entry.Conditions}\n{entry.Flexibility}\n{entry.Considerations}\n{entry.Target}")
        && Has(text, string.Join('\n', entry.Name, sight.CategoryName(entry.Category), sight.OrganisationName(entry.Organisation), entry.Target, entry.Conditions, entry.Flexibility,
            entry.Considerations, entry.CutOutWork, entry.Area, entry.Contact));

    private static bool Has(IReadOnlyList<string> words, string where)
    {
        var folded = Folding.Fold(where);
        return words.All(word => folded.Contains(word, StringComparison.Ordinal));
    }
}
