using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Storage;
using Bansou.Flow.Storage.Registry;

namespace Bansou.Flow.Server.Demo;

/// <summary>
/// ためし用のご本人とご家族: ties their accounts to one of the played cases, so that a visitor sees a case from the inside. Where the rehearsal has named nobody of
/// the family, its lead does so here, through the engine like everything else.
/// </summary>
internal static class DemoTies
{
    private const string By = "@demo";
    private static readonly MemberId Mother = new("mother");

    public static async Task TieAsync(Municipality municipality, IEnumerable<DemoAccount> accounts, CancellationToken cancellationToken)
    {
        var own = accounts.Where(account => !account.IsStaff).Select(account => (account.Kind.Side, municipality.Registry.Accounts.FindByLogin(account.Login)!.Id)).ToList();
        if (own.All(each => municipality.Registry.CaseLinks.CasesOf(each.Id).Length > 0) || Played(municipality) is not { } state)
        {
            return;
        }
        foreach (var (side, account) in own)
        {
            var (tie, subject) = side == RoleSide.Person ? (CaseTie.Person, "") : (CaseTie.Member, (await MemberAsync(municipality, state, cancellationToken)).Value);
            if (municipality.Registry.CaseLinks.Tie(By, account, state.Id, tie, subject) is RegistryAnswer<CaseRelations>.Refused refused)
            {
                throw new InvalidOperationException($"The account {side} of the demonstration cannot be tied: {refused.Problems[0].Code}.");
            }
        }
    }

    /// <summary>The first rehearsal that is still on its way.</summary>
    private static CaseState.Active? Played(Municipality municipality) =>
        municipality.Pack.Scenarios.Select(scenario => municipality.Cases.Load(new CaseId(scenario.Id))?.State).OfType<CaseState.Active>().FirstOrDefault();

    private static async Task<MemberId> MemberAsync(Municipality municipality, CaseState.Active state, CancellationToken cancellationToken)
    {
        if (state.Records.Household.Members.FirstOrDefault() is { } known)
        {
            return known.Id;
        }
        var lead = state.Holders.Lead;
        var role = municipality.Pack.People.First(person => person.Id == lead.Person.Value).Roles[0];
        var command = new CaseCommand.AddMember(Mother, "架空のお母さん", "母");
        var outcome = await municipality.Cases.RunAsync(state.Id, new Actor(lead.Person, lead.Organisation, role), "demo-mother", command, null, cancellationToken);
        return outcome.Decision is Decision.Refused refused ? throw new InvalidOperationException($"The family of the demonstration cannot be named: {refused.Refusals[0].Code}.") : Mother;
    }
}
