using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Core.Journal;

/// <summary>Stored names and shapes of what is known of the person, of their map, of what they hand on, and of cases that are of one person or one household. A name never changes.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CaseEvent.BirthDateWritten))]
[JsonSerializable(typeof(CaseEvent.AddressWritten))]
[JsonSerializable(typeof(CaseEvent.ContactWayWritten))]
[JsonSerializable(typeof(CaseEvent.ToldAboutSelf))]
[JsonSerializable(typeof(CaseEvent.WayBackTold))]
[JsonSerializable(typeof(CaseEvent.PlacedOnMap))]
[JsonSerializable(typeof(CaseEvent.TakenOffMap))]
[JsonSerializable(typeof(CaseEvent.TiedOnMap))]
[JsonSerializable(typeof(CaseEvent.UntiedOnMap))]
[JsonSerializable(typeof(CaseEvent.MemoryWritten))]
[JsonSerializable(typeof(CaseEvent.MemoryTakenBack))]
[JsonSerializable(typeof(CaseEvent.MemoriesChosen))]
[JsonSerializable(typeof(CaseEvent.CaseTakenIn))]
[JsonSerializable(typeof(CaseEvent.CaseJoined))]
[JsonSerializable(typeof(CaseEvent.CaseLetGo))]
[JsonSerializable(typeof(CaseEvent.CaseParted))]
[JsonSerializable(typeof(CaseEvent.HouseholdTied))]
[JsonSerializable(typeof(CaseEvent.HouseholdUntied))]
[JsonSerializable(typeof(CaseCommand.WriteBirthDate))]
[JsonSerializable(typeof(CaseCommand.WriteAddress))]
[JsonSerializable(typeof(CaseCommand.WriteContactWay))]
[JsonSerializable(typeof(CaseCommand.TellAboutSelf))]
[JsonSerializable(typeof(CaseCommand.TellWayBack))]
[JsonSerializable(typeof(CaseCommand.PlaceOnMap))]
[JsonSerializable(typeof(CaseCommand.TakeOffMap))]
[JsonSerializable(typeof(CaseCommand.TieOnMap))]
[JsonSerializable(typeof(CaseCommand.UntieOnMap))]
[JsonSerializable(typeof(CaseCommand.WriteMemory))]
[JsonSerializable(typeof(CaseCommand.TakeBackMemory))]
[JsonSerializable(typeof(CaseCommand.ChooseMemories))]
[JsonSerializable(typeof(CaseCommand.TakeInCase))]
[JsonSerializable(typeof(CaseCommand.JoinCase))]
[JsonSerializable(typeof(CaseCommand.LetCaseGo))]
[JsonSerializable(typeof(CaseCommand.PartFromCase))]
[JsonSerializable(typeof(CaseCommand.TieHousehold))]
[JsonSerializable(typeof(CaseCommand.UntieHousehold))]
internal sealed partial class PeopleJson : JsonSerializerContext
{
    private static readonly PeopleJson Json = new(JournalOptions.New());

    public static ImmutableArray<EventRow> Events =>
    [
        EventRow.Of("case.birth-date-written.v1", "生年月日が書かれた", () => Json.BirthDateWritten),
        EventRow.Of("case.address-written.v1", "住所・居場所が書かれた", () => Json.AddressWritten),
        EventRow.Of("case.contact-way-written.v1", "連絡のしかたが書かれた", () => Json.ContactWayWritten),
        EventRow.Of("case.told-about-self.v1", "自分のことばで話された", () => Json.ToldAboutSelf),
        EventRow.Of("case.way-back-told.v1", "戻り方が伝えられた", () => Json.WayBackTold),
        EventRow.Of("case.placed-on-map.v1", "地図に置かれた", () => Json.PlacedOnMap),
        EventRow.Of("case.taken-off-map.v1", "地図から外された", () => Json.TakenOffMap),
        EventRow.Of("case.tied-on-map.v1", "地図に線が引かれた", () => Json.TiedOnMap),
        EventRow.Of("case.untied-on-map.v1", "地図の線が外された", () => Json.UntiedOnMap),
        EventRow.Of("case.memory-written.v1", "記憶が書かれた", () => Json.MemoryWritten),
        EventRow.Of("case.memory-taken-back.v1", "記憶が取り下げられた", () => Json.MemoryTakenBack),
        EventRow.Of("case.memories-chosen.v1", "キーパーソンに渡す記憶が選ばれた", () => Json.MemoriesChosen),
        EventRow.Of("case.case-taken-in.v1", "ケースが合わせられた", () => Json.CaseTakenIn),
        EventRow.Of("case.case-joined.v1", "合わせた先に加わった", () => Json.CaseJoined),
        EventRow.Of("case.case-let-go.v1", "合わせたケースが分けられた", () => Json.CaseLetGo),
        EventRow.Of("case.case-parted.v1", "合わせた先から分かれた", () => Json.CaseParted),
        EventRow.Of("case.household-tied.v1", "世帯のケースが結ばれた", () => Json.HouseholdTied),
        EventRow.Of("case.household-untied.v1", "世帯のケースの結びが解かれた", () => Json.HouseholdUntied),
    ];

    public static ImmutableArray<CommandRow> Commands =>
    [
        CommandRow.Of("write-birth-date", "生年月日を書く", () => Json.WriteBirthDate),
        CommandRow.Of("write-address", "住所・居場所を書く", () => Json.WriteAddress),
        CommandRow.Of("write-contact-way", "連絡のしかたを書く", () => Json.WriteContactWay),
        CommandRow.Of("tell-about-self", "自分のことばで話す", () => Json.TellAboutSelf),
        CommandRow.Of("tell-way-back", "戻り方を伝える", () => Json.TellWayBack),
        CommandRow.Of("place-on-map", "地図に置く・動かす", () => Json.PlaceOnMap),
        CommandRow.Of("take-off-map", "地図から外す", () => Json.TakeOffMap),
        CommandRow.Of("tie-on-map", "地図に線を引く", () => Json.TieOnMap),
        CommandRow.Of("untie-on-map", "地図の線を外す", () => Json.UntieOnMap),
        CommandRow.Of("write-memory", "記憶を書く", () => Json.WriteMemory),
        CommandRow.Of("take-back-memory", "記憶を取り下げる", () => Json.TakeBackMemory),
        CommandRow.Of("choose-memories", "キーパーソンに渡す記憶を選ぶ", () => Json.ChooseMemories),
        CommandRow.Of("take-in-case", "ケースを合わせる", () => Json.TakeInCase),
        CommandRow.Of("join-case", "合わせた先に加わる", () => Json.JoinCase),
        CommandRow.Of("let-case-go", "合わせたケースを分ける", () => Json.LetCaseGo),
        CommandRow.Of("part-from-case", "合わせた先から分かれる", () => Json.PartFromCase),
        CommandRow.Of("tie-household", "世帯のケースを結ぶ", () => Json.TieHousehold),
        CommandRow.Of("untie-household", "世帯のケースの結びを解く", () => Json.UntieHousehold),
    ];
}
