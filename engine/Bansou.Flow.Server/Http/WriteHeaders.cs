using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Bansou.Flow.Server.Http;

/// <summary>What goes with everything that is written: the idempotency key, and the version that the writer saw.</summary>
/// <param name="Key">The same key again changes nothing and gets the same answer.</param>
/// <param name="IfVersion">Null: any version.</param>
internal sealed record WriteHeaders(string Key, int? IfVersion)
{
    public const string KeyHeader = "Idempotency-Key";
    public const string VersionHeader = "If-Match";

    private const int LongestKey = 100;

    public static bool TryRead(HttpRequest request, [NotNullWhen(true)] out WriteHeaders? headers, [NotNullWhen(false)] out ProblemResult? problem)
    {
        headers = null;
        var key = request.Headers[KeyHeader].ToString();
        if (key.Length == 0)
        {
            problem = ProblemKinds.KeyMissing.Result();
            return false;
        }
        if (key.Length > LongestKey || key.Any(c => c is < '!' or > '~'))
        {
            problem = ProblemKinds.InvalidHeader.Result(new ProblemFinding("wrong-value", $"{KeyHeader} は、半角の英数字と記号で {LongestKey} 字までにしてください。", KeyHeader));
            return false;
        }
        if (!TryVersion(request.Headers[VersionHeader].ToString(), out var version))
        {
            problem = WrongVersion;
            return false;
        }
        (headers, problem) = (new WriteHeaders(key, version), null);
        return true;
    }

    public static ProblemResult WrongVersion =>
        ProblemKinds.InvalidHeader.Result(new ProblemFinding("wrong-value", $"{VersionHeader} には、読んだときの ETag（例 \"12\"）をそのまま書いてください。", VersionHeader));

    public static string TagOf(int version) => string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");

    /// <summary>The version of an <c>If-Match</c>; null for any.</summary>
    public static bool TryVersion(string text, out int? version)
    {
        version = null;
        if (text is "" or "*")
        {
            return true;
        }
        var isQuoted = text.Length > 2 && text[0] == '"' && text[^1] == '"';
        if (isQuoted && int.TryParse(text[1..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            version = number;
            return true;
        }
        return false;
    }
}
