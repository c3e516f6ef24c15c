using System.Collections.Frozen;

namespace Bansou.Flow.Core.Definitions.Reading;

/// <summary>Elsa's names for the types of variables (elsa-format §1).</summary>
internal static class TypeAliases
{
    private static readonly FrozenSet<string> Known = new[]
    {
        "String", "Boolean", "Int16", "Int32", "Int64", "Long", "Single", "Double", "Decimal", "Guid", "DateTime", "DateTimeOffset", "TimeSpan",
        "Object", "ByteArray", "Stream", "JSON", "JsonElement", "JsonNode", "JsonObject", "JsonArray", "StringDictionary", "ObjectDictionary",
        "StringMap", "ObjectMap", "FlowJoinMode",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>An alias, an array or a generic collection of one, or a name with its assembly, which only the runtime can judge.</summary>
    public static bool IsKnown(string name)
    {
        if (name.Contains(','))
        {
            return true;
        }
        if (name.EndsWith("[]", StringComparison.Ordinal))
        {
            name = name[..^2];
        }
        else if (name.EndsWith('>') && name.IndexOf('<') is > 0 and var open)
        {
            name = name[(open + 1)..^1];
        }
        return Known.Contains(name);
    }
}
