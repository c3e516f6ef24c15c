namespace Bansou.Flow.Core.Definitions.Reading;

/// <summary>Finds properties as Elsa does in plain models: the exact name first, else ignoring case.</summary>
internal static class SourceLookup
{
    /// <summary>The property, or null when it is absent or null.</summary>
    public static SourceNode? Find(this SourceNode node, string name)
    {
        var found = node[name] ?? IgnoringCase(node, name);
        return found is { Kind: SourceKind.Null } ? null : found;
    }

    private static SourceNode? IgnoringCase(SourceNode node, string name)
    {
        for (var i = node.Properties.Length - 1; i >= 0; i--)
        {
            if (string.Equals(node.Properties[i].Key, name, StringComparison.OrdinalIgnoreCase))
            {
                return node.Properties[i].Value;
            }
        }
        return null;
    }
}
