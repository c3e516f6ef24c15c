using System.Collections.Immutable;
using System.Text.Json;
using Bansou.Flow.Storage.Registry.Rows;

namespace Bansou.Flow.Storage.Registry;

/// <summary>保存した絞り込み: of the worklist, for oneself or shared in the municipality.</summary>
public sealed class SavedFilters
{
    private const int Longest = 4000;

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly RegistryStore store;

    internal SavedFilters(RegistryStore store) => this.store = store;

    /// <summary>The account's own, those of its organisation and those of everybody, by name.</summary>
    public ImmutableArray<SavedFilter> For(string account, string? organisation = null) =>
        store.Read(db => db.Filters.Where(row => row.Owner == account || (row.IsShared && (row.Organisation == null || row.Organisation == organisation))).OrderBy(row => row.Name).AsEnumerable().Select(Of).ToImmutableArray());

    /// <summary>Adds it, or changes the own one of that id.</summary>
    public RegistryAnswer<SavedFilter> Save(string account, SavedFilter filter) => store.Write(account, db =>
    {
        var row = db.Filters.Find(filter.Id);
        return RegistryAnswer<SavedFilter>.Of(Against(db, account, filter, row), () =>
        {
            row ??= db.Filters.Add(new SavedFilterRow { Id = filter.Id, Owner = account, Name = "", Content = "" }).Entity;
            (row.Name, row.Content, row.IsShared, row.Organisation) = (filter.Name, filter.Content, filter.IsShared, filter.Organisation);
            return Of(row);
        });
    });

    public RegistryAnswer<bool> Remove(string account, string id) => store.Write(account, db =>
    {
        if (db.Filters.SingleOrDefault(row => row.Id == id && row.Owner == account) is not { } row)
        {
            return RegistryAnswer<bool>.Not("filter-unknown", "id", "この絞り込みは見つからないか、ほかの人のものです。");
        }
        db.Filters.Remove(row);
        return new RegistryAnswer<bool>.Done(true);
    });

    /// <summary>Removes the filters in which the name of somebody who is disposed of stands.</summary>
    internal void Forget(string by, ImmutableArray<string> words) => store.Write(by, db =>
    {
        db.Filters.RemoveRange(db.Filters.AsEnumerable().Where(row => words.Any(word => row.Name.Contains(word, StringComparison.Ordinal) || Readable(row.Content).Contains(word, StringComparison.Ordinal))));
        return new RegistryAnswer<bool>.Done(true);
    });

    /// <summary>With every character as itself, however it was escaped.</summary>
    private static string Readable(string json)
    {
        using var document = JsonDocument.Parse(json);
        return JsonSerializer.Serialize(document.RootElement, Relaxed);
    }

    private static IEnumerable<RegistryProblem> Against(RegistryDb db, string account, SavedFilter filter, SavedFilterRow? row)
    {
        var problems = FreeText.NeededId("id", filter.Id).Concat(FreeText.Needed("name", filter.Name, 60)).Concat(FreeText.Against("content", filter.Content, Longest)).ToList();
        if (!IsObject(filter.Content))
        {
            problems.Add(new RegistryProblem("not-json", "content", "絞り込みの条件が読めません。画面から作り直してください。"));
        }
        if (row is not null && row.Owner != account)
        {
            problems.Add(new RegistryProblem("filter-of-another", "id", "ほかの人の絞り込みは変えられません。新しい名前で保存してください。"));
        }
        if (!db.Accounts.Any(known => known.Id == account))
        {
            problems.Add(new RegistryProblem("account-unknown", "account", "このアカウントは見つかりません。"));
        }
        return problems;
    }

    private static bool IsObject(string content)
    {
        try
        {
            using var read = JsonDocument.Parse(content);
            return read.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static SavedFilter Of(SavedFilterRow row) => new(row.Id, row.Owner, row.Name, row.Content, row.IsShared, row.Organisation);
}

/// <summary>絞り込み.</summary>
/// <param name="Content">A JSON object; its meaning is the worklist's.</param>
/// <param name="Organisation">Which one shares it; null for the whole municipality.</param>
public sealed record SavedFilter(string Id, string Owner, string Name, string Content, bool IsShared, string? Organisation = null);
