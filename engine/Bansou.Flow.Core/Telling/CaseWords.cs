using System.Globalization;
using System.Text.Json;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Needs;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Packs;

namespace Bansou.Flow.Core.Telling;

/// <summary>市町村のことば: what people of this municipality call steps, people, organisations and things.</summary>
/// <param name="earlier">Drawings that the case ran before; their steps may have gone.</param>
internal sealed class CaseWords(CaseFlow flow, TellingLanguage language = TellingLanguage.Japanese, Pack? today = null, Func<StepId, CaseStep?>? earlier = null)
{
    private readonly Pack pack = today ?? flow.Pack;

    public TellingLanguage Language => language;

    public string Lead => Term("Lead");

    public string OverviewHolder => Term("OverviewHolder");

    public string Watch => Term("Watch");

    /// <summary>The municipality's word for a term of the glossary.</summary>
    public string Term(string term) => language == TellingLanguage.English ? TermTables.Term.Say(term, language)
        : pack.Words.TryGetValue(term, out var own) ? own : TermTables.Term.Say(term, language);

    /// <summary>The step as it is drawn, in this version or in one that the case ran before.</summary>
    public CaseStep? Drawn(StepId id) => flow.Find(id) ?? earlier?.Invoke(id);

    public string Step(StepId id) => Drawn(id)?.Label ?? id.Value;

    public string Outcome(StepId step, string name) => Drawn(step)?.OutcomeNamed(name)?.Label ?? name;

    public string Person(PersonId id) =>
        id == Actor.ThePerson.Person ? In("本人", "the person")
        : id == Actor.Engine.Person ? In("時計", "the clock")
        : pack.People.FirstOrDefault(person => person.Id == id.Value)?.Name ?? id.Value;

    /// <summary>Name and role: 水野ハル（相談支援員）.</summary>
    public string Person(Actor actor) =>
        pack.Roles.FirstOrDefault(role => role.Id == actor.Role) is not { } role ? Person(actor.Person)
        : actor.Person == Actor.ThePerson.Person ? role.Name
        : In($"{Person(actor.Person)}（{role.Name}）", $"{Person(actor.Person)} ({role.Name})");

    public string Role(string id) => pack.Roles.FirstOrDefault(role => role.Id == id)?.Name ?? id;

    public string Organisation(OrganisationId id) =>
        pack.Organisations.FirstOrDefault(organisation => organisation.Id == id.Value)?.Name
        ?? pack.Resources.FirstOrDefault(resource => resource.Id == id.Value)?.Name
        ?? id.Value;

    public string Form(string id) =>
        (language == TellingLanguage.English ? pack.FormOf(id)?.Name.En : null) ?? pack.Forms.FirstOrDefault(form => form.Id == id)?.Name ?? id;

    public string Station(string id) => pack.Stations.FirstOrDefault(station => station.Id == id)?.Name ?? id;

    /// <summary>The meeting whose agenda late work ends on.</summary>
    public string Meeting => MeetingType(pack.EscalationMeeting) is { Length: > 0 } name ? name : In("会議", "the meeting");

    public string MeetingType(string id) => pack.MeetingTypes.FirstOrDefault(type => type.Id == id)?.Name ?? id;

    /// <summary>A referral by its receiver: つなぎ（みなみ病院）.</summary>
    public string Referral(CaseState.Active? state, ReferralId id)
    {
        var receiver = state?.Referrals.Find(id) is not { } referral ? id.Value
            : referral.Receiver is { } known ? Organisation(known) : In("つなぐ先をさがしている", "looking for a receiver");
        return In($"{Term("Referral")}（{receiver}）", $"referral ({receiver})");
    }

    public static string Need(Need need) => need.What.Length > 0 ? need.What : need.Who;

    /// <summary>4月6日(月), with the year when it is another one than that of <paramref name="from"/>.</summary>
    public string Day(DateTimeOffset instant, DateTimeOffset from) => language == TellingLanguage.English
        ? StoryDates.DayOf(instant).ToString(StoryDates.DayOf(instant).Year == StoryDates.DayOf(from).Year ? "ddd d MMMM" : "ddd d MMMM yyyy", CultureInfo.InvariantCulture)
        : StoryDates.Near(instant, from);

    /// <summary>A value as people would write it.</summary>
    public string Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.True => In("はい", "yes"),
        JsonValueKind.False => In("いいえ", "no"),
        JsonValueKind.Null => In("なし", "none"),
        _ => JsonSerializer.Serialize(value, LineJson.Shapes.JsonElement),
    };

    public string In(string japanese, string english) => language == TellingLanguage.English ? english : japanese;
}
