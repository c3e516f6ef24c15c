using Bansou.Flow.Core.Definitions.Reading;
using Bansou.Flow.Storage.Flows;

namespace Bansou.Flow.Server.Flows;

/// <param name="Flow">Id of the flow; nothing while the text cannot be read that far.</param>
/// <param name="Version">For <c>If-Match</c>, as in the ETag.</param>
/// <param name="Authors">Person ids of everybody who saved it, in order.</param>
/// <param name="SavedBy">Person id.</param>
internal sealed record DraftResponse(string Name, string? Flow, string? FlowName, int Version, int Bytes, DateTimeOffset CreatedAt, DateTimeOffset SavedAt, string SavedBy, IReadOnlyList<string> Authors)
{
    public static DraftResponse Of(FlowDraft draft)
    {
        var definition = FlowReader.Read(draft.Content).Definition;
        return new(
            draft.Name, definition?.DefinitionId, definition?.Name, draft.Version, draft.Content.Length, draft.CreatedAt, draft.SavedAt, draft.SavedBy.Value,
            [.. draft.Authors.Select(author => author.Value)]);
    }
}
