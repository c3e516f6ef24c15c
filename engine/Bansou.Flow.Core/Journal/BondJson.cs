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
        new("case.bond-tied.v1", "絆が書かれた", Json.BondTied),
        new("case.bond-described.v1", "絆のようすが書かれた", Json.BondDescribed),
        new("case.key-person-asked.v1", "キーパーソンがたのまれた", Json.KeyPersonAsked),
        new("case.key-person-answered.v1", "キーパーソンの返事があった", Json.KeyPersonAnswered),
        new("case.sos-receiver-named.v1", "SOSを受ける人が書かれた", Json.SosReceiverNamed),
        new("case.member-added.v1", "世帯員が書かれた", Json.MemberAdded),
        new("case.membership-ended.v1", "世帯員が離れた", Json.MembershipEnded),
        new("case.hidden-from-set.v1", "見せない相手が決まった", Json.HiddenFromSet),
        new("case.address-protected.v1", "住所の守りが決まった", Json.AddressProtected),
    ];

    public static ImmutableArray<CommandRow> Commands =>
    [
        new("tie-bond", "絆を書く", Json.TieBond),
        new("describe-bond", "絆のようすを書く", Json.DescribeBond),
        new("ask-key-person", "キーパーソンをたのむ", Json.AskKeyPerson),
        new("answer-as-key-person", "キーパーソンの返事を書く", Json.AnswerAsKeyPerson),
        new("name-sos-receiver", "SOSを受ける人を書く", Json.NameSosReceiver),
        new("add-member", "世帯員を書く", Json.AddMember),
        new("end-membership", "世帯員が離れた日を書く", Json.EndMembership),
        new("hide-from", "見せない相手を決める", Json.HideFrom),
        new("protect-address", "住所を守る", Json.ProtectAddress),
    ];
}
