using System.Collections.Immutable;
using System.Globalization;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Reading;

namespace Bansou.Flow.Core.Packs;

/// <summary>Reads what pack files are made of: required words, ids, lists with unique ids, dates.</summary>
internal readonly record struct PackScope(Findings Findings)
{
    public Scope Plain => new(Findings);

    public void Add(ReadingRule rule, SourcePlace place, params ReadOnlySpan<string> arguments) => Findings.Add(rule, place, null, arguments);

    /// <summary>The text, or "" after telling that it is missing.</summary>
    public string Required(SourceNode node, string name)
    {
        if (Plain.Text(node, name) is { } text)
        {
            return text;
        }
        if (node.Find(name) is null or { Kind: SourceKind.String })
        {
            Add(PackRules.Missing, node.Place, name);
        }
        return "";
    }

    public string Id(SourceNode node, string name = "id")
    {
        var id = Required(node, name);
        if (!id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
        {
            Add(PackRules.BadId, node.Find(name)!.Place, id);
        }
        return id;
    }

    /// <summary>The objects of a list whose ids are there and unique.</summary>
    public ImmutableArray<T> List<T>(SourceNode root, string name, Func<SourceNode, string, T> read, params ReadOnlySpan<string> known)
    {
        var items = ImmutableArray.CreateBuilder<T>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var objects = root.Kind == SourceKind.Array ? root.Items : Plain.Items(root, name);
        foreach (var node in objects)
        {
            if (!Plain.Is(node, name, SourceKind.Object))
            {
                continue;
            }
            TellUnknown(node, ["id", "name", .. known]);
            var id = Id(node);
            if (id.Length > 0 && !ids.Add(id))
            {
                Add(PackRules.DuplicateId, node.Place, name, id);
                continue;
            }
            items.Add(read(node, id));
        }
        return items.DrainToImmutable();
    }

    public ImmutableArray<NamedItem> NamedList(SourceNode root, string name)
    {
        var scope = this;
        return List(root, name, (node, id) => new NamedItem(id, scope.Required(node, "name")));
    }

    public DateOnly? Date(SourceNode value, string name)
    {
        if (!Plain.Is(value, name, SourceKind.String))
        {
            return null;
        }
        if (DateOnly.TryParseExact(value.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }
        Add(PackRules.BadDate, value.Place, name, value.Text!, "2026-04-01");
        return null;
    }

    public void TellUnknown(SourceNode node, params ReadOnlySpan<string> known)
    {
        foreach (var (name, value) in node.Properties)
        {
            if (!known.Contains(name, StringComparer.OrdinalIgnoreCase) && !name.StartsWith('$'))
            {
                Add(PackRules.UnknownSetting, value.Place, name);
            }
        }
    }
}
