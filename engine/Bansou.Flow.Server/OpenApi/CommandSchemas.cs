using System.Text.Json.Nodes;
using Bansou.Flow.Core.Journal;
using Microsoft.OpenApi;

namespace Bansou.Flow.Server.OpenApi;

/// <summary>The shape of a command as JSON schema.</summary>
internal static class CommandSchemas
{
    public static OpenApiSchema Of(FieldShape shape, string? without = null) => shape switch
    {
        FieldShape.Text => new() { Type = JsonSchemaType.String },
        FieldShape.Whole => new() { Type = JsonSchemaType.Integer, Format = "int32" },
        FieldShape.Number => new() { Type = JsonSchemaType.Number },
        FieldShape.Truth => new() { Type = JsonSchemaType.Boolean },
        FieldShape.Day => new() { Type = JsonSchemaType.String, Format = "date" },
        FieldShape.Instant => new() { Type = JsonSchemaType.String, Description = "日付か日時（例 2026-04-06、2026-04-06T09:00+09:00）" },
        FieldShape.Choice choice => new() { Type = JsonSchemaType.String, Enum = [.. choice.Words.Select(word => (JsonNode)word)] },
        FieldShape.Anything => new(),
        FieldShape.Many many => new() { Type = JsonSchemaType.Array, Items = Of(many.Item) },
        FieldShape.ByName named => new() { Type = JsonSchemaType.Object, AdditionalProperties = Of(named.Item) },
        FieldShape.Group group => Group(group, without),
        _ => throw new System.Diagnostics.UnreachableException(shape.GetType().Name),
    };

    private static OpenApiSchema Group(FieldShape.Group group, string? without)
    {
        var fields = group.Fields.Where(field => field.Name != without).ToList();
        return new()
        {
            Type = JsonSchemaType.Object,
            Properties = fields.ToDictionary(field => field.Name, IOpenApiSchema (field) => Of(field.Shape)),
            Required = fields.Where(field => field.IsRequired).Select(field => field.Name).ToHashSet(),
            AdditionalPropertiesAllowed = false,
        };
    }
}
