using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Holders;
using Bansou.Flow.Core.Cases.Stages;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Core.Telling;

namespace Bansou.Flow.Server.Cases;

/// <summary>Names that the municipality uses today for people, organisations and roles.</summary>
/// <param name="language">Of what the engine says; the pack is given in the reader's language already.</param>
internal sealed class PackNames(Pack pack, TellingLanguage language = TellingLanguage.Japanese)
{
    public TellingLanguage Language => language;

    /// <summary>A text of the pack that has no place of its own here, such as the title of a flow.</summary>
    public string Text(string written) => pack.Say(written, language);

    public string In(string japanese, string english) => language == TellingLanguage.English ? english : japanese;

    public string Stage(CaseStage stage) => CaseTables.Stage.Say(stage, language);

    public HolderResponse Of(Holder holder) => new(holder.Person.Value, Person(holder.Person), holder.Organisation.Value, Organisation(holder.Organisation)!);

    public string Person(PersonId id) =>
        id == Actor.ThePerson.Person ? In("ご本人", "The person")
        : id == Actor.Engine.Person ? In("しくみ（自動）", "The system (automatic)")
        : id == Actor.Receiver ? In("受け手（リンクから）", "The receiver (by link)")
        : pack.People.FirstOrDefault(person => person.Id == id.Value)?.Name ?? id.Value;

    public string? Organisation(OrganisationId? id) => id is not { } known ? null
        : pack.Organisations.FirstOrDefault(organisation => organisation.Id == known.Value)?.Name
        ?? pack.Resources.FirstOrDefault(resource => resource.Id == known.Value)?.Name
        ?? known.Value;

    /// <summary>What was written as an id of the municipality is said by its name; anything else as it was written.</summary>
    public string Known(string written) => Person(new PersonId(written)) is var person && person != written ? person : Organisation(new OrganisationId(written))!;

    public string Role(string id) => id == Actor.ReceiverRole ? In("受け手", "Receiver") : pack.Roles.FirstOrDefault(role => role.Id == id)?.Name ?? UsualRole(id);

    private string UsualRole(string code) => language == TellingLanguage.English ? TermTables.RoleCode.Say(code, language) : RoleSides.All.FirstOrDefault(row => row.Code == code)?.Name ?? code;
}

internal sealed record HolderResponse(string Person, string PersonName, string Organisation, string OrganisationName);
