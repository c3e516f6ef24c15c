using System.Diagnostics;
using Bansou.Flow.Core.Cases.Sheets;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Storage.Sheets;

namespace Bansou.Flow.Server.Sheets;

/// <summary>Answers 409 with both values of each place that two people wrote in.</summary>
internal sealed class DraftConflict(StoredDraft draft, DraftMerged merged, PackNames names) : IResult, IStatusCodeHttpResult
{
    private static ProblemKind Kind => ProblemKinds.DraftConflict;

    public int? StatusCode => Kind.Status;

    public Task ExecuteAsync(HttpContext context)
    {
        context.Response.StatusCode = Kind.Status;
        var body = new DraftConflictResponse(
            "about:blank", Kind.Code, Kind.Status, Kind.Text, Kind.Code, Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier,
            [.. merged.Conflicts.Select(Of)], merged.Written, draft.Version);
        return context.Response.WriteAsJsonAsync(body, ApiJson.Options, ProblemResult.ContentType, context.RequestAborted);
    }

    private ConflictResponse Of(SheetConflict conflict) =>
        new(conflict.Path, conflict.Yours, conflict.Theirs.Value, conflict.Theirs.By.Value, names.Person(conflict.Theirs.By), conflict.Theirs.At);
}
