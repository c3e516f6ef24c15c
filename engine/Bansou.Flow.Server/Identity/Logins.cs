using Bansou.Flow.Server.Hosting;
using Bansou.Flow.Storage;

namespace Bansou.Flow.Server.Identity;

/// <summary>A login with its municipality: <c>mizuno@standard</c>. Where there is one municipality only, its name can be left out.</summary>
internal static class Logins
{
    public static (Municipality? Municipality, string Login) Read(Installation installation, string typed)
    {
        var at = typed.LastIndexOf('@');
        if (at >= 0 && installation.Find(typed[(at + 1)..]) is { } named)
        {
            return (named, typed[..at]);
        }
        return (installation.Municipalities.Count == 1 ? installation.Municipalities.First() : null, typed);
    }

    public static string Of(Municipality municipality, string login) => $"{login}@{municipality.Slug}";
}
