using System.Globalization;
using Bansou.Flow.Server.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Bansou.Flow.Server.OpenApi;

/// <summary>Writes the failures of an operation as responses, each status with its codes; what they say stands in docs/api/problems.md.</summary>
internal sealed class FailureDescription : IOpenApiOperationTransformer
{
    private const string SchemaName = nameof(Problem);

    public async Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var kinds = context.Description.ActionDescriptor.EndpointMetadata.OfType<FailureMetadata>().SelectMany(metadata => metadata.Kinds).Distinct().ToList();
        if (kinds.Count == 0)
        {
            return;
        }
        var document = context.Document!;
        if (document.Components?.Schemas?.ContainsKey(SchemaName) != true)
        {
            document.AddComponent(SchemaName, await context.GetOrCreateSchemaAsync(typeof(Problem), null, cancellationToken));
        }
        operation.Responses ??= [];
        foreach (var status in kinds.GroupBy(kind => kind.Status).OrderBy(group => group.Key))
        {
            operation.Responses[status.Key.ToString(CultureInfo.InvariantCulture)] = new OpenApiResponse
            {
                Description = string.Join("、", status.Select(kind => kind.Code)),
                Content = new Dictionary<string, OpenApiMediaType>
                {
                    [ProblemResult.ContentType] = new() { Schema = new OpenApiSchemaReference(SchemaName, document) },
                },
            };
        }
    }
}
