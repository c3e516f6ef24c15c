using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Bansou.Flow.Core.Journal;

/// <summary>Says the shape of a command from the same description that reads it.</summary>
internal static class FieldShapes
{
    public static FieldShape.Group Of(CommandRow row) => Group(row.Json, row.Json.Options);

    private static FieldShape.Group Group(JsonTypeInfo shape, JsonSerializerOptions options) =>
        new([.. shape.Properties.Select(field => new NamedField(field.Name, Of(field.PropertyType, options), CommandReader.IsRequired(field)))]);

    private static FieldShape Of(Type given, JsonSerializerOptions options)
    {
        var type = Nullable.GetUnderlyingType(given) ?? given;
        if (type == typeof(JsonElement))
        {
            return new FieldShape.Anything();
        }
        if (ListConverterFactory.IsList(type))
        {
            return new FieldShape.Many(Of(type.GetGenericArguments()[0], options));
        }
        if (DictionaryConverterFactory.IsDictionary(type))
        {
            return new FieldShape.ByName(Of(type.GetGenericArguments()[1], options));
        }
        var shape = options.GetTypeInfo(type);
        return shape.Kind == JsonTypeInfoKind.Object ? Group(shape, options) : Value(type);
    }

    private static FieldShape Value(Type type)
    {
        if (type.IsEnum)
        {
            return new FieldShape.Choice([.. Enum.GetNames(type).Select(JsonNamingPolicy.CamelCase.ConvertName)]);
        }
        return type == typeof(bool) ? new FieldShape.Truth()
            : type == typeof(int) ? new FieldShape.Whole()
            : type == typeof(decimal) || type == typeof(double) ? new FieldShape.Number()
            : type == typeof(DateTimeOffset) ? new FieldShape.Instant()
            : type == typeof(DateOnly) ? new FieldShape.Day()
            : new FieldShape.Text();
    }
}
