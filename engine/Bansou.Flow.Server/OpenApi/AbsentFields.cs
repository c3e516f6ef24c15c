using Microsoft.OpenApi;

namespace Bansou.Flow.Server.OpenApi;

/// <summary>
/// What is null is left out of an answer (<see cref="Http.ApiJson"/>): such a field is not required, and an answer never holds null.
/// A request may leave it out or say null.
/// </summary>
internal static class AbsentFields
{
    public static void Describe(OpenApiDocument document)
    {
        foreach (var (name, schema) in document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>())
        {
            if (schema is OpenApiSchema known)
            {
                known.Enum = known.Enum?.Where(value => value is not null).ToList();
                Describe(known, isAsked: name.Contains("Request", StringComparison.Ordinal));
            }
        }
    }

    private static void Describe(OpenApiSchema schema, bool isAsked)
    {
        foreach (var (field, value) in schema.Properties ?? new Dictionary<string, IOpenApiSchema>())
        {
            if (!MayBeNull(value))
            {
                continue;
            }
            schema.Required?.Remove(field);
            if (!isAsked)
            {
                schema.Properties![field] = WithoutNull(value);
            }
        }
        if (schema.Required is { Count: 0 })
        {
            schema.Required = null;
        }
    }

    private static bool MayBeNull(IOpenApiSchema schema) => IsNull(schema.Type) || schema.OneOf?.Any(one => one.Type == JsonSchemaType.Null) == true;

    private static bool IsNull(JsonSchemaType? type) => type is { } known && known.HasFlag(JsonSchemaType.Null);

    private static IOpenApiSchema WithoutNull(IOpenApiSchema schema)
    {
        if (schema is not OpenApiSchema known)
        {
            return schema;
        }
        if (known.OneOf is { } either && either.Where(one => one.Type != JsonSchemaType.Null).ToList() is [var only])
        {
            return only;
        }
        if (IsNull(known.Type))
        {
            known.Type &= ~JsonSchemaType.Null;
        }
        return known;
    }
}
