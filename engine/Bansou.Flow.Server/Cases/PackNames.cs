using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Holders;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Core.Rights;

namespace Bansou.Flow.Server.Cases;

/// <summary>Names that the municipality uses today for people, organisations and roles.</summary>
internal sealed class PackNames(Pack pack)
{
    public HolderResponse Of(Holder holder) => new(holder.Person.Value, Person(holder.Person), holder.Organisation.Value, Organisation(holder.Organisation)!);

    public string Person(PersonId id) =>
        id == Actor.ThePerson.Person ? "ご本人"
        : id == Actor.Engine.Person ? "しくみ（自動）"
        : id == Actor.Receiver ? "受け手（リンクから）"
        : pack.People.FirstOrDefault(person => person.Id == id.Value)?.Name ?? id.Value;

    public string? Organisation(OrganisationId? id) => id is not { } known ? null
        : pack.Organisations.FirstOrDefault(organisation => organisation.Id == known.Value)?.Name
        ?? pack.Resources.FirstOrDefault(resource => resource.Id == known.Value)?.Name
        ?? known.Value;

    /// <summary>What was written as an id of the municipality is said by its name; anything else as it was written.</summary>
    public string Known(string written) => Person(new PersonId(written)) is var person && person != written ? person : Organisation(new OrganisationId(written))!;

    public string Role(string id) => id == Actor.ReceiverRole ? "受け手" : pack.Roles.FirstOrDefault(role => role.Id == id)?.Name ?? RoleSides.All.FirstOrDefault(row => row.Code == id)?.Name ?? id;
}

internal sealed record HolderResponse(string Person, string PersonName, string Organisation, string OrganisationName);
