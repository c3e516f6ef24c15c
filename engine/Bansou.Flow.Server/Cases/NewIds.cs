using System.Security.Cryptography;
using System.Text;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Server.Identity;

namespace Bansou.Flow.Server.Cases;

/// <summary>Ids of what is opened over HTTP. They come from who asks and the idempotency key, so that asking twice opens one thing.</summary>
internal static class NewIds
{
    private const int Length = 20;

    public static CaseId Case(Acting acting, string key) => new("k" + Of("case", acting, key));

    public static MeetingId Meeting(Acting acting, string key) => new("m" + Of("meeting", acting, key));

    private static string Of(string kind, Acting acting, string key) => Of(kind, $"{acting.Municipality.Slug}\n{acting.Account.Person}", key);

    /// <summary>Of something that one asks for within a case.</summary>
    public static string Of(string kind, string who, string key)
    {
        var asked = $"{kind}\n{who}\n{key}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(asked)))[..Length];
    }
}
