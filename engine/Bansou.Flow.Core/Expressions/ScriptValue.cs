using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Bansou.Flow.Core.Expressions;

/// <summary>値: what a script reads and gives; immutable, and independent of the script engine.</summary>
public abstract record ScriptValue
{
    private ScriptValue() { }

    public static readonly ScriptValue Missing = new Undefined();
    public static readonly ScriptValue Nothing = new Null();
    public static readonly ScriptValue True = new Boolean(true);
    public static readonly ScriptValue False = new Boolean(false);

    public sealed record Undefined : ScriptValue;

    public sealed record Null : ScriptValue;

    public sealed record Boolean(bool Value) : ScriptValue;

    public sealed record Number(double Value) : ScriptValue;

    public sealed record Text(string Value) : ScriptValue;

    public sealed record List(ImmutableArray<ScriptValue> Items) : ScriptValue
    {
        public bool Equals(List? other) => other is not null && Items.SequenceEqual(other.Items);

        public override int GetHashCode() => Items.Length;
    }

    /// <param name="Properties">In order; names are distinct.</param>
    public sealed record Fields(ImmutableArray<KeyValuePair<string, ScriptValue>> Properties) : ScriptValue
    {
        public ScriptValue this[string name]
        {
            get
            {
                foreach (var (key, value) in Properties)
                {
                    if (key == name)
                    {
                        return value;
                    }
                }
                return Missing;
            }
        }

        public bool Equals(Fields? other) => other is not null && Properties.SequenceEqual(other.Properties);

        public override int GetHashCode() => Properties.Length;
    }

    public static ScriptValue Of(bool value) => value ? True : False;

    public static ScriptValue Of(double value) => new Number(value);

    public static ScriptValue Of(string? value) => value is null ? Nothing : new Text(value);

    public bool IsMissing => this is Undefined or Null;

    /// <summary>JavaScript's idea of true.</summary>
    public bool IsTruthy => this switch
    {
        Undefined or Null => false,
        Boolean value => value.Value,
        Number value => value.Value is not 0 && !double.IsNaN(value.Value),
        Text value => value.Value.Length > 0,
        List or Fields => true,
        _ => throw new System.Diagnostics.UnreachableException(GetType().Name),
    };

    public static ScriptValue FromJson(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Undefined => Missing,
        JsonValueKind.Null => Nothing,
        JsonValueKind.True => True,
        JsonValueKind.False => False,
        JsonValueKind.Number => new Number(json.GetDouble()),
        JsonValueKind.String => new Text(json.GetString()!),
        JsonValueKind.Array => new List([.. json.EnumerateArray().Select(FromJson)]),
        JsonValueKind.Object => new Fields([.. json.EnumerateObject().Select(field => KeyValuePair.Create(field.Name, FromJson(field.Value)))]),
        _ => throw new System.Diagnostics.UnreachableException(json.ValueKind.ToString()),
    };

    public JsonElement ToJson()
    {
        using var document = JsonDocument.Parse(ToJsonText());
        return document.RootElement.Clone();
    }

    /// <summary>JSON text; numbers that are whole are written without a point, NaN and infinities as null, undefined as null.</summary>
    public string ToJsonText()
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            Write(writer);
        }
        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }

    private void Write(Utf8JsonWriter writer)
    {
        switch (this)
        {
            case Boolean value:
                writer.WriteBooleanValue(value.Value);
                break;
            case Number value when double.IsFinite(value.Value):
                writer.WriteRawValue(NumberText(value.Value));
                break;
            case Text value:
                writer.WriteStringValue(value.Value);
                break;
            case List list:
                writer.WriteStartArray();
                foreach (var item in list.Items)
                {
                    item.Write(writer);
                }
                writer.WriteEndArray();
                break;
            case Fields fields:
                writer.WriteStartObject();
                foreach (var (name, value) in fields.Properties)
                {
                    writer.WritePropertyName(name);
                    value.Write(writer);
                }
                writer.WriteEndObject();
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }

    /// <summary>A number as JavaScript and JSON write it.</summary>
    public static string NumberText(double value) =>
        value == Math.Floor(value) && Math.Abs(value) < 1e15 ? ((long)value).ToString(CultureInfo.InvariantCulture) : value.ToString("R", CultureInfo.InvariantCulture);
}
