using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Bansou.Flow.Core.Definitions;

namespace Bansou.Flow.Core.Journal;

/// <summary>Looks the fields of a command over against its shape, so that everything wrong is told at once, then makes the command.</summary>
/// <param name="given">A field that stands outside of the fields, such as the case that is meant; used where the fields do not say it.</param>
internal sealed class CommandReader(CommandRow row, SourceNode? with, SourcePlace place, GivenId? given)
{
    private readonly List<Diagnostic> problems = [];

    /// <summary>The command, or null with all that is wrong.</summary>
    public (object? Command, ImmutableArray<Diagnostic> Problems) Read()
    {
        if (with is null)
        {
            CheckMissing(row.Json, [], place);
        }
        else
        {
            Check(row.Json.Type, row.Name, with);
        }
        return problems.Count > 0 ? (null, [.. problems]) : Make();
    }

    /// <summary>Optional fields end in <c>?</c>.</summary>
    public static ImmutableArray<string> FieldsOf(CommandRow row) => [.. row.Json.Properties.Select(field => IsRequired(field) ? field.Name : field.Name + "?")];

    /// <summary>A field that stands without a default and must not be null.</summary>
    internal static bool IsRequired(JsonPropertyInfo field) =>
        field.AssociatedParameter is { HasDefaultValue: false, IsNullable: false } && Nullable.GetUnderlyingType(field.PropertyType) is null;

    private (object? Command, ImmutableArray<Diagnostic> Problems) Make()
    {
        try
        {
            return (JsonSerializer.Deserialize(Text(), row.Json)!, []);
        }
        catch (JsonException)
        {
            return (null, [CommandProblems.Unreadable(row.Name, with?.Place ?? place)]);
        }
    }

    private byte[] Text()
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, JournalOptions.Writer))
        {
            writer.WriteStartObject();
            if (given is { } id && row.Json.Properties.Any(field => IsGiven(field)) && with?[id.Field] is null)
            {
                writer.WriteString(id.Field, id.Value);
            }
            foreach (var (name, value) in with?.Properties ?? [])
            {
                writer.WritePropertyName(name);
                SourceJson.Write(writer, value);
            }
            writer.WriteEndObject();
        }
        return buffer.ToArray();
    }

    private bool IsGiven(JsonPropertyInfo field) => given is { } id && field.Name == id.Field && field.PropertyType == id.Type;

    private void Check(Type type, string field, SourceNode node)
    {
        if (type == typeof(JsonElement))
        {
            return;
        }
        if (ListConverterFactory.IsList(type))
        {
            CheckList(type.GetGenericArguments()[0], field, node);
            return;
        }
        if (DictionaryConverterFactory.IsDictionary(type))
        {
            CheckDictionary(type.GetGenericArguments()[1], field, node);
            return;
        }
        var shape = row.Json.Options.GetTypeInfo(type);
        if (shape.Kind == JsonTypeInfoKind.Object)
        {
            CheckObject(shape, field, node);
        }
        else if (FieldTypes.Misfit(type, node) is { } expected)
        {
            problems.Add(CommandProblems.WrongType(row.Name, field, expected, node.Place));
        }
    }

    private void CheckObject(JsonTypeInfo shape, string field, SourceNode node)
    {
        if (node.Kind != SourceKind.Object)
        {
            problems.Add(field == row.Name ? CommandProblems.NoObject(row.Name, node.Place) : CommandProblems.WrongType(row.Name, field, "項目のまとまり {…} ", node.Place));
            return;
        }
        foreach (var (name, value) in node.Properties)
        {
            if (shape.Properties.FirstOrDefault(known => known.Name == name) is not { } property)
            {
                problems.Add(CommandProblems.UnknownField(row.Name, name, shape.Properties.Select(known => known.Name), value.Place));
            }
            else if (value.Kind != SourceKind.Null)
            {
                Check(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, name, value);
            }
        }
        CheckMissing(shape, [.. node.Properties.Where(each => each.Value.Kind != SourceKind.Null).Select(each => each.Key)], node.Place);
    }

    private void CheckMissing(JsonTypeInfo shape, HashSet<string> present, SourcePlace at)
    {
        foreach (var field in shape.Properties)
        {
            if (!present.Contains(field.Name) && !(shape == row.Json && IsGiven(field)) && IsRequired(field))
            {
                problems.Add(CommandProblems.MissingField(row.Name, field.Name, at));
            }
        }
    }

    private void CheckList(Type item, string field, SourceNode node)
    {
        if (node.Kind != SourceKind.Array)
        {
            problems.Add(CommandProblems.WrongType(row.Name, field, "一覧 […] ", node.Place));
        }
        foreach (var each in node.Items)
        {
            Check(item, field, each);
        }
    }

    private void CheckDictionary(Type item, string field, SourceNode node)
    {
        if (node.Kind != SourceKind.Object)
        {
            problems.Add(CommandProblems.WrongType(row.Name, field, "項目のまとまり {…} ", node.Place));
        }
        foreach (var (name, value) in node.Properties)
        {
            Check(item, name, value);
        }
    }
}

/// <summary>An id that a command gets from where it stands.</summary>
internal sealed record GivenId(string Field, Type Type, string Value);
