using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Core.Journal.Upcasters;

/// <summary>
/// 読みかえの表: leads every stored name that ever was to one of today, step by step, so that no fold sees an old form. It
/// is asked only for names that today's catalogue does not have: what is current costs nothing.
/// </summary>
public sealed class UpcasterTable
{
    private readonly FrozenDictionary<string, Upcaster> byName;

    /// <summary>A name with two ways on, or a way that comes back to itself, is a bug of the table.</summary>
    public UpcasterTable(IEnumerable<Upcaster> upcasters)
    {
        var rows = upcasters.ToImmutableArray();
        if (rows.GroupBy(row => row.From).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"'{twice.Key}' has two upcasters.", nameof(upcasters));
        }
        byName = rows.ToFrozenDictionary(row => row.From);
        if (rows.FirstOrDefault(row => Way(row.From).Skip(byName.Count).Any()) is { } endless)
        {
            throw new ArgumentException($"'{endless.From}' never comes to an end.", nameof(upcasters));
        }
    }

    /// <summary>All old names.</summary>
    public ImmutableArray<string> Names => [.. byName.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The last name of the way from an old one; the name itself when it has no upcaster.</summary>
    public string NameNow(string name) => Way(name).LastOrDefault()?.To ?? name;

    /// <summary>The payload in the form of <see cref="NameNow"/>; one that is no object means a broken journal.</summary>
    public byte[] Upcast(string name, ReadOnlySpan<byte> payload)
    {
        var json = Parse(name, payload);
        return Encoding.UTF8.GetBytes(Way(name).Aggregate(json, (old, step) => step.Change(old)).ToJsonString(JournalOptions.Plain));
    }

    private IEnumerable<Upcaster> Way(string name)
    {
        // One step more than there are rows is enough to show that a way is endless.
        for (var steps = 0; steps <= byName.Count && byName.TryGetValue(name, out var step); steps++)
        {
            yield return step;
            name = step.To;
        }
    }

    private static JsonObject Parse(string name, ReadOnlySpan<byte> payload)
    {
        try
        {
            if (JsonNode.Parse(payload, documentOptions: new JsonDocumentOptions { MaxDepth = JournalOptions.DeepestNesting }) is JsonObject json)
            {
                return json;
            }
        }
        catch (JsonException)
        {
            // What stands in the payload is personal; only the name may be told.
        }
        throw new CorruptJournalException($"The payload of an event '{name}' cannot be read.");
    }
}
