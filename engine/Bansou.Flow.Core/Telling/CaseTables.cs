using Bansou.Flow.Core.Cases.Stages;
using Bansou.Flow.Core.Definitions.Steps;
using Bansou.Flow.Core.Projections;

namespace Bansou.Flow.Core.Telling;

/// <summary>ケースと流れのことば.</summary>
public static class CaseTables
{
    public static readonly WordTable Stage = WordTable.Of(
        "caseStage",
        [.. Enum.GetValues<CaseStage>().Select(stage => (stage, CaseStages.Japanese(stage), English(stage)))]);

    public static readonly WordTable Kind = WordTable.Of(
        "stepKind",
        (StepKind.Notice, "気づき", "Notice"),
        (StepKind.Talk, "面談・訪問・同行", "Talk, visit, going along"),
        (StepKind.Intake, "相談受付・受け止め", "Intake"),
        (StepKind.Consent, "同意", "Consent"),
        (StepKind.Assessment, "アセスメント", "Assessment"),
        (StepKind.Screening, "見立て", "Screening"),
        (StepKind.Plan, "プラン", "Plan"),
        (StepKind.SupportDecision, "支援決定", "Support decision"),
        (StepKind.Referral, "つなぎ", "Referral"),
        (StepKind.ReceiverCheck, "受け皿チェック", "Receiver check"),
        (StepKind.Return, "もどし", "Return"),
        (StepKind.Conference, "会議", "Conference"),
        (StepKind.Replan, "リプラン・ふり返り", "Replan"),
        (StepKind.Bond, "絆の引継ぎ", "Handing over the bond"),
        (StepKind.Watch, "緩やかな見守り", "Gentle watch"),
        (StepKind.ResourceDevelopment, "資源開発", "Resource development"),
        (StepKind.Escalation, "広域", "Wider region"),
        (StepKind.Task, "やること", "Task"),
        (StepKind.Document, "帳票", "Document"),
        (StepKind.Anytime, "いつでも", "At any time"),
        (StepKind.Periodic, "定期", "Periodic"));

    public static readonly WordTable Anytime = WordTable.Of(
        "anytimeEntry",
        (AnytimeEntries.Return, "もどし", "Return"),
        (AnytimeEntries.Stop, "いったん止める", "Stop for now"),
        (AnytimeEntries.Urgent, "緊急支援", "Urgent support"),
        (AnytimeEntries.ReEntry, "再会", "Meeting again"),
        (AnytimeEntries.Handover, "担当交代", "Handover"),
        (AnytimeEntries.Disaster, "災害安否", "Safety in a disaster"),
        (AnytimeEntries.ConsentWithdrawn, "同意の撤回", "Consent withdrawn"));

    public static readonly WordTable Execution = WordTable.Of(
        "executionStatus",
        (Cases.Flow.ExecutionStatus.Live, "進んでいる", "Going on"),
        (Cases.Flow.ExecutionStatus.Paused, "止めてある", "Paused"),
        (Cases.Flow.ExecutionStatus.Faulted, "しくみの不具合で止まっている", "Stopped by a fault"));

    public static readonly WordTable Cause = WordTable.Of(
        "worklistCause",
        [.. Enum.GetValues<WorklistCause>().Select(cause => (cause, WorklistCauses.Japanese(cause), English(cause)))]);

    public static readonly WordTable Worklist = WordTable.Of(
        "worklistKind",
        (Projections.WorklistKind.Step, "ステップ", "Step"),
        (Projections.WorklistKind.Referral, "つなぎの返事待ち", "Waiting for an answer"),
        (Projections.WorklistKind.Check, "受け皿チェックの日", "Receiver check"),
        (Projections.WorklistKind.Work, "やること", "Task"),
        (Projections.WorklistKind.Watch, "見守りの便り", "Contact of a watch"),
        (Projections.WorklistKind.Fault, "止まってしまったステップ", "Stopped step"),
        (Projections.WorklistKind.Join, "合流の遅れ", "Late join"));

    public static readonly WordTable Level = WordTable.Of(
        "readingLevel",
        (Rights.ReadingLevel.Nothing, "見えない", "Nothing"),
        (Rights.ReadingLevel.OwnPart, "自分に関わるところ", "The own part"),
        (Rights.ReadingLevel.Conference, "会議の要点", "What meetings said"),
        (Rights.ReadingLevel.Plan, "プランとつなぎのようす", "Plan and referrals"),
        (Rights.ReadingLevel.WholeCase, "ケース全体", "The whole case"),
        (Rights.ReadingLevel.CaseAndReaders, "ケース全体と閲覧の記録", "The whole case and who read it"));

    public static readonly WordTable Part = WordTable.Of(
        "readPart",
        (Cases.Reading.ReadPart.PersonsPage, "ご本人のページ", "The person's own page"),
        (Cases.Reading.ReadPart.WholeCase, "ケース全体", "The whole case"),
        (Cases.Reading.ReadPart.Export, "印刷・書き出し", "Printed or exported"),
        (Cases.Reading.ReadPart.OwnPart, "自分に関わるところ", "The own part"),
        (Cases.Reading.ReadPart.Conference, "会議の要点", "What meetings said"),
        (Cases.Reading.ReadPart.Plan, "プランとつなぎのようす", "Plan and referrals"));

    private static string English(WorklistCause cause) => cause switch
    {
        WorklistCause.Begun => "The beginning",
        WorklistCause.Step => "Going on",
        WorklistCause.Referral => "A referral",
        WorklistCause.Return => "A return",
        WorklistCause.Reconnection => "Connecting anew",
        WorklistCause.Check => "A receiver check",
        WorklistCause.Conference => "A conference",
        WorklistCause.Replan => "Replanning",
        WorklistCause.Watch => "Watching over",
        WorklistCause.Anytime => "An entry at any time",
        WorklistCause.Periodic => "Regular work",
        WorklistCause.Work => "A thing to do",
        _ => throw new System.Diagnostics.UnreachableException(cause.ToString()),
    };

    private static string English(CaseStage stage) => stage switch
    {
        CaseStage.Noticed => "Noticed",
        CaseStage.Received => "Received",
        CaseStage.Assessing => "Getting to know",
        CaseStage.Planning => "Making the plan",
        CaseStage.Deciding => "Being decided",
        CaseStage.Accompanying => "Accompanying",
        CaseStage.HandingOver => "Handing over the bond",
        CaseStage.Watching => "Gentle watch",
        CaseStage.ReEntered => "Met again",
        CaseStage.Farewell => "Farewell",
        _ => throw new System.Diagnostics.UnreachableException(stage.ToString()),
    };
}
