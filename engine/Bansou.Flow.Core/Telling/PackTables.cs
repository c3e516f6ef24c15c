using System.Collections.Frozen;
using System.Collections.Immutable;
using Bansou.Flow.Core.Packs;

namespace Bansou.Flow.Core.Telling;

/// <summary>市町村のことばの表: the engine's tables with the municipality's own words over them, and the tables that only it has.</summary>
public static class PackTables
{
    /// <summary>Stages and entries that are called like a term of the glossary, so that the municipality's word for the term holds for them too.</summary>
    private static readonly FrozenDictionary<(string Type, string Value), string> Terms = new Dictionary<(string, string), string>
    {
        [("caseStage", "watching")] = "Watch",
        [("caseStage", "handingOver")] = "Bond",
        [("caseStage", "farewell")] = "Farewell",
        [("referralStage", "returned")] = "Return",
        [("anytimeEntry", "return")] = "Return",
    }.ToFrozenDictionary();

    /// <summary>All tables that do not depend on a municipality.</summary>
    public static readonly ImmutableArray<WordTable> Engine =
    [
        CaseTables.Stage, CaseTables.Kind, CaseTables.Anytime, CaseTables.Execution, CaseTables.Worklist, CaseTables.Level, CaseTables.Part, OutcomeTables.Kind,
        ActionTables.About, ActionTables.Weight, TellingTables.Area, BandTables.State, BandTables.Stop, RecordTables.NoteKind, RecordTables.IntakeChannel, RecordTables.NoticeContact, RecordTables.AssessmentSection, RecordTables.ScreeningResult,
        RecordTables.NeedOutcome, RecordTables.WorkItemStatus,
        ReferralTables.Stage, ReferralTables.ReturnKind, ReferralTables.ConsentItem, ReferralTables.ConsentWay, ReferralTables.GroundKind, ReferralTables.CheckAnswer, ReferralTables.ReceiverReason,
        PlanTables.Domain, PlanTables.Period, PlanTables.Stage, PlanTables.Part, PlanTables.Replan, PlanTables.Support,
        PeopleTables.BondKind, PeopleTables.Thickness, PeopleTables.KeyPersonAnswer, PeopleTables.MeetingPurpose, PeopleTables.MeetingStage, PeopleTables.PersonsPart,
        PeopleTables.RoleSide, PeopleTables.AddressKind, PeopleTables.ContactWayKind, PeopleTables.Permission,
        LifeTables.MapRing, LifeTables.MapNodeKind, LifeTables.MemoryKind, LifeTables.WatchItemKind, LifeTables.LikenessKind, TermTables.OrganisationKind,
    ];

    public static IEnumerable<WordTable> Of(Pack pack) => Engine.Select(table => table.With(value => Own(pack, table, value))).Concat(
    [
        new WordTable("term", TermTables.Term.Words.Select(word => pack.Words.TryGetValue(word.Value, out var own) ? word with { Ja = own } : word)
            .Concat(pack.Words.Where(own => !TermTables.Term.Knows(own.Key)).OrderBy(own => own.Key, StringComparer.Ordinal).Select(own => Word.Own(own.Key, own.Value)))),
        new WordTable("role", pack.Roles.Select(role => new Word(role.Id, role.Name, English(pack, role.Name) ?? TermTables.RoleCode.Say(role.Code, TellingLanguage.English)))),
        new WordTable("roleCode", TermTables.RoleCode.Words),
        Named(pack, "station", pack.Stations.Select(item => (item.Id, item.Name))),
        Named(pack, "category", pack.Categories.Select(item => (item.Id, item.Name))),
        Named(pack, "meetingType", pack.MeetingTypes.Select(item => (item.Id, item.Name))),
        new WordTable("form", pack.Forms.Select(item => new Word(item.Id, item.Name, pack.FormOf(item.Id)?.Name.En ?? pack.Say(item.Name, TellingLanguage.English)))),
        Named(pack, "document", pack.Documents.Select(item => (item.Id, item.Name))),
        Named(pack, "organisation", pack.Organisations.Select(item => (item.Id, item.Name))),
    ]);

    private static string? Own(Pack pack, WordTable table, string value)
    {
        var term = table.Type == "stepKind" ? char.ToUpperInvariant(value[0]) + value[1..] : Terms.GetValueOrDefault((table.Type, value));
        return term is not null && pack.Words.TryGetValue(term, out var own) ? own : null;
    }

    private static WordTable Named(Pack pack, string type, IEnumerable<(string Id, string Name)> items) =>
        new(type, items.Select(item => new Word(item.Id, item.Name, pack.Say(item.Name, TellingLanguage.English))));

    private static string? English(Pack pack, string text) => pack.Say(text, TellingLanguage.English) is var said && said != text ? said : null;
}
