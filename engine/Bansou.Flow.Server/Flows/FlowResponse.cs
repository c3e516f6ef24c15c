using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Storage.Flows;

namespace Bansou.Flow.Server.Flows;

/// <param name="Name">As people call it.</param>
/// <param name="Main">The flow that a new case runs.</param>
/// <param name="Version">The newest version that new cases can begin with; when all are withdrawn, the newest of all.</param>
/// <param name="Withdrawn">公開の取りやめ: no new case can begin with this flow.</param>
internal sealed record FlowResponse(string Flow, string? Name, string? Description, bool Main, int Version, DateTimeOffset PublishedAt, bool Withdrawn)
{
    /// <param name="versions">All versions of one flow.</param>
    public static FlowResponse Of(IEnumerable<PublishedFlow> versions, Pack pack, PackNames names)
    {
        var published = versions.OrderBy(version => !version.IsWithdrawn).ThenBy(version => version.Version).Last();
        var definition = pack.Flows.FirstOrDefault(each => each.Definition.DefinitionId == published.Flow)?.Definition;
        return new(published.Flow, definition is null ? null : names.Text(definition.Title), definition?.Description is { } description ? names.Text(description) : null, pack.MainFlow == published.Flow, published.Version, published.PublishedAt, published.IsWithdrawn);
    }
}

/// <param name="WithdrawnBy">Person id of who withdrew it.</param>
internal sealed record FlowVersionResponse(
    int Version, string Hash, DateTimeOffset PublishedAt, string PublishedBy, string Note, bool Withdrawn, DateTimeOffset? WithdrawnAt, string? WithdrawnBy, string? WithdrawalNote)
{
    public static FlowVersionResponse Of(PublishedFlow published) =>
        new(published.Version, published.Hash, published.PublishedAt, published.By, published.Note, published.IsWithdrawn, published.Withdrawal?.At, published.Withdrawal?.By, published.Withdrawal?.Note);
}

/// <param name="Publishable">Nothing stands against publishing.</param>
internal sealed record CheckResponse(bool Publishable, IReadOnlyList<DiagnosticResponse> Findings)
{
    public static CheckResponse Of(IEnumerable<Diagnostic> findings)
    {
        DiagnosticResponse[] all = [.. findings.Select(DiagnosticResponse.Of)];
        return new(!all.Any(found => found.Severity == "error"), all);
    }
}

/// <param name="Step">The step that it concerns, or null.</param>
internal sealed record DiagnosticResponse(string Code, string Severity, string Message, string Path, int Line, int Column, string? Step)
{
    public static DiagnosticResponse Of(Diagnostic found) =>
        new(found.Code, Words.Of(found.Severity), found.Message, found.Place.Path, found.Place.Line, found.Place.Column, found.ActivityId);
}

/// <param name="Published">Empty when nothing was new.</param>
internal sealed record PublishResponse(IReadOnlyList<PublishedVersionResponse> Published);

/// <param name="NewCasesBeginWith">The version that new cases begin with now; null when there is none.</param>
internal sealed record WithdrawResponse(string Flow, FlowVersionResponse Version, int? NewCasesBeginWith);

internal sealed record PublishedVersionResponse(string Flow, int Version, string Hash);
