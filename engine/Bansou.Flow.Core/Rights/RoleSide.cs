using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Bansou.Flow.Core.Rights;

/// <summary>立場: the side from which a role code touches cases. A small town's people hold several roles; each action is taken in one (どの立場で操作しますか).</summary>
public enum RoleSide
{
    /// <summary>ご本人</summary>
    Person,
    /// <summary>ご家族</summary>
    Household,
    /// <summary>伴走する側: counselors and those who share out and lead their work</summary>
    Accompanying,
    /// <summary>地域開拓</summary>
    RegionBuilding,
    /// <summary>受けとる側: agencies that a referral goes to</summary>
    Receiving,
    /// <summary>身近な人: key persons, 民生委員, neighbours</summary>
    Near,
    /// <summary>判定する側</summary>
    Deciding,
    /// <summary>ケースを扱わない役割: draw, teach, research, keep the machine</summary>
    NoCases,
}

/// <summary>役割と立場: every role code that exists, with its side (domain roles; docs/rights.md).</summary>
public static class RoleSides
{
    public const string Designer = "designer";
    public const string Admin = "admin";

    /// <summary>In the order of the page.</summary>
    public static readonly ImmutableArray<RoleRow> All =
    [
        new("person", "ご本人", RoleSide.Person),
        new("household_member", "ご家族", RoleSide.Household),
        new("counselor", "相談支援員", RoleSide.Accompanying),
        new("chief", "主任相談支援員", RoleSide.Accompanying),
        new("center_head", "センター長", RoleSide.Accompanying),
        new("multi_agency", "多機関協働", RoleSide.Accompanying),
        new("participation", "参加支援担当", RoleSide.Accompanying),
        new("outreach", "アウトリーチ担当", RoleSide.Accompanying),
        new("municipality", "市町村 庁内担当", RoleSide.Accompanying),
        new("prefecture", "都道府県の担当", RoleSide.Accompanying),
        new("adviser", "圏域アドバイザー", RoleSide.Accompanying),
        new("developer", "地域開拓担当", RoleSide.RegionBuilding),
        new("hw", "ハローワーク担当", RoleSide.Receiving),
        new("cw", "ケースワーカー", RoleSide.Receiving),
        new("msw", "医療ソーシャルワーカー", RoleSide.Receiving),
        new("care_manager", "ケアマネジャー", RoleSide.Receiving),
        new("housing", "居住支援", RoleSide.Receiving),
        new("employer", "企業・研修先", RoleSide.Receiving),
        new("agency", "民間職業紹介", RoleSide.Receiving),
        new("kp", "キーパーソン", RoleSide.Near),
        new("lkp", "ライトキーパーソン", RoleSide.Near),
        new("minsei", "民生委員・児童委員", RoleSide.Near),
        new("resident", "ご近所・友人", RoleSide.Near),
        new("approver", "判定機関", RoleSide.Deciding),
        new(Designer, "業務設計者", RoleSide.NoCases),
        new("trainer", "研修講師", RoleSide.NoCases),
        new("ojt_lead", "研修担当", RoleSide.NoCases),
        new("central", "中央研修・研究機関", RoleSide.NoCases),
        new(Admin, "システム管理者", RoleSide.NoCases),
    ];

    private static readonly FrozenDictionary<string, RoleSide> ByCode = All.ToFrozenDictionary(row => row.Code, row => row.Side);

    /// <summary>The side, or null for a code that nobody knows: it may do nothing.</summary>
    public static RoleSide? Of(string code) => ByCode.TryGetValue(code, out var side) ? side : null;
}

/// <summary>役割: a role code with its usual Japanese name; a municipality may call it otherwise.</summary>
public sealed record RoleRow(string Code, string Name, RoleSide Side);
