using System.Collections.Immutable;
using System.Text.Json;
using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Core.Forms;

/// <summary>様式の答え: values by path. Null, blanks, an empty list and an object of nothing are all the same as no answer.</summary>
public sealed record FormAnswers(ImmutableSortedDictionary<string, ScriptValue> Values)
{
    public static readonly FormAnswers Empty = new(ImmutableSortedDictionary.Create<string, ScriptValue>(StringComparer.Ordinal));

    /// <summary>More than any paper form has boxes.</summary>
    public const int Most = 5_000;

    /// <summary>The answer, or null when there is none.</summary>
    public ScriptValue? this[string path] => Values.TryGetValue(path, out var value) && !IsEmpty(value) ? value : null;

    public static FormAnswers Of(IEnumerable<KeyValuePair<string, JsonElement>> values)
    {
        var builder = Empty.Values.ToBuilder();
        foreach (var (path, value) in values)
        {
            builder[path] = ValueOf(value);
        }
        return new FormAnswers(builder.ToImmutable());
    }

    /// <summary>Of an object; anything else has no answers.</summary>
    public static FormAnswers Of(JsonElement json) => json.ValueKind == JsonValueKind.Object
        ? Of(json.EnumerateObject().Select(property => KeyValuePair.Create(property.Name, property.Value)))
        : Empty;

    public static ScriptValue ValueOf(JsonElement value) => value.ValueKind == JsonValueKind.Undefined ? ScriptValue.Nothing : ScriptValue.FromJson(value);

    public static bool IsEmpty(ScriptValue value) => value switch
    {
        ScriptValue.Undefined or ScriptValue.Null => true,
        ScriptValue.Text text => string.IsNullOrWhiteSpace(text.Value),
        ScriptValue.List list => list.Items.IsEmpty,
        ScriptValue.Fields fields => fields.Properties.All(property => IsEmpty(property.Value)),
        ScriptValue.Boolean or ScriptValue.Number => false,
        _ => throw new System.Diagnostics.UnreachableException(value.GetType().Name),
    };
}
