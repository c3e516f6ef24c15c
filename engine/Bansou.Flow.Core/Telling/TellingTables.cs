namespace Bansou.Flow.Core.Telling;

/// <summary>時系列の区分のことば.</summary>
public static class TellingTables
{
    public static readonly WordTable Area = WordTable.Of(
        "tellingArea",
        (TellingArea.Flow, "流れ", "Flow"),
        (TellingArea.Referral, "つなぎと必要", "Referrals and needs"),
        (TellingArea.Plan, "プランと支援決定", "Plans and decisions"),
        (TellingArea.Meeting, "会議", "Meetings"),
        (TellingArea.Note, "受付・アセスメント・支援経過", "Intake, assessment and notes"),
        (TellingArea.Consent, "同意", "Consent"),
        (TellingArea.Bond, "絆", "Bonds"),
        (TellingArea.People, "本人・世帯・担当", "Person, household and holders"),
        (TellingArea.Watch, "見守り", "Watch"),
        (TellingArea.Other, "そのほか", "Other"));
}
