using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Packs;

namespace Bansou.Flow.Core.Rights;

/// <summary>読む人: who acts, for which organisation, and what the role means today.</summary>
/// <param name="Code">Role code; the actor carries the municipality's own role id.</param>
public sealed record Reader(Actor Actor, string Code, RoleSide Side)
{
    private const string Employer = "employer";

    public PersonId Person => Actor.Person;

    /// <summary>Whether that is the reader, or the one whom they stand in for.</summary>
    public bool Is(PersonId person) => Actor.Is(person);

    public OrganisationId Organisation => Actor.Organisation;

    /// <summary>The reader, or null when this person does not hold that role for that organisation today.</summary>
    public static Reader? Of(Pack today, Actor actor)
    {
        var code = today.Roles.FirstOrDefault(role => role.Id == actor.Role)?.Code ?? actor.Role;
        if (RoleSides.Of(code) is not { } side)
        {
            return null;
        }
        return side is RoleSide.Person or RoleSide.Household or RoleSide.NoCases || Holds(today, actor) ? new Reader(actor, code, side) : null;
    }

    /// <summary>受け手 who reads by a link: of the receiving side, and an employer where the receiver is one.</summary>
    internal static Reader OfLink(Pack today, OrganisationId receiver)
    {
        var resource = today.Resources.FirstOrDefault(each => each.Id == receiver.Value);
        var organisation = resource?.Organisation ?? receiver.Value;
        var isEmployer = resource?.Category == "company" || today.Organisations.Any(each => each.Id == organisation && each.Kind == Employer);
        return new Reader(Actor.ReceiverOf(receiver), isEmployer ? Employer : Actor.ReceiverRole, RoleSide.Receiving);
    }

    /// <summary>A municipality without a list of people (a sketch of a flow) asks nobody for a name.</summary>
    private static bool Holds(Pack today, Actor actor) => today.People.IsEmpty || today.People.Any(member =>
        member.Id == actor.Person.Value && member.Organisation == actor.Organisation.Value && member.Roles.Contains(actor.Role));
}
