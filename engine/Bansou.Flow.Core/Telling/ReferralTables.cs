using Bansou.Flow.Core.Cases.Referrals;

namespace Bansou.Flow.Core.Telling;

/// <summary>つなぎ・もどし・同意のことば.</summary>
public static class ReferralTables
{
    public static readonly WordTable Stage = WordTable.Of(
        "referralStage",
        [.. Enum.GetValues<ReferralStage>().Select(stage => (stage, ReferralStageWords.Of(stage), English(stage)))]);

    /// <summary>What is waited for, and from whom; null where the attempt has ended.</summary>
    public static string? WaitsFor(ReferralStage stage, TellingLanguage language) =>
        language == TellingLanguage.English ? ReferralWaitsInEnglish.Of(stage) : ReferralWaits.Of(stage);

    /// <summary>The same as the receiver reads it.</summary>
    public static string? WaitsForReceiver(ReferralStage stage, TellingLanguage language) =>
        language == TellingLanguage.English ? ReferralWaitsInEnglish.ForReceiver(stage) : ReferralWaits.ForReceiver(stage);

    public static string StageForReceiver(ReferralStage stage, TellingLanguage language) => language == TellingLanguage.Japanese ? ReferralStageWords.ForReceiver(stage) : stage switch
    {
        ReferralStage.Sent => "It reached you",
        ReferralStage.Received => "You are thinking about it",
        ReferralStage.InfoNeeded => "You told the sender what you need to know",
        ReferralStage.Declined => "It could not be taken on this time",
        ReferralStage.Preparing or ReferralStage.Consented or ReferralStage.Proposed or ReferralStage.Accepted or ReferralStage.Waitlisted
            or ReferralStage.Arrived or ReferralStage.Settled or ReferralStage.RoleFinished or ReferralStage.Returned or ReferralStage.Withdrawn
            or ReferralStage.PersonDeclined or ReferralStage.NoReply or ReferralStage.NoResource or ReferralStage.EnteredInError => Stage.Say(stage, language),
        _ => throw new System.Diagnostics.UnreachableException(stage.ToString()),
    };

    public static readonly WordTable ReturnKind = WordTable.Of(
        "returnKind",
        ("roleDone", "役目終了", "Task is done"),
        ("notFitting", "合わなかった", "Did not fit"),
        ("receiversReason", "先方の都合", "The receiver's reasons"),
        ("rightsViolated", "権利の侵害", "Rights were violated"),
        ("danger", "あぶない", "Danger"),
        ("personsWish", "本人の希望", "The person's wish"),
        ("lostContact", "連絡がとれない", "Contact is lost"),
        ("moved", "転居", "Moved away"),
        ("disaster", "災害", "Disaster"));

    public static readonly WordTable ConsentItem = WordTable.Of(
        "consentItem",
        ("basic", "基本", "Basic facts"),
        ("health", "健康", "Health"),
        ("work", "仕事", "Work"),
        ("economy", "お金", "Money"),
        ("services", "利用中のサービス", "Services in use"),
        ("other", "その他", "Other"));

    public static readonly WordTable ConsentWay = WordTable.Of(
        "consentWay",
        ("signed", "署名", "Signed"),
        ("screen", "画面で", "On the screen"),
        ("spoken", "口頭", "Spoken"));

    public static readonly WordTable GroundKind = WordTable.Of(
        "groundKind",
        ("urgent", "緊急", "Urgent"),
        ("legal", "法令", "By law"));

    public static readonly WordTable CheckAnswer = WordTable.Of(
        "checkAnswer",
        ("good", "よい", "Good"),
        ("concern", "気になる", "A concern"),
        ("problem", "問題あり", "A problem"),
        ("unknown", "未確認", "Not looked at yet"));

    public static readonly WordTable ReceiverReason = WordTable.Of(
        "receiverReason",
        ("full", "定員・空きなし", "No room"),
        ("notEligible", "対象ではない", "Not for this person"),
        ("outOfArea", "地域の外", "Out of the area"),
        ("missingPapers", "情報・書類が足りない", "Information or papers are missing"),
        ("personDeclined", "ご本人が望まない", "The person does not want it"),
        ("lostContact", "連絡がとれない", "Contact is lost"),
        ("noShow", "来所がなかった", "The person did not come"),
        ("otherAgency", "ほかの機関のほうが合う", "Another agency fits better"),
        ("urgentFirst", "急ぎの対応が先", "Something urgent comes first"),
        ("familysWish", "ご家族の意向", "The family's wish"),
        ("systemChange", "制度が変わった", "The system has changed"),
        ("other", "その他", "Other"));

    private static string English(ReferralStage stage) => stage switch
    {
        ReferralStage.Preparing => "Preparing",
        ReferralStage.Consented => "Person has consented",
        ReferralStage.Proposed => "Proposed",
        ReferralStage.Sent => "Sent",
        ReferralStage.Received => "Received, being considered",
        ReferralStage.Accepted => "Accepted",
        ReferralStage.Waitlisted => "On the waiting list",
        ReferralStage.InfoNeeded => "Information needed",
        ReferralStage.Declined => "Another way, for the receiver's reasons",
        ReferralStage.Arrived => "Arrived",
        ReferralStage.Settled => "Settled",
        ReferralStage.RoleFinished => "Task is done",
        ReferralStage.Returned => "Returned",
        ReferralStage.Withdrawn => "Withdrawn",
        ReferralStage.PersonDeclined => "The person said no",
        ReferralStage.NoReply => "No reply",
        ReferralStage.NoResource => "No resource found",
        ReferralStage.EnteredInError => "Entered in error",
        _ => throw new System.Diagnostics.UnreachableException(stage.ToString()),
    };
}
