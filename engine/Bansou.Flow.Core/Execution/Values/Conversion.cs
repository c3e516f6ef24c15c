using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Core.Execution.Values;

/// <summary>Conversions as Elsa makes them (elsa-format §3): what cannot be converted becomes the type's default.</summary>
internal static class Conversion
{
    private static readonly ScriptValue Zero = ScriptValue.Of(0);
    private static readonly ScriptValue NoTime = ScriptValue.Of("00:00:00");

    public static ScriptValue To(ScriptValue value, ValueKind kind)
    {
        if (value.IsMissing)
        {
            return ScriptValue.Nothing;
        }
        return kind switch
        {
            ValueKind.Any => value,
            ValueKind.Text => value is ScriptValue.Text ? value : ScriptValue.Of(TextOf(value)),
            ValueKind.Boolean => ScriptValue.Of(IsTrue(value)),
            ValueKind.Integer => Integer(value),
            ValueKind.Number => NumberOf(value) is { } number ? value is ScriptValue.Number ? value : ScriptValue.Of(number) : Zero,
            ValueKind.Duration => value is ScriptValue.Text text && TimeSpan.TryParse(text.Value, CultureInfo.InvariantCulture, out var span) ? ScriptValue.Of(span.ToString("c", CultureInfo.InvariantCulture)) : NoTime,
            ValueKind.Instant => InstantOf(value) is { } instant ? ScriptValue.Of(instant.ToString("O", CultureInfo.InvariantCulture)) : ScriptValue.Nothing,
            ValueKind.List => Parsed(value) is ScriptValue.List list ? list : ScriptValue.Nothing,
            ValueKind.Texts => Texts(Parsed(value)),
            ValueKind.Map => Parsed(value) is ScriptValue.Fields fields ? fields : ScriptValue.Nothing,
            _ => throw new UnreachableException(kind.ToString()),
        };
    }

    /// <summary>A text as .NET writes the value.</summary>
    public static string TextOf(ScriptValue value) => value switch
    {
        ScriptValue.Undefined or ScriptValue.Null => "",
        ScriptValue.Text text => text.Value,
        ScriptValue.Boolean boolean => boolean.Value ? "True" : "False",
        ScriptValue.Number number => ScriptValue.NumberText(number.Value),
        ScriptValue.List or ScriptValue.Fields => value.ToJsonText(),
        _ => throw new UnreachableException(value.GetType().Name),
    };

    public static bool IsTrue(ScriptValue value) => value switch
    {
        ScriptValue.Boolean boolean => boolean.Value,
        ScriptValue.Number number => number.Value is not 0 && !double.IsNaN(number.Value),
        ScriptValue.Text text => bool.TryParse(text.Value, out var parsed) && parsed,
        _ => false, // Lists and objects are no truth values in .NET.
    };

    public static TimeSpan DurationOf(ScriptValue value) =>
        value is ScriptValue.Text text && TimeSpan.TryParse(text.Value, CultureInfo.InvariantCulture, out var span) ? span : TimeSpan.Zero;

    public static DateTimeOffset? InstantOf(ScriptValue value) =>
        value is ScriptValue.Text text && DateTimeOffset.TryParse(text.Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant : null;

    public static int Int32Of(ScriptValue value) => NumberOf(value) is { } number && Math.Abs(number) <= int.MaxValue ? (int)number : 0;

    /// <summary>A text that holds JSON, read; everything else as it is.</summary>
    public static ScriptValue? FromJsonText(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return ScriptValue.FromJson(document.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A value of a file.</summary>
    public static ScriptValue FromSource(SourceNode? node) => node?.Kind switch
    {
        null or SourceKind.Null => ScriptValue.Nothing,
        SourceKind.Boolean => ScriptValue.Of(node.AsBoolean()!.Value),
        SourceKind.Number => ScriptValue.Of(double.Parse(node.Text!, NumberStyles.Float, CultureInfo.InvariantCulture)),
        SourceKind.String => ScriptValue.Of(node.Text),
        SourceKind.Array => new ScriptValue.List([.. node.Items.Select(FromSource)]),
        SourceKind.Object => new ScriptValue.Fields([.. node.Properties.DistinctBy(each => each.Key).Select(each => KeyValuePair.Create(each.Key, FromSource(node[each.Key])))]),
        _ => throw new UnreachableException(node.Kind.ToString()),
    };

    private static ScriptValue Integer(ScriptValue value)
    {
        if (value is ScriptValue.Number already && already.Value == Math.Floor(already.Value))
        {
            return value;
        }
        if (value is ScriptValue.Text text)
        {
            return long.TryParse(text.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var whole) ? ScriptValue.Of(whole) : Zero;
        }
        return NumberOf(value) is { } number && double.IsFinite(number) ? ScriptValue.Of(Math.Round(number, MidpointRounding.ToEven)) : Zero;
    }

    private static double? NumberOf(ScriptValue value) => value switch
    {
        ScriptValue.Number number => number.Value,
        ScriptValue.Boolean boolean => boolean.Value ? 1 : 0,
        ScriptValue.Text text => double.TryParse(text.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) ? parsed : null,
        _ => null, // Lists and objects are no numbers.
    };

    private static ScriptValue Parsed(ScriptValue value) =>
        value is ScriptValue.Text text && text.Value.AsSpan().TrimStart() is ['[' or '{', ..] ? FromJsonText(text.Value) ?? value : value;

    private static ScriptValue Texts(ScriptValue value) => value switch
    {
        ScriptValue.List list => new ScriptValue.List(list.Items.Select(item => ScriptValue.Of(TextOf(item))).ToImmutableArray()),
        ScriptValue.Text { Value.Length: 0 } => new ScriptValue.List([]),
        _ => new ScriptValue.List([ScriptValue.Of(TextOf(value))]),
    };
}
