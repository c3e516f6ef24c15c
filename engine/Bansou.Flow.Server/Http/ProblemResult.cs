using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;

namespace Bansou.Flow.Server.Http;

/// <summary>A failure as problem+json (RFC 9457).</summary>
internal sealed class ProblemResult(ProblemKind kind, ImmutableArray<ProblemFinding> findings) : IResult, IStatusCodeHttpResult
{
    public const string ContentType = "application/problem+json";

    public ProblemKind Kind => kind;

    public int? StatusCode => kind.Status;

    public Task ExecuteAsync(HttpContext context)
    {
        context.Response.StatusCode = kind.Status;
        var problem = new Problem(
            "about:blank",
            kind.Code,
            kind.Status,
            findings.Length == 1 ? findings[0].Message : kind.Text,
            kind.Code,
            Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier,
            findings.IsEmpty ? null : findings);
        return context.Response.WriteAsJsonAsync(problem, ApiJson.Options, ContentType, context.RequestAborted);
    }
}

/// <summary>What every failed request answers.</summary>
internal sealed record Problem(
    string Type,
    string Title,
    int Status,
    [property: Description("何が起きたか、どうすればよいか")] string Detail,
    [property: Description("変わらない名前。画面や仲立ちのプログラムはこれを見る")] string Code,
    [property: Description("問い合わせのときに伝える番号")] string TraceId,
    [property: Description("ひとつずつの理由。すべて一度に言う")] IReadOnlyList<ProblemFinding>? Problems);

/// <param name="Path">JSON path or name of the header or parameter, or null.</param>
/// <param name="Subject">Id of a step, referral or organisation that a refusal is about, or null.</param>
internal sealed record ProblemFinding(string Code, string Message, string? Path = null, int? Line = null, int? Column = null, string? Subject = null);
