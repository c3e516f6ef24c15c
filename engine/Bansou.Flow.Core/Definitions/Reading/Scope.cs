using System.Collections.Immutable;
using System.Globalization;

namespace Bansou.Flow.Core.Definitions.Reading;

/// <summary>Reads typed properties of an object and tells each one that is of another type. Absent and null are the same.</summary>
internal readonly record struct Scope(Findings Findings, string? ActivityId = null)
{
    public void Add(ReadingRule rule, SourcePlace place, params ReadOnlySpan<string> arguments) =>
        Findings.Add(rule, place, ActivityId, arguments);

    public string? String(SourceNode node, string name) => Of(node, name, SourceKind.String)?.Text;

    /// <summary>The string without blanks at its ends, or null when there is none.</summary>
    public string? Text(SourceNode node, string name) => String(node, name) is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    /// <summary>Whether nothing, null or a blank stands there; a value of another type is told by reading it.</summary>
    public static bool Lacks(SourceNode node, string name) =>
        node.Find(name) is not { } value || value.Kind == SourceKind.String && string.IsNullOrWhiteSpace(value.Text);

    public bool? Boolean(SourceNode node, string name) => Of(node, name, SourceKind.Boolean)?.AsBoolean();

    public SourceNode? Object(SourceNode node, string name) => Of(node, name, SourceKind.Object);

    public int? Number(SourceNode node, string name, int from, int to)
    {
        if (Of(node, name, SourceKind.Number) is not { } number)
        {
            return null;
        }
        if (number.AsInt32() is { } value && value >= from && value <= to)
        {
            return value;
        }
        Add(ReadingRules.OutOfRange, number.Place, name, from.ToString(CultureInfo.InvariantCulture), to.ToString(CultureInfo.InvariantCulture));
        return null;
    }

    /// <summary>The items of an array, or of an object that wraps one in <c>$values</c>.</summary>
    public ImmutableArray<SourceNode> Items(SourceNode node, string name)
    {
        if (node.Find(name) is not { } value)
        {
            return [];
        }
        var array = value.Kind == SourceKind.Object && value["$values"] is { } wrapped ? wrapped : value;
        if (array.Kind == SourceKind.Array)
        {
            return array.Items;
        }
        TellType(value, name, SourceKind.Array);
        return [];
    }

    /// <summary>The items that are objects; each other one is told.</summary>
    public IEnumerable<SourceNode> Objects(SourceNode node, string name)
    {
        var objects = new List<SourceNode>();
        foreach (var item in Items(node, name))
        {
            if (Is(item, name, SourceKind.Object))
            {
                objects.Add(item);
            }
        }
        return objects;
    }

    public ImmutableArray<string> Strings(SourceNode node, string name)
    {
        var strings = ImmutableArray.CreateBuilder<string>();
        foreach (var item in Items(node, name))
        {
            if (Is(item, name, SourceKind.String))
            {
                strings.Add(item.Text!);
            }
        }
        return strings.DrainToImmutable();
    }

    /// <summary>One of the given words, or null after telling.</summary>
    public string? Word(SourceNode node, string name, params ReadOnlySpan<string> words)
    {
        if (Of(node, name, SourceKind.String) is not { } value)
        {
            return null;
        }
        foreach (var word in words)
        {
            if (word == value.Text)
            {
                return word;
            }
        }
        Add(ReadingRules.UnknownWord, value.Place, name, value.Text!, string.Join(", ", words!));
        return null;
    }

    /// <summary>Whether the node is of that kind; tells when it is not.</summary>
    public bool Is(SourceNode node, string name, SourceKind kind)
    {
        if (node.Kind == kind)
        {
            return true;
        }
        TellType(node, name, kind);
        return false;
    }

    private SourceNode? Of(SourceNode node, string name, SourceKind kind) =>
        node.Find(name) is { } value && Is(value, name, kind) ? value : null;

    private void TellType(SourceNode value, string name, SourceKind kind)
    {
        var (ja, en) = kind switch
        {
            SourceKind.String => ("引用符で囲んだ文字列", "a string"),
            SourceKind.Number => ("数", "a number"),
            SourceKind.Boolean => ("true か false", "true or false"),
            SourceKind.Array => ("並び（[ … ]）", "an array"),
            SourceKind.Object => ("まとまり（{ … }）", "an object"),
            SourceKind.Null => ("null", "null"),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "An unknown kind of value."),
        };
        Add(ReadingRules.WrongType, value.Place, name, ja, en);
    }
}
