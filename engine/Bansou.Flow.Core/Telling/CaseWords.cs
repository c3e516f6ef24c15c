using System.Text.Json;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Needs;
using Bansou.Flow.Core.Journal;

namespace Bansou.Flow.Core.Telling;

/// <summary>市町村のことば: what people of this municipality call steps, people, organisations and things.</summary>
internal sealed class CaseWords(CaseFlow flow)
{
    private readonly Packs.Pack pack = flow.Pack;

    /// <summary>The municipality's word for a term of the glossary.</summary>
    public string Term(string term, string usual) => pack.Words.GetValueOrDefault(term, usual);

    public string Lead => Term("Lead", "伴走担当");

    public string OverviewHolder => Term("OverviewHolder", "俯瞰する人");

    public string Watch => Term("Watch", "緩やかな見守り");

    public string Step(StepId id) => flow.Find(id)?.Label ?? id.Value;

    public string Outcome(StepId step, string name) => flow.Find(step)?.OutcomeNamed(name)?.Label ?? name;

    public string Person(PersonId id) =>
        id == Actor.ThePerson.Person ? "本人"
        : id == Actor.Engine.Person ? "時計"
        : pack.People.FirstOrDefault(person => person.Id == id.Value)?.Name ?? id.Value;

    /// <summary>Name and role: 水野ハル（相談支援員）.</summary>
    public string Person(Actor actor) =>
        pack.Roles.FirstOrDefault(role => role.Id == actor.Role) is not { } role ? Person(actor.Person)
        : actor.Person == Actor.ThePerson.Person ? role.Name
        : $"{Person(actor.Person)}（{role.Name}）";

    public string Role(string id) => pack.Roles.FirstOrDefault(role => role.Id == id)?.Name ?? id;

    public string Organisation(OrganisationId id) =>
        pack.Organisations.FirstOrDefault(organisation => organisation.Id == id.Value)?.Name
        ?? pack.Resources.FirstOrDefault(resource => resource.Id == id.Value)?.Name
        ?? id.Value;

    public string Station(string id) => pack.Stations.FirstOrDefault(station => station.Id == id)?.Name ?? id;

    public string Meeting => pack.MeetingTypes.FirstOrDefault(meeting => meeting.Id == pack.EscalationMeeting)?.Name ?? "会議";

    /// <summary>A referral by its receiver: つなぎ（みなみ病院）.</summary>
    public string Referral(CaseState.Active? state, ReferralId id) =>
        $"{Term("Referral", "つなぎ")}（{(state?.Referrals.Find(id) is { } referral ? referral.Receiver is { } receiver ? Organisation(receiver) : "つなぐ先をさがしている" : id.Value)}）";

    public static string Need(Need need) => need.What.Length > 0 ? need.What : need.Who;

    /// <summary>A value as people would write it.</summary>
    public static string Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.True => "はい",
        JsonValueKind.False => "いいえ",
        JsonValueKind.Null => "なし",
        _ => JsonSerializer.Serialize(value, LineJson.Shapes.JsonElement),
    };
}
