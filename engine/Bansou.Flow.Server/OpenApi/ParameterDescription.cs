using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Bansou.Flow.Server.OpenApi;

/// <summary>Writes headers, query parameters and command bodies that endpoints read by themselves.</summary>
internal sealed class ParameterDescription : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        var described = metadata.OfType<HeaderMetadata>().Distinct().Select(header => Parameter(header.Name, ParameterLocation.Header, header.Description, header.IsRequired, isWhole: false))
            .Concat(metadata.OfType<QueryMetadata>().Distinct().Select(query => Parameter(query.Name, ParameterLocation.Query, query.Description, query.IsRequired, query.IsWhole)))
            .ToList();
        if (described.Count > 0)
        {
            operation.Parameters = [.. operation.Parameters ?? [], .. described];
        }
        if (metadata.OfType<CommandMetadata>().FirstOrDefault() is { } command)
        {
            operation.RequestBody = new OpenApiRequestBody
            {
                Required = command.Shape().Fields.Any(field => field.IsRequired && field.Name != command.WithoutField),
                Content = new Dictionary<string, OpenApiMediaType> { ["application/json"] = new() { Schema = CommandSchemas.Of(command.Shape(), command.WithoutField) } },
            };
        }
        return Task.CompletedTask;
    }

    private static OpenApiParameter Parameter(string name, ParameterLocation place, string description, bool isRequired, bool isWhole) => new()
    {
        Name = name,
        In = place,
        Description = description,
        Required = isRequired,
        Schema = new OpenApiSchema { Type = isWhole ? JsonSchemaType.Integer : JsonSchemaType.String },
    };
}
