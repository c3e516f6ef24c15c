using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Reading;

namespace Bansou.Flow.Server.Http;

/// <summary>Reads the JSON of a request with its places, so that everything wrong can be told at once.</summary>
internal static class BodyReading
{
    public const int LargestBody = 1_000_000;

    /// <summary>The tree of the body, or what is wrong with it; an empty body is an empty tree where that is allowed.</summary>
    public static async Task<(SourceNode? Root, ProblemResult? Problem)> ReadAsync(HttpContext context, bool mayBeEmpty, CancellationToken cancellationToken)
    {
        var (bytes, problem) = await ReadTextAsync(context, mayBeEmpty, cancellationToken);
        if (bytes is null or [])
        {
            return (null, problem);
        }
        var read = SourceReader.Read(bytes);
        var errors = read.Diagnostics.Where(found => found.Severity == Severity.Error).ToList();
        return read.Root is { } root && errors.Count == 0
            ? (root, null)
            : (null, ProblemKinds.MalformedJson.Result(errors.Select(FindingOf)));
    }

    /// <summary>The bytes of the body as they were sent, whatever they say.</summary>
    public static async Task<(byte[]? Bytes, ProblemResult? Problem)> ReadTextAsync(HttpContext context, bool mayBeEmpty, CancellationToken cancellationToken)
    {
        var (bytes, tooLarge) = await ReadBytesAsync(context.Request, cancellationToken);
        if (tooLarge)
        {
            return (null, ProblemKinds.TooLarge.Result());
        }
        if (bytes.Length == 0)
        {
            return mayBeEmpty ? ([], null) : (null, ProblemKinds.MalformedJson.Result(new ProblemFinding("empty-body", "本文がありません。JSON を書いて送ってください。")));
        }
        return context.Request.HasJsonContentType() ? (bytes, null) : (null, ProblemKinds.UnsupportedMediaType.Result());
    }

    /// <summary>What is told of files is true of a body too; only the word is another.</summary>
    public static ProblemFinding FindingOf(Diagnostic found) => new(found.Code, found.Message.Replace("ファイル", "本文", StringComparison.Ordinal).Replace("保存しなおして", "送りなおして", StringComparison.Ordinal), found.Place.Path, found.Place.Line, found.Place.Column);

    private static async Task<(byte[] Bytes, bool TooLarge)> ReadBytesAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > LargestBody)
        {
            return ([], true);
        }
        using var buffer = new MemoryStream();
        var chunk = new byte[16 * 1024];
        int count;
        while ((count = await request.Body.ReadAsync(chunk, cancellationToken)) > 0)
        {
            if (buffer.Length + count > LargestBody)
            {
                return ([], true);
            }
            buffer.Write(chunk, 0, count);
        }
        return (buffer.ToArray(), false);
    }
}
