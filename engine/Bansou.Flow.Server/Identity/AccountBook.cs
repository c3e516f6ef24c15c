using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Packs;

namespace Bansou.Flow.Server.Identity;

/// <summary>The accounts of the demonstration: one for each role of each pack, all with one well-known password.</summary>
internal sealed class AccountBook
{
    public const string DemoPassword = "bansou-demo";

    private ImmutableArray<Account> accounts = [];

    public ImmutableArray<Account> All => accounts;

    public void Seed(Pack pack) => accounts = [.. accounts, .. FirstOfEachRole(pack).Select(member => Of(pack, member))];

    public Account? Find(string login) => accounts.FirstOrDefault(account => string.Equals(account.Login, login, StringComparison.Ordinal));

    public Account? Verify(string login, string password)
    {
        var isRight = CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(password)), SHA256.HashData(Encoding.UTF8.GetBytes(DemoPassword)));
        return isRight ? Find(login) : null;
    }

    private static IEnumerable<StaffMember> FirstOfEachRole(Pack pack) => pack.Roles
        .Select(role => pack.People.FirstOrDefault(member => member.Roles.Contains(role.Id)))
        .OfType<StaffMember>()
        .DistinctBy(member => member.Id);

    private static Account Of(Pack pack, StaffMember member)
    {
        var organisation = pack.Organisations.First(each => each.Id == member.Organisation);
        var roles = pack.Roles.Where(role => member.Roles.Contains(role.Id));
        return new(
            $"{member.Id}@{pack.Slug}",
            pack.Slug,
            new PersonId(member.Id),
            member.Name,
            [.. roles.Select(role => new Membership(new OrganisationId(organisation.Id), organisation.Name, role.Id, role.Name, role.Code))]);
    }
}
