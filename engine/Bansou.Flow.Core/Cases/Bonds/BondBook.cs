using System.Collections.Immutable;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Cases.Bonds;

/// <summary>絆の一覧: all ties of the person, the key persons, and who catches an SOS.</summary>
public sealed record BondBook(ImmutableArray<Bond> Bonds, ImmutableArray<KeyPerson> KeyPersons, SosReceiver? SosReceiver)
{
    public static readonly BondBook Empty = new([], [], null);

    /// <summary>Whether a bond B (or C) lives: somebody near who stays (HR-6). Bond A alone does not count: it recedes.</summary>
    public bool HasLivingLocalBond => Bonds.Any(bond => bond.IsLiving && bond.Kind != BondKind.A);

    public Bond? Find(BondId id) => Bonds.FirstOrDefault(bond => bond.Id == id);

    public KeyPerson? Find(KeyPersonId id) => KeyPersons.FirstOrDefault(person => person.Id == id);
}

/// <summary>絆: A with the counselor, B with local people, C the person as someone's helper. It does not end by itself after any number of years.</summary>
/// <param name="From">The referral that it came of, or null.</param>
public sealed record Bond(BondId Id, BondKind Kind, string With, ReferralId? From, DateTimeOffset Since, ImmutableArray<BondTelling> Tellings)
{
    /// <summary>As it was told last; null when nobody said anything about it yet.</summary>
    public BondThickness? Thickness => Tellings.LastOrDefault(telling => telling.Thickness is not null)?.Thickness;

    public bool IsLiving => Thickness != BondThickness.Cut;
}

/// <summary>絆のようす, as told on a day.</summary>
public sealed record BondTelling(BondThickness? Thickness, string Words, PersonId By, DateTimeOffset At);

/// <summary>絆の太さのことば: words for a state, told with the person; no number stands behind them (HR-7).</summary>
public enum BondThickness
{
    /// <summary>切れた</summary>
    Cut,
    /// <summary>細い</summary>
    Thin,
    /// <summary>ふつう</summary>
    Usual,
    /// <summary>太い</summary>
    Thick,
}

/// <summary>キーパーソン: a relation that can be declined and is never evaluated.</summary>
/// <param name="Light">ライトキーパーソン.</param>
/// <param name="AnswerWords">What they said with their answer; empty when nothing.</param>
public sealed record KeyPerson(KeyPersonId Id, string Name, bool Light, BondId? Bond, KeyPersonAnswer Answer, string AnswerWords = "");

/// <summary>キーパーソンの返事.</summary>
public enum KeyPersonAnswer
{
    /// <summary>返事待ち</summary>
    Asked,
    /// <summary>引き受けた</summary>
    Accepted,
    /// <summary>今はしない</summary>
    Declined,
}

/// <summary>SOSを受ける人.</summary>
public sealed record SosReceiver(string Who, string HowToReach, DateTimeOffset Since);
