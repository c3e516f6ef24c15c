using System.ComponentModel;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Server.Sessions;
using Bansou.Flow.Storage.Registry;

namespace Bansou.Flow.Server.Accounts;

/// <param name="Person">The name under which cases know the one who acts; null: the login.</param>
internal sealed record AccountRequest(
    string Login, string Name, string Password, IReadOnlyList<RoleRequest> Roles, string? Person = null, [property: Description("この日時から使えない。異動や契約の終わりに")] DateTimeOffset? ValidUntil = null)
{
    public NewAccount ToNew() => new(Login, Name, new PersonId(Person ?? Login), Password, ValidUntil: ValidUntil) { Roles = [.. Roles.Select(role => role.ToHeld())] };
}

internal sealed record RoleRequest(string Organisation, string Role, string? Specialty = null)
{
    public HeldRole ToHeld() => new(new OrganisationId(Organisation), Role, Specialty ?? "");
}

internal sealed record RolesRequest(IReadOnlyList<RoleRequest> Roles);

internal sealed record NewPasswordRequest(string Fresh);

/// <param name="Account">Null when nobody has the login that was typed.</param>
internal sealed record FailedSignInResponse(
    DateTimeOffset At, string? Account, [property: Description("同じ名前を入れたものは同じ印。名前そのものは残らない")] string Mark, [property: Description("できなかったわけ")] string Problem)
{
    public static FailedSignInResponse Of(FailedSignIn failed) => new(failed.At, failed.Account, failed.Mark, Http.Words.Of(failed.Problem));
}

internal sealed record AccountResponse(
    string Id, string Login, string Name, string Person, bool CanSignIn, bool MustChangePassword, DateTimeOffset? LockedAt, DateTimeOffset? ValidUntil, IReadOnlyList<MembershipResponse> Memberships)
{
    public static AccountResponse Of(Account account) => new(
        account.Id,
        account.Login,
        account.DisplayName,
        account.Person.Value,
        account.CanSignIn,
        account.MustChangePassword,
        account.LockedAt,
        account.ValidUntil,
        [.. account.Memberships.Select(MembershipResponse.Of)]);
}
