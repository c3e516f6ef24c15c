using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Households;

namespace Bansou.Flow.Core.Rights;

/// <summary>守りをゆるめる: to protect is open to whoever writes in a case; to take a protection back is for those whom it was made with.</summary>
internal static class Protection
{
    /// <summary>Whether the command takes away some of what is protected, and the writer neither holds the case nor is the one who is protected.</summary>
    public static bool IsLoosenedByAnother(CaseState.Active state, CaseCommand command, PersonId writer, CaseRelations relations) =>
        Loosened(state, command) is (var member, true)
        && !CaseTeam.Holds(state, writer) && !(member is { } own ? relations.Member == own : relations.IsThePerson);

    private static (MemberId? Member, bool Loosens)? Loosened(CaseState.Active state, CaseCommand command) => command switch
    {
        CaseCommand.HideFrom hide => (hide.Member, ShieldOf(state, hide.Member).HiddenFrom.Any(person => hide.People.IsDefault || !hide.People.Contains(person))),
        CaseCommand.ProtectAddress protect => (protect.Member, Loosens(ShieldOf(state, protect.Member), protect)),
        // One address that is protected by itself, written over without its protection.
        CaseCommand.WriteAddress write => (null, !write.Protected && state.Records.Person.Find(write.Kind) is { Protected: true }),
        _ => null,
    };

    private static bool Loosens(Shielding shield, CaseCommand.ProtectAddress protect) =>
        (shield.AddressProtected && !protect.Protected)
        || shield.AddressNotSeenBy.Any(person => protect.NotSeenBy.IsDefault || !protect.NotSeenBy.Contains(person));

    private static Shielding ShieldOf(CaseState.Active state, MemberId? member) =>
        (member is { } id ? state.Records.Household.Find(id)?.Shielding : state.Records.Household.OfPerson) ?? Shielding.None;
}
