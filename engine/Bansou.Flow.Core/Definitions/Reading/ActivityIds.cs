using System.Globalization;

namespace Bansou.Flow.Core.Definitions.Reading;

/// <summary>Makes ids for activities that have none, as Elsa does: short type name and the first number that is free.</summary>
internal sealed class ActivityIds
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);

    public ActivityIds(SourceNode? root)
    {
        if (root is not null)
        {
            Collect(root);
        }
    }

    public string Next(string type)
    {
        var shortName = type[(type.LastIndexOf('.') + 1)..];
        shortName = shortName.Length == 0 ? "Activity" : shortName;
        var number = _last.GetValueOrDefault(shortName);
        string id;
        do
        {
            number++;
            id = shortName + number.ToString(CultureInfo.InvariantCulture);
        }
        while (!_used.Add(id));
        _last[shortName] = number;
        return id;
    }

    private void Collect(SourceNode node)
    {
        if (node["type"] is not null && node["id"]?.AsString() is { } id)
        {
            _used.Add(id.Trim());
        }
        foreach (var property in node.Properties)
        {
            Collect(property.Value);
        }
        foreach (var item in node.Items)
        {
            Collect(item);
        }
    }
}
