using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using Bansou.Flow.Core.Definitions;
using Microsoft.AspNetCore.Http.Metadata;

namespace Bansou.Flow.Server.Http;

/// <summary>The body of a request as a typed record, or everything that is wrong with it.</summary>
internal sealed class Body<T> : IEndpointParameterMetadataProvider
    where T : class
{
    private readonly T? value;
    private readonly ProblemResult? problem;

    private Body(T? value, ProblemResult? problem) => (this.value, this.problem) = (value, problem);

    public bool Is([NotNullWhen(true)] out T? request, [NotNullWhen(false)] out ProblemResult? wrong)
    {
        (request, wrong) = (value, value is null ? problem ?? ProblemKinds.BadRequest.Result() : null);
        return request is not null;
    }

    public static async ValueTask<Body<T>> BindAsync(HttpContext context)
    {
        var (root, problem) = await BodyReading.ReadAsync(context, mayBeEmpty: false, context.RequestAborted);
        return root is null ? new(null, problem) : Read(root);
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        builder.Metadata.Add(new AcceptsMetadata(["application/json"], typeof(T)));
        builder.Metadata.Add(new OpenApi.FailureMetadata([ProblemKinds.MalformedJson, ProblemKinds.InvalidBody, ProblemKinds.TooLarge, ProblemKinds.UnsupportedMediaType]));
    }

    private static Body<T> Read(SourceNode root)
    {
        var findings = new ShapeCheck(ApiJson.Options).Check(typeof(T), root);
        if (findings.Count > 0)
        {
            return new(null, ProblemKinds.InvalidBody.Result(findings));
        }
        try
        {
            return new(SourceJsonText.Deserialize<T>(root), null);
        }
        catch (JsonException)
        {
            return new(null, ProblemKinds.InvalidBody.Result());
        }
    }
}
