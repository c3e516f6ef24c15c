using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Core.Telling;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Storage;
using Bansou.Flow.Storage.Registry;

namespace Bansou.Flow.Server.Identity;

/// <summary>どの立場で操作しますか: who makes a request, in which post of which municipality, and what for.</summary>
/// <param name="Purpose">見るわけ; empty where none is needed.</param>
/// <param name="Language">Of what is read; whatever is written and kept is Japanese.</param>
internal sealed record Acting(SignedInAccount Who, Membership Membership, Actor Actor, string Purpose, TellingLanguage Language = TellingLanguage.Japanese)
{
    /// <summary>The municipality of now, with its names in the reader's language.</summary>
    public Pack Pack
    {
        get
        {
            var today = Municipality.Pack;
            return (ReferenceEquals(said?.Today, today) ? said : said = new Said(today, today.In(Language))).InLanguage;
        }
    }

    public PackNames Names => new(Pack, Language);

    private Said? said;

    public Account Account => Who.Account;

    public Municipality Municipality => Who.Municipality;

    /// <summary>A post as it stands in the header <c>X-Bansou-Role</c>.</summary>
    public static string KeyOf(Membership membership) => $"{membership.Organisation}/{membership.Role}";

    /// <summary>Set by <see cref="SignedIn"/> before an endpoint with <see cref="NeedsRole"/> runs.</summary>
    public static ValueTask<Acting?> BindAsync(HttpContext context) => ValueTask.FromResult(context.Features.Get<Acting>());

    private sealed record Said(Pack Today, Pack InLanguage);
}

/// <summary>The endpoint is for anybody.</summary>
internal sealed class Anonymous;

/// <summary>The endpoint does something in a role.</summary>
internal sealed class NeedsRole;

/// <summary>The endpoint is there for those too who have to change their password first.</summary>
internal sealed class BeforePasswordChange;
