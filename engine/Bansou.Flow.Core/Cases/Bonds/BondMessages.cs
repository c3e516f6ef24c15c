using Bansou.Flow.Core.Cases.Bonds;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Cases;

public abstract partial record CaseCommand
{
    /// <summary>絆を書く: with whom the person is tied.</summary>
    /// <param name="Thickness">In words, told with the person; may be left out.</param>
    /// <param name="From">The referral that it came of, or null.</param>
    public sealed record TieBond(BondId Bond, BondKind Kind, string With, BondThickness? Thickness = null, ReferralId? From = null, string? Words = null) : CaseCommand;

    /// <summary>絆のようすを書く: thinner, thicker, cut; nothing is ever deleted.</summary>
    public sealed record DescribeBond(BondId Bond, BondThickness? Thickness = null, string? Words = null) : CaseCommand;

    /// <summary>キーパーソンをたのむ: found together with the person; the one who is asked can decline.</summary>
    /// <param name="Light">ライトキーパーソン: stage by stage, a lighter tie.</param>
    public sealed record AskKeyPerson(KeyPersonId KeyPerson, string Name, bool Light = false, BondId? Bond = null) : CaseCommand;

    /// <summary>キーパーソンの返事を書く. A no needs no reason.</summary>
    public sealed record AnswerAsKeyPerson(KeyPersonId KeyPerson, bool Accepts, string? Words = null) : CaseCommand;

    /// <summary>SOSを受ける人を書く</summary>
    public sealed record NameSosReceiver(string Who, string? HowToReach = null) : CaseCommand;
}

public abstract partial record CaseEvent
{
    /// <summary>絆が書かれた</summary>
    public sealed record BondTied(BondId Bond, BondKind Kind, string With, BondThickness? Thickness, ReferralId? From, string Words, PersonId By, DateTimeOffset At) : CaseEvent;

    /// <summary>絆のようすが書かれた</summary>
    public sealed record BondDescribed(BondId Bond, BondThickness? Thickness, string Words, PersonId By, DateTimeOffset At) : CaseEvent;

    /// <summary>キーパーソンがたのまれた</summary>
    public sealed record KeyPersonAsked(KeyPersonId KeyPerson, string Name, bool Light, BondId? Bond, DateTimeOffset At) : CaseEvent;

    /// <summary>キーパーソンの返事があった</summary>
    public sealed record KeyPersonAnswered(KeyPersonId KeyPerson, bool Accepts, string Words, DateTimeOffset At) : CaseEvent;

    /// <summary>SOSを受ける人が書かれた</summary>
    public sealed record SosReceiverNamed(string Who, string HowToReach, DateTimeOffset At) : CaseEvent;
}
