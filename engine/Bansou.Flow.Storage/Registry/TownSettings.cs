using System.Collections.Immutable;
using Bansou.Flow.Storage.Registry.Rows;

namespace Bansou.Flow.Storage.Registry;

/// <summary>自治体の設定: small values by name; the storage's own stand beside them under other names.</summary>
public sealed class TownSettings
{
    private const string Prefix = "town.";

    private readonly RegistryStore store;

    internal TownSettings(RegistryStore store) => this.store = store;

    public string? Find(string name) => store.Read(db => db.Settings.SingleOrDefault(row => row.Name == Prefix + name)?.Value);

    public ImmutableSortedDictionary<string, string> All() => store.Read(db => db.Settings.Where(row => row.Name.StartsWith(Prefix)).AsEnumerable()
        .ToImmutableSortedDictionary(row => row.Name[Prefix.Length..], row => row.Value, StringComparer.Ordinal));

    public RegistryAnswer<string> Set(string by, string name, string value) => store.Write(by, db => RegistryAnswer<string>.Of(
        FreeText.NeededId("name", name).Concat(FreeText.Against("value", value)), () =>
        {
            var row = db.Settings.Find(Prefix + name) ?? db.Settings.Add(new SettingRow { Name = Prefix + name, Value = "" }).Entity;
            return row.Value = value;
        }));
}
