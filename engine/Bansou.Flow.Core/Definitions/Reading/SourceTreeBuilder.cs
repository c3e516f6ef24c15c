using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Bansou.Flow.Core.Definitions.Reading;

/// <summary>Builds the tree of one text. What is JSON and what is not is the library's judgement; this adds places and forgives what can be forgiven.</summary>
internal ref struct SourceTreeBuilder
{
    private readonly ReadOnlySpan<byte> _text;
    private readonly int _mark;
    private readonly Findings _findings;
    private Utf8JsonReader _reader;
    private PlaceCounter _counter;
    private int _values;
    private bool _comma;

    public SourceTreeBuilder(ReadOnlySpan<byte> text, int mark, Findings findings)
    {
        _text = text;
        _mark = mark;
        _findings = findings;
        _counter = new PlaceCounter(text);
        _reader = new Utf8JsonReader(text, Options);
    }

    public static JsonReaderOptions Options { get; } = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Allow,
        MaxDepth = SourceReader.DeepestNesting,
    };

    public SourceNode? Build()
    {
        try
        {
            Next();
            var root = Value(null, null, 0);
            Next();
            return root;
        }
        catch (JsonException problem)
        {
            SyntaxProblem.Report(_text, problem, _reader.CurrentDepth, _values, _findings);
            return null;
        }
    }

    /// <summary>Goes to the next token; comments are told and passed over.</summary>
    private bool Next()
    {
        _comma = false;
        while (true)
        {
            var before = (int)_reader.BytesConsumed;
            if (!_reader.Read())
            {
                return false;
            }
            var start = (int)_reader.TokenStartIndex;
            _comma |= _text[before..start].Contains((byte)',');
            _counter.AdvanceTo(start);
            if (_reader.TokenType != JsonTokenType.Comment)
            {
                return true;
            }
            _findings.Add(ReadingRules.Comment, Here(null, null, 0), null);
        }
    }

    private SourceNode Value(SourcePath? container, string? name, int index)
    {
        if (++_values > SourceReader.MostValues)
        {
            throw new JsonException();
        }
        var (line, column, start) = (_counter.Line, _counter.Column, (int)_reader.TokenStartIndex + _mark);
        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var properties = Properties(new SourcePath(container, name, index));
                return new SourceNode(SourceKind.Object, container, name, index, line, column) { Start = start, End = End, Properties = properties };
            case JsonTokenType.StartArray:
                var items = Items(new SourcePath(container, name, index));
                return new SourceNode(SourceKind.Array, container, name, index, line, column) { Start = start, End = End, Items = items };
            case JsonTokenType.Null:
                return new SourceNode(SourceKind.Null, container, name, index, line, column) { Start = start, End = End };
            default:
                var (kind, text) = Scalar(container, name, index);
                return new SourceNode(kind, container, name, index, line, column) { Start = start, End = End, Text = text };
        }
    }

    private readonly int End => (int)_reader.BytesConsumed + _mark;

    private readonly (SourceKind, string) Scalar(SourcePath? container, string? name, int index) => _reader.TokenType switch
    {
        JsonTokenType.String => (SourceKind.String, Text(container, name, index)),
        JsonTokenType.Number => (SourceKind.Number, Encoding.UTF8.GetString(_reader.ValueSpan)),
        JsonTokenType.True => (SourceKind.Boolean, "true"),
        JsonTokenType.False => (SourceKind.Boolean, "false"),
        _ => throw new InvalidOperationException($"No value begins with {_reader.TokenType}."),
    };

    private ImmutableArray<KeyValuePair<string, SourceNode>> Properties(SourcePath path)
    {
        var properties = ImmutableArray.CreateBuilder<KeyValuePair<string, SourceNode>>();
        HashSet<string>? seen = null;
        while (Next() && _reader.TokenType != JsonTokenType.EndObject)
        {
            var name = Text(path, null, properties.Count);
            if (properties.Count == 8)
            {
                seen = [.. properties.Select(property => property.Key)];
            }
            if (seen is null ? Holds(properties, name) : !seen.Add(name))
            {
                _findings.Add(ReadingRules.DuplicateProperty, Here(path, name, 0), null, name);
            }
            Next();
            properties.Add(new(name, Value(path, name, 0)));
        }
        TellTrailingComma(path);
        return properties.DrainToImmutable();
    }

    private static bool Holds(ImmutableArray<KeyValuePair<string, SourceNode>>.Builder properties, string name)
    {
        foreach (var property in properties)
        {
            if (property.Key == name)
            {
                return true;
            }
        }
        return false;
    }

    private ImmutableArray<SourceNode> Items(SourcePath path)
    {
        var items = ImmutableArray.CreateBuilder<SourceNode>();
        while (Next() && _reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Value(path, null, items.Count));
        }
        TellTrailingComma(path);
        return items.DrainToImmutable();
    }

    private readonly void TellTrailingComma(SourcePath path)
    {
        if (_comma)
        {
            _findings.Add(ReadingRules.TrailingComma, Here(path.Parent, path.Name, path.Index), null);
        }
    }

    private readonly string Text(SourcePath? container, string? name, int index)
    {
        if (!_reader.ValueIsEscaped)
        {
            return Encoding.UTF8.GetString(_reader.ValueSpan);
        }
        var text = LoneSurrogates.Unescape(_reader.ValueSpan, out var found);
        if (found)
        {
            _findings.Add(ReadingRules.LoneSurrogate, Here(container, name, index), null);
        }
        return text;
    }

    /// <summary>The place of the token; spelled out only as long as somebody will read it.</summary>
    private readonly SourcePlace Here(SourcePath? container, string? name, int index) =>
        _findings.IsFull ? SourcePlace.None : new(SourcePath.Of(container, name, index), _counter.Line, _counter.Column);
}
