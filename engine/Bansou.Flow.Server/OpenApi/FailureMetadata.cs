using Bansou.Flow.Server.Http;

namespace Bansou.Flow.Server.OpenApi;

/// <summary>Ways in which an operation can fail; may stand several times.</summary>
internal sealed record FailureMetadata(IReadOnlyList<ProblemKind> Kinds);

internal static class FailureMetadataExtensions
{
    public static TBuilder Fails<TBuilder>(this TBuilder endpoint, params ProblemKind[] kinds)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new FailureMetadata(kinds));
}
