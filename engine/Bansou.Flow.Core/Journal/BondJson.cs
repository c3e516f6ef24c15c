using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Core.Journal;

/// <summary>Stored names and shapes of bonds, key persons and the household. A name never changes.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CaseEvent.BondTied))]
[JsonSerializable(typeof(CaseEvent.BondDescribed))]
[JsonSerializable(typeof(CaseEvent.KeyPersonAsked))]
[JsonSerializable(typeof(CaseEvent.KeyPersonAnswered))]
[JsonSerializable(typeof(CaseEvent.SosReceiverNamed))]
[JsonSerializable(typeof(CaseEvent.MemberAdded))]
[JsonSerializable(typeof(CaseEvent.MembershipEnded))]
[JsonSerializable(typeof(CaseEvent.HiddenFromSet))]
[JsonSerializable(typeof(CaseEvent.AddressProtected))]
[JsonSerializable(typeof(CaseCommand.TieBond))]
[JsonSerializable(typeof(CaseCommand.DescribeBond))]
[JsonSerializable(typeof(CaseCommand.AskKeyPerson))]
[JsonSerializable(typeof(CaseCommand.AnswerAsKeyPerson))]
[JsonSerializable(typeof(CaseCommand.NameSosReceiver))]
[JsonSerializable(typeof(CaseCommand.AddMember))]
[JsonSerializable(typeof(CaseCommand.EndMembership))]
[JsonSerializable(typeof(CaseCommand.HideFrom))]
[JsonSerializable(typeof(CaseCommand.ProtectAddress))]
internal sealed partial class BondJson : JsonSerializerContext
{
    private static readonly BondJson Json = new(JournalOptions.New());

    public static ImmutableArray<EventRow> Events =>
    [
        EventRow.Of("case.bond-tied.v1", "絆が書かれた", () => Json.BondTied),
        EventRow.Of("case.bond-described.v1", "絆のようすが書かれた", () => Json.BondDescribed),
        EventRow.Of("case.key-person-asked.v1", "キーパーソンがたのまれた", () => Json.KeyPersonAsked),
        EventRow.Of("case.key-person-answered.v1", "キーパーソンの返事があった", () => Json.KeyPersonAnswered),
        EventRow.Of("case.sos-receiver-named.v1", "SOSを受ける人が書かれた", () => Json.SosReceiverNamed),
        EventRow.Of("case.member-added.v1", "世帯員が書かれた", () => Json.MemberAdded),
        EventRow.Of("case.membership-ended.v1", "世帯員が離れた", () => Json.MembershipEnded),
        EventRow.Of("case.hidden-from-set.v1", "見せない相手が決まった", () => Json.HiddenFromSet),
        EventRow.Of("case.address-protected.v1", "住所の守りが決まった", () => Json.AddressProtected),
    ];

    public static ImmutableArray<CommandRow> Commands =>
    [
        CommandRow.Of("tie-bond", "絆を書く", () => Json.TieBond),
        CommandRow.Of("describe-bond", "絆のようすを書く", () => Json.DescribeBond),
        CommandRow.Of("ask-key-person", "キーパーソンをたのむ", () => Json.AskKeyPerson),
        CommandRow.Of("answer-as-key-person", "キーパーソンの返事を書く", () => Json.AnswerAsKeyPerson),
        CommandRow.Of("name-sos-receiver", "SOSを受ける人を書く", () => Json.NameSosReceiver),
        CommandRow.Of("add-member", "世帯員を書く", () => Json.AddMember),
        CommandRow.Of("end-membership", "世帯員が離れた日を書く", () => Json.EndMembership),
        CommandRow.Of("hide-from", "見せない相手を決める", () => Json.HideFrom),
        CommandRow.Of("protect-address", "住所を守る", () => Json.ProtectAddress),
    ];
}
