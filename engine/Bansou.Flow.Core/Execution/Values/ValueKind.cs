namespace Bansou.Flow.Core.Execution.Values;

/// <summary>The types that inputs and variables are converted to.</summary>
internal enum ValueKind
{
    Any,
    Text,
    Boolean,
    Integer,
    Number,
    Duration,
    Instant,
    List,
    Texts,
    Map,
}

/// <summary>Elsa's type aliases as kinds.</summary>
internal static class ValueKinds
{
    public static ValueKind Of(string typeName, bool isArray)
    {
        if (isArray || typeName.EndsWith("[]", StringComparison.Ordinal) || typeName is "JsonArray" || typeName.Contains("List<", StringComparison.Ordinal) || typeName.Contains("Collection<", StringComparison.Ordinal))
        {
            return ValueKind.List;
        }
        return typeName switch
        {
            "String" or "Guid" => ValueKind.Text,
            "Boolean" => ValueKind.Boolean,
            "Int16" or "Int32" or "Int64" or "Long" => ValueKind.Integer,
            "Single" or "Double" or "Decimal" => ValueKind.Number,
            "TimeSpan" => ValueKind.Duration,
            "DateTime" or "DateTimeOffset" => ValueKind.Instant,
            "JSON" or "JsonObject" or "StringDictionary" or "ObjectDictionary" or "StringMap" or "ObjectMap" => ValueKind.Map,
            _ => ValueKind.Any, // Object, JSON nodes and types of Elsa's own: kept as they are.
        };
    }
}
