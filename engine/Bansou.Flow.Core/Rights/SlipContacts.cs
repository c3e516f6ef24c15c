using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Persons;

namespace Bansou.Flow.Core.Rights;

/// <summary>伝えてよい連絡のしかた: how a receiver may reach the person, and with which name and at which hours (IN-5).</summary>
internal static class SlipContacts
{
    /// <summary>
    /// A ground stands in for the slip, not for the telephone; nobody asked yet is not a yes; and while it is protected where the person lives,
    /// nothing that rings at a place is told.
    /// </summary>
    public static bool IsTold(CaseContext context, CaseState.Active state, Reader reader, ContactWay way) =>
        way.MayContact == Permission.Yes
        && ConsentItems.IsAgreed(context, state, reader, ConsentItems.Basic)
        && !(IsAtAPlace(way.Kind) && IsProtected(state));

    private static bool IsAtAPlace(ContactWayKind kind) => kind switch
    {
        ContactWayKind.HomePhone or ContactWayKind.WorkPhone or ContactWayKind.ThroughSomebody => true,
        ContactWayKind.Mobile or ContactWayKind.Email or ContactWayKind.Message => false,
        _ => throw new System.Diagnostics.UnreachableException(kind.ToString()),
    };

    private static bool IsProtected(CaseState.Active state) =>
        state.Records.Household.OfPerson.AddressProtected || state.Records.Person.Addresses.Any(address => address.Protected);
}
