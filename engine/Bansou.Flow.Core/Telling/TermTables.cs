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
        "cw" => "Public assistance caseworker",
        "msw" => "Medical social worker",
        "care_manager" => "Care manager",
        "housing" => "Housing support",
        "employer" => "Employer, training place",
        "agency" => "Private agency",
        "kp" => "Key person",
        "lkp" => "Light key person",
        "minsei" => "Welfare commissioner",
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
