namespace Bansou.Flow.Core.Telling;

/// <summary>絆・会議・立場のことば.</summary>
public static class PeopleTables
{
    public static readonly WordTable BondKind = WordTable.Of(
        "bondKind",
        (Definitions.Steps.BondKind.A, "絆A（支援者とのつながり）", "Bond A (with the one who accompanies)"),
        (Definitions.Steps.BondKind.B, "絆B（身近な人とのつながり）", "Bond B (with people nearby)"),
        (Definitions.Steps.BondKind.C, "絆C（だれかの支えになる）", "Bond C (as somebody's helper)"));

    public static readonly WordTable Thickness = WordTable.Of(
        "bondThickness",
        (Cases.Bonds.BondThickness.Cut, "切れた", "Cut"),
        (Cases.Bonds.BondThickness.Thin, "細い", "Thin"),
        (Cases.Bonds.BondThickness.Usual, "ふつう", "Usual"),
        (Cases.Bonds.BondThickness.Thick, "太い", "Thick"));

    public static readonly WordTable KeyPersonAnswer = WordTable.Of(
        "keyPersonAnswer",
        (Cases.Bonds.KeyPersonAnswer.Asked, "返事待ち", "Asked"),
        (Cases.Bonds.KeyPersonAnswer.Accepted, "引き受けた", "Accepted"),
        (Cases.Bonds.KeyPersonAnswer.Declined, "今はしない", "Not now"));

    public static readonly WordTable MeetingPurpose = WordTable.Of(
        "meetingPurpose",
        (Meetings.MeetingPurpose.Share, "情報共有", "Share what is known"),
        (Meetings.MeetingPurpose.Roles, "役割整理", "Sort out who does what"),
        (Meetings.MeetingPurpose.Plan, "プラン協議", "Talk about the plan"),
        (Meetings.MeetingPurpose.Review, "評価", "Look back"),
        (Meetings.MeetingPurpose.Resources, "資源開発", "Make new resources"),
        (Meetings.MeetingPurpose.MeetUp, "顔合わせ", "Get to know each other"));

    public static readonly WordTable MeetingStage = WordTable.Of(
        "meetingStage",
        (Meetings.MeetingStage.Called, "招集", "Called"),
        (Meetings.MeetingStage.Held, "開催", "Held"),
        (Meetings.MeetingStage.MinutesChecked, "議事録確認", "Minutes checked"),
        (Meetings.MeetingStage.ActionsOpen, "行動中", "Being acted on"),
        (Meetings.MeetingStage.Done, "済", "Done"));

    public static readonly WordTable PersonsPart = WordTable.Of(
        "personsPart",
        (Meetings.PersonsPart.Present, "出席", "Present"),
        (Meetings.PersonsPart.Partly, "一部だけ出席", "Present for a part"),
        (Meetings.PersonsPart.VoiceBefore, "前もって声を預かった", "Spoke beforehand"),
        (Meetings.PersonsPart.SpokenFor, "代わりの人が声を届けた", "Somebody spoke for the person"),
        (Meetings.PersonsPart.Absent, "来ていない", "Absent"));

    public static readonly WordTable RoleSide = WordTable.Of(
        "roleSide",
        (Rights.RoleSide.Person, "ご本人", "The person"),
        (Rights.RoleSide.Household, "ご家族", "Family"),
        (Rights.RoleSide.Accompanying, "伴走する側", "Those who accompany"),
        (Rights.RoleSide.RegionBuilding, "地域開拓", "Building the region"),
        (Rights.RoleSide.Receiving, "受けとる側", "Receivers"),
        (Rights.RoleSide.Near, "身近な人", "People nearby"),
        (Rights.RoleSide.Deciding, "判定する側", "Those who decide"),
        (Rights.RoleSide.NoCases, "ケースを扱わない役割", "Roles without cases"));

    public static readonly WordTable AddressKind = WordTable.Of(
        "addressKind",
        (Cases.Persons.AddressKind.Staying, "いま寝泊まりしているところ", "Where the person sleeps now"),
        (Cases.Persons.AddressKind.Registered, "住民票の住所", "Registered address"),
        (Cases.Persons.AddressKind.Mail, "手紙が届くところ", "Where letters arrive"),
        (Cases.Persons.AddressKind.Daytime, "日中いるところ", "Where the person is by day"),
        (Cases.Persons.AddressKind.Former, "前に住んでいたところ", "Former address"));

    public static readonly WordTable ContactWayKind = WordTable.Of(
        "contactWayKind",
        (Cases.Persons.ContactWayKind.Mobile, "携帯電話", "Mobile"),
        (Cases.Persons.ContactWayKind.HomePhone, "自宅の電話", "Telephone at home"),
        (Cases.Persons.ContactWayKind.WorkPhone, "職場の電話", "Telephone at work"),
        (Cases.Persons.ContactWayKind.ThroughSomebody, "取り次いでくれる人の電話", "Through somebody"),
        (Cases.Persons.ContactWayKind.Email, "メール", "E-mail"),
        (Cases.Persons.ContactWayKind.Message, "SNSなど", "Messages"));

    public static readonly WordTable Permission = WordTable.Of(
        "permission",
        (Cases.Persons.Permission.NotAsked, "まだ聴いていない", "Not asked yet"),
        (Cases.Persons.Permission.Yes, "よい", "Yes"),
        (Cases.Persons.Permission.No, "しないでほしい", "Rather not"));
}
