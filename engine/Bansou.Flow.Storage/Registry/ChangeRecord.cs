using System.Text.Json;
using Bansou.Flow.Storage.Registry.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Bansou.Flow.Storage.Registry;

/// <summary>名簿の変更の記録: read off what is about to be saved, so that nothing changes without its line.</summary>
internal static class ChangeRecord
{
    private const string Hidden = "(記録しない)";

    /// <summary>Counters of signing in are no change of the registry.</summary>
    private static readonly string[] Ignored = [nameof(AccountRow.FailedAttempts), nameof(AccountRow.RetryAt)];

    private static readonly JsonSerializerOptions Json = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static List<ChangeRow> Of(RegistryDb db, string by, long at)
    {
        db.ChangeTracker.DetectChanges();
        return [.. db.ChangeTracker.Entries<IRegistryRow>().Where(Counts).Select(entry => Row(entry, by, at))];
    }

    private static bool Counts(EntityEntry<IRegistryRow> entry) => entry.State switch
    {
        EntityState.Added or EntityState.Deleted => true,
        EntityState.Modified => Changed(entry).Any(),
        EntityState.Unchanged or EntityState.Detached => false,
        _ => throw new System.Diagnostics.UnreachableException(entry.State.ToString()),
    };

    private static ChangeRow Row(EntityEntry<IRegistryRow> entry, string by, long at) => new()
    {
        At = at,
        By = by,
        What = $"{entry.Entity.Kind}.{Word(entry.State)}",
        Subject = entry.Entity.Subject,
        Before = entry.State == EntityState.Added ? null : Text(entry, property => property.OriginalValue),
        After = entry.State == EntityState.Deleted ? null : Text(entry, property => property.CurrentValue),
    };

    private static string Word(EntityState state) => state switch
    {
        EntityState.Added => "added",
        EntityState.Modified => "changed",
        EntityState.Deleted => "removed",
        _ => throw new System.Diagnostics.UnreachableException(state.ToString()),
    };

    private static string Text(EntityEntry<IRegistryRow> entry, Func<PropertyEntry, object?> value)
    {
        var properties = entry.State == EntityState.Modified ? Changed(entry) : entry.Properties.Where(property => !Ignored.Contains(property.Metadata.Name));
        var values = properties.ToDictionary(
            property => JsonNamingPolicy.CamelCase.ConvertName(property.Metadata.Name),
            property => entry.Entity.Hides(property.Metadata.Name) ? Hidden : value(property));
        return JsonSerializer.Serialize(values, Json);
    }

    private static IEnumerable<PropertyEntry> Changed(EntityEntry<IRegistryRow> entry) =>
        entry.Properties.Where(property => property.IsModified && !Equals(property.OriginalValue, property.CurrentValue) && !Ignored.Contains(property.Metadata.Name));
}
