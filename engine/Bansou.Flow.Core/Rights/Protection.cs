using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Households;

namespace Bansou.Flow.Core.Rights;

/// <summary>守りをゆるめる: to protect is open to whoever writes in a case; to take a protection back is for those whom it was made with.</summary>
internal static class Protection
{
    /// <summary>Whether the command takes away some of what is protected, and the writer neither holds the case nor is the one who is protected.</summary>
    public static bool IsLoosenedByAnother(CaseState.Active state, CaseCommand command, PersonId writer, CaseRelations relations) =>
        AboutWhom(command) is (var member, var loosens) && loosens(ShieldOf(state, member))
        && !CaseTeam.Holds(state, writer) && !(member is { } own ? relations.Member == own : relations.IsThePerson);

    private static (MemberId? Member, Func<Shielding, bool> Loosens)? AboutWhom(CaseCommand command) => command switch
    {
        CaseCommand.HideFrom hide => (hide.Member, shield => shield.HiddenFrom.Any(person => hide.People.IsDefault || !hide.People.Contains(person))),
        CaseCommand.ProtectAddress protect => (protect.Member, shield => (shield.AddressProtected && !protect.Protected)
            || shield.AddressNotSeenBy.Any(person => protect.NotSeenBy.IsDefault || !protect.NotSeenBy.Contains(person))),
        _ => null,
    };

    private static Shielding ShieldOf(CaseState.Active state, MemberId? member) =>
        (member is { } id ? state.Records.Household.Find(id)?.Shielding : state.Records.Household.OfPerson) ?? Shielding.None;
}
