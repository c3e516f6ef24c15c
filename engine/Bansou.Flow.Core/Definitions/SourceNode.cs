using System.Collections.Immutable;

namespace Bansou.Flow.Core.Definitions;

/// <summary>JSONの値の種類.</summary>
public enum SourceKind
{
    Null,
    Boolean,
    Number,
    String,
    Array,
    Object,
}

/// <summary>
/// One value of a JSON text together with the place where it stands. Keeps order, unknown properties, and numbers as
/// they are written, so that saving can leave everything else byte for byte as it was.
/// </summary>
public sealed class SourceNode
{
    private readonly SourcePath? _container;
    private readonly string? _name;
    private readonly int _index;
    private readonly int _line;
    private readonly int _column;
    private string? _path;

    public SourceNode()
    {
    }

    /// <summary>The value called <paramref name="name"/>, or the item at <paramref name="index"/>, of a container; the path is spelled out on demand.</summary>
    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    internal SourceNode(SourceKind kind, SourcePath? container, string? name, int index, int line, int column)
    {
        Kind = kind;
        (_container, _name, _index, _line, _column) = (container, name, index, line, column);
    }

    public required SourceKind Kind { get; init; }

    public required SourcePlace Place
    {
        get => new(_path ??= SourcePath.Of(_container, _name, _index), _line, _column);
        init => (_path, _line, _column) = (value.Path, value.Line, value.Column);
    }

    /// <summary>First byte of the value in the UTF-8 text, and the byte after it.</summary>
    public int Start { get; init; }
    public int End { get; init; }

    /// <summary>The text of a string (unescaped), number (as written) or boolean; null otherwise.</summary>
    public string? Text { get; init; }

    /// <summary>Properties of an object in order; a name that stands twice is kept twice and read as the last.</summary>
    public ImmutableArray<KeyValuePair<string, SourceNode>> Properties { get; init; } = [];

    public ImmutableArray<SourceNode> Items { get; init; } = [];

    /// <summary>The property of that name (ordinal, last one wins), or null.</summary>
    public SourceNode? this[string name]
    {
        get
        {
            for (var i = Properties.Length - 1; i >= 0; i--)
            {
                if (string.Equals(Properties[i].Key, name, StringComparison.Ordinal))
                {
                    return Properties[i].Value;
                }
            }
            return null;
        }
    }

    /// <summary>The string, or null when this is not one.</summary>
    public string? AsString() => Kind == SourceKind.String ? Text : null;

    /// <summary>The boolean, or null when this is not one.</summary>
    public bool? AsBoolean() => Kind == SourceKind.Boolean ? Text == "true" : null;

    /// <summary>The whole number, or null when this is not one that fits.</summary>
    public int? AsInt32() =>
        Kind == SourceKind.Number && int.TryParse(Text, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var n) ? n : null;
}
