using Bansou.Flow.Core.Rights;

namespace Bansou.Flow.Core.Telling;

/// <summary>用語と役割のことば: terms of the glossary that a municipality may call otherwise, and the role codes.</summary>
public static class TermTables
{
    public static readonly WordTable Term = WordTable.Of(
        "term",
        ("Person", "ご本人", "The person"),
        ("Lead", "伴走担当", "Lead"),
        ("OverviewHolder", "俯瞰する人", "Overview holder"),
        ("Referral", "つなぎ", "Referral"),
        ("Return", "もどし", "Return"),
        ("Reconnection", "つなぎ直し", "Reconnection"),
        ("Need", "必要", "Need"),
        ("Conference", "会議", "Conference"),
        ("Plan", "プラン", "Plan"),
        ("Replan", "リプラン", "Replan"),
        ("Bond", "絆の引継ぎ", "Handing over the bond"),
        ("Watch", "緩やかな見守り", "Gentle watch"),
        ("Farewell", "見送り", "Farewell"));

    public static readonly WordTable RoleCode = new("roleCode", RoleSides.All.Select(role => new Word(role.Code, role.Name, English(role.Code))));

    /// <summary>組織の種類: an open list; what a municipality writes besides these is told as it wrote it.</summary>
    public static readonly WordTable OrganisationKind = WordTable.Of(
        "organisationKind",
        ("municipality", "市町村", "Town hall"),
        ("prefecture", "都道府県", "Prefecture"),
        ("contractor", "委託先", "Contractor of the town"),
        ("public", "公の窓口", "Public office"),
        ("hospital", "病院・診療所", "Hospital, clinic"),
        ("housing", "住まいの支援", "Housing support"),
        ("employer", "はたらく場", "Employer, training place"),
        ("agency", "民間の紹介事業者", "Private agency"),
        ("community", "地域のあつまり", "Community group"),
        ("law", "法律の窓口", "Legal help"),
        ("approver", "判定機関", "Deciding body"));

    private static string English(string code) => code switch
    {
        "person" => "The person",
        "household_member" => "Family",
        "counselor" => "Counsellor",
        "chief" => "Chief counsellor",
        "center_head" => "Head of the centre",
        "multi_agency" => "Multi-agency coordinator",
        "participation" => "Participation support",
        "outreach" => "Outreach worker",
        "municipality" => "Town hall",
        "prefecture" => "Prefecture",
        "adviser" => "Regional adviser",
        "developer" => "Resource developer",
        "hw" => "Employment office (Hello Work)",
        "cw" => "Caseworker (welfare office)",
        "msw" => "Medical social worker",
        "care_manager" => "Care manager",
        "housing" => "Housing support",
        "employer" => "Employer, training place",
        "agency" => "Private agency",
        "kp" => "Key person",
        "lkp" => "Light key person",
        "minsei" => "Commissioned welfare volunteer",
        "resident" => "Neighbour, friend",
        "approver" => "Deciding body",
        RoleSides.Designer => "Flow designer",
        "trainer" => "Trainer",
        "ojt_lead" => "Training lead",
        "central" => "National training and research",
        RoleSides.Admin => "System administrator",
        _ => throw new System.Diagnostics.UnreachableException(code),
    };
}
