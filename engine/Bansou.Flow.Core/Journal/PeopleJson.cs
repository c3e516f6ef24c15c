using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Core.Journal;

/// <summary>Stored names and shapes of what is known of the person. A name never changes.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CaseEvent.BirthDateWritten))]
[JsonSerializable(typeof(CaseEvent.AddressWritten))]
[JsonSerializable(typeof(CaseEvent.ContactWayWritten))]
[JsonSerializable(typeof(CaseEvent.ToldAboutSelf))]
[JsonSerializable(typeof(CaseCommand.WriteBirthDate))]
[JsonSerializable(typeof(CaseCommand.WriteAddress))]
[JsonSerializable(typeof(CaseCommand.WriteContactWay))]
[JsonSerializable(typeof(CaseCommand.TellAboutSelf))]
internal sealed partial class PeopleJson : JsonSerializerContext
{
    private static readonly PeopleJson Json = new(JournalOptions.New());

    public static ImmutableArray<EventRow> Events =>
    [
        EventRow.Of("case.birth-date-written.v1", "生年月日が書かれた", () => Json.BirthDateWritten),
        EventRow.Of("case.address-written.v1", "住所・居場所が書かれた", () => Json.AddressWritten),
        EventRow.Of("case.contact-way-written.v1", "連絡のしかたが書かれた", () => Json.ContactWayWritten),
        EventRow.Of("case.told-about-self.v1", "自分のことばで話された", () => Json.ToldAboutSelf),
    ];

    public static ImmutableArray<CommandRow> Commands =>
    [
        CommandRow.Of("write-birth-date", "生年月日を書く", () => Json.WriteBirthDate),
        CommandRow.Of("write-address", "住所・居場所を書く", () => Json.WriteAddress),
        CommandRow.Of("write-contact-way", "連絡のしかたを書く", () => Json.WriteContactWay),
        CommandRow.Of("tell-about-self", "自分のことばで話す", () => Json.TellAboutSelf),
    ];
}
