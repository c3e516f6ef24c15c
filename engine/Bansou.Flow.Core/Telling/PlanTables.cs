namespace Bansou.Flow.Core.Telling;

/// <summary>プランと支援決定のことば.</summary>
public static class PlanTables
{
    public static readonly WordTable Domain = WordTable.Of(
        "lifeDomain",
        (Cases.Plans.LifeDomain.Work, "就労", "Work"),
        (Cases.Plans.LifeDomain.Living, "生活", "Daily life"),
        (Cases.Plans.LifeDomain.Health, "健康", "Health"),
        (Cases.Plans.LifeDomain.SocialSecurity, "社会保障", "Social security"),
        (Cases.Plans.LifeDomain.Law, "法律", "Law"),
        (Cases.Plans.LifeDomain.Relations, "人間関係", "Relations"),
        (Cases.Plans.LifeDomain.Money, "金銭", "Money"),
        (Cases.Plans.LifeDomain.Purpose, "生きがい", "What I live for"));

    public static readonly WordTable Period = WordTable.Of(
        "planPeriod",
        (Cases.Plans.PlanPeriod.ThreeMonths, "3か月まで", "Up to 3 months"),
        (Cases.Plans.PlanPeriod.SixMonths, "6か月まで", "Up to 6 months"),
        (Cases.Plans.PlanPeriod.OneYear, "1年まで", "Up to 1 year"),
        (Cases.Plans.PlanPeriod.ThreeYears, "3年まで", "Up to 3 years"),
        (Cases.Plans.PlanPeriod.FiveYears, "5年まで", "Up to 5 years"));

    public static readonly WordTable Stage = WordTable.Of(
        "planStage",
        (Cases.Plans.PlanStage.Draft, "原案", "Draft"),
        (Cases.Plans.PlanStage.WithPerson, "本人と確認", "Looked at with the person"),
        (Cases.Plans.PlanStage.InMeeting, "会議にかける", "Before a meeting"),
        (Cases.Plans.PlanStage.Decided, "確定", "Decided"),
        (Cases.Plans.PlanStage.Running, "実行中", "Running"),
        (Cases.Plans.PlanStage.Superseded, "新しいプランへ", "Followed by a new plan"));

    public static readonly WordTable Part = WordTable.Of(
        "planPart",
        (Cases.Plans.PlanPart.Public, "公的部分", "Public part"),
        (Cases.Plans.PlanPart.Community, "地域部分", "Community part"));

    public static readonly WordTable Replan = WordTable.Of(
        "replanReason",
        (Cases.Plans.ReplanReason.PersonsWish, "本人の希望が変わった", "The person wishes otherwise now"),
        (Cases.Plans.ReplanReason.Circumstances, "状況が変わった", "Circumstances have changed"),
        (Cases.Plans.ReplanReason.ReceiverProblem, "つなぎ先の問題", "A problem at the receiver"),
        (Cases.Plans.ReplanReason.Returned, "もどし", "A return"),
        (Cases.Plans.ReplanReason.Reached, "かなった", "A goal was reached"),
        (Cases.Plans.ReplanReason.Regular, "定期", "Regular review"),
        (Cases.Plans.ReplanReason.Disaster, "災害", "Disaster"),
        (Cases.Plans.ReplanReason.Handover, "担当交代", "Handover"));

    public static readonly WordTable Support = WordTable.Of(
        "supportOutcome",
        (Cases.Decisions.SupportOutcome.Approved, "承認", "Approved"),
        (Cases.Decisions.SupportOutcome.Conditional, "条件つき承認", "Approved on conditions"),
        (Cases.Decisions.SupportOutcome.SentBack, "差し戻し", "Sent back to the dialogue"));
}
