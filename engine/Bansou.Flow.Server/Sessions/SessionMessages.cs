using System.ComponentModel;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Core.Telling;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Storage;
using Bansou.Flow.Storage.Registry;

namespace Bansou.Flow.Server.Sessions;

internal sealed record SignInRequest([property: Description("「名前@市町村」。市町村がひとつなら、名前だけでよい")] string Login, string Password);

internal sealed record PasswordRequest(string Old, string Fresh);

internal sealed record DemoSignInRequest([property: Description("/api/demo/accounts にある login")] string Login);

/// <param name="Municipality">Its id, as it stands in the login.</param>
/// <param name="MunicipalityName">What it calls itself.</param>
internal sealed record DemoAccountResponse(string Login, string Name, string Municipality, string MunicipalityName, string Role);

internal sealed record MeResponse(
    string Login, string Person, string Name, string Municipality, string MunicipalityName, bool MustChangePassword, IReadOnlyList<MembershipResponse> Memberships,
    [property: Description("ご本人・ご家族のアカウントが結ばれているケース。職員は空")] IReadOnlyList<string> Cases)
{
    public static MeResponse Of(Municipality municipality, Account account, TellingLanguage language) => new(
        Logins.Of(municipality, account.Login),
        account.Person.Value,
        account.DisplayName,
        municipality.Slug,
        municipality.Pack.Say(municipality.Pack.Name, language),
        account.MustChangePassword,
        [.. account.Memberships.Select(held => MembershipResponse.Of(held, municipality.Pack, language))],
        account.IsStaff ? [] : [.. municipality.Registry.CaseLinks.CasesOf(account.Id).Select(id => id.Value)]);
}

internal sealed record MembershipResponse(
    [property: Description("ヘッダー X-Bansou-Role に書く立場")] string Key,
    string Organisation,
    string OrganisationName,
    string Role,
    string RoleName,
    string RoleCode,
    string Specialty)
{
    /// <summary>As the municipality calls it.</summary>
    public static MembershipResponse Of(Membership held) =>
        new(Acting.KeyOf(held), held.Organisation.Value, held.OrganisationName, held.Role, held.RoleName, held.Code, held.Specialty);

    public static MembershipResponse Of(Membership held, Pack pack, TellingLanguage language)
    {
        if (language == TellingLanguage.Japanese)
        {
            return Of(held);
        }
        var names = new PackNames(pack.In(language), language);
        var role = names.Role(held.Role);
        // Whoever has no organisation stands in their own: the person, a family.
        var organisation = held.OrganisationName == held.RoleName ? role : names.Text(held.OrganisationName);
        return Of(held) with { OrganisationName = organisation, RoleName = role };
    }
}
