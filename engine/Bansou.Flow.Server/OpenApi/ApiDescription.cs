using Microsoft.OpenApi;

namespace Bansou.Flow.Server.OpenApi;

/// <summary>The OpenAPI document, written at every build to <c>docs/api/openapi.json</c>.</summary>
internal static class ApiDescription
{
    public static IServiceCollection AddApiDescription(this IServiceCollection services) => services.AddOpenApi(options =>
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "伴走フロー API",
                Version = "1",
                Description = "つなぎ、もどし、つなぎ直し、会議、プランを、画面や仲立ちのプログラムから動かす。失敗は problem+json で、変わらない code と、どうすればよいかの文で答える。",
            };
            document.Servers = [];
            AbsentFields.Describe(document);
            return Task.CompletedTask;
        });
        options.AddOperationTransformer<ParameterDescription>();
        options.AddOperationTransformer<FailureDescription>();
    });
}
