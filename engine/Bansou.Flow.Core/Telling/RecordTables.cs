namespace Bansou.Flow.Core.Telling;

/// <summary>受付・アセスメント・支援経過のことば.</summary>
public static class RecordTables
{
    public static readonly WordTable NoteKind = WordTable.Of(
        "noteKind",
        (Cases.Notes.NoteKind.Office, "来所面談", "Visit to the office"),
        (Cases.Notes.NoteKind.Visit, "訪問", "Home visit"),
        (Cases.Notes.NoteKind.VisitNotMet, "訪問したが会えず", "Visited, did not meet"),
        (Cases.Notes.NoteKind.Accompanying, "同行", "Going along"),
        (Cases.Notes.NoteKind.Phone, "電話", "Telephone"),
        (Cases.Notes.NoteKind.Message, "メール・SNS", "E-mail or message"),
        (Cases.Notes.NoteKind.Meeting, "会議", "Meeting"),
        (Cases.Notes.NoteKind.Letter, "文書・手紙", "Letter"),
        (Cases.Notes.NoteKind.FromOthers, "家族・周囲から", "From family or people around"),
        (Cases.Notes.NoteKind.BeingTogether, "ただ会う・一緒にいる", "Just being together"));

    public static readonly WordTable IntakeChannel = WordTable.Of(
        "intakeChannel",
        (Cases.Intakes.IntakeChannel.Office, "来所", "At the office"),
        (Cases.Intakes.IntakeChannel.Phone, "電話", "Telephone"),
        (Cases.Intakes.IntakeChannel.Outreach, "訪問（アウトリーチ）", "Visit (outreach)"),
        (Cases.Intakes.IntakeChannel.Introduction, "紹介", "Introduced by somebody"),
        (Cases.Intakes.IntakeChannel.ResidentsNotice, "住民の気づき", "Noticed by residents"),
        (Cases.Intakes.IntakeChannel.GatheringPlace, "通いの場", "Gathering place"),
        (Cases.Intakes.IntakeChannel.Message, "SNS・メール", "Message or e-mail"),
        (Cases.Intakes.IntakeChannel.OtherMunicipality, "他自治体", "Another municipality"),
        (Cases.Intakes.IntakeChannel.NightDesk, "夜間休日受付", "Night and holiday desk"),
        (Cases.Intakes.IntakeChannel.Shelter, "災害避難所", "Evacuation shelter"));

    public static readonly WordTable NoticeContact = WordTable.Of(
        "noticeContact",
        (Cases.Intakes.NoticeContact.None, "会えず・会わず", "Not met"),
        (Cases.Intakes.NoticeContact.Person, "本人に会えた", "Met the person"),
        (Cases.Intakes.NoticeContact.Around, "家族・周囲から", "From family or people around"),
        (Cases.Intakes.NoticeContact.Letter, "手紙・声かけ", "Letter, or called out"));

    public static readonly WordTable AssessmentSection = WordTable.Of(
        "assessmentSection",
        (Cases.Assessments.AssessmentSection.Economy, "経済的なこと", "Money and living costs"),
        (Cases.Assessments.AssessmentSection.Health, "からだとこころ", "Body and mind"),
        (Cases.Assessments.AssessmentSection.Relations, "人とのつながり", "Ties with people"),
        (Cases.Assessments.AssessmentSection.Abilities, "学びと仕事の力", "Learning and working"),
        (Cases.Assessments.AssessmentSection.Housing, "住まい", "Housing"),
        (Cases.Assessments.AssessmentSection.Story, "来歴", "Life story"),
        (Cases.Assessments.AssessmentSection.Wish, "なりたい自分・今日の願い", "Who I want to be, what I wish today"),
        (Cases.Assessments.AssessmentSection.WhatIsNeeded, "何が必要か", "What is needed"),
        (Cases.Assessments.AssessmentSection.WhoIsNeeded, "誰が必要か", "Who is needed"),
        (Cases.Assessments.AssessmentSection.Strengths, "強み・得意・役割", "Strengths and roles"),
        (Cases.Assessments.AssessmentSection.SocialCauses, "社会的要因", "Causes in society"),
        (Cases.Assessments.AssessmentSection.SupportSoFar, "これまでの支援", "Support so far"),
        (Cases.Assessments.AssessmentSection.Summary, "まとめ", "Summary"));

    public static readonly WordTable ScreeningResult = WordTable.Of(
        "screeningResult",
        (Cases.Assessments.ScreeningResult.Single, "単独機関で対応", "One agency"),
        (Cases.Assessments.ScreeningResult.Several, "複数機関", "Several agencies"),
        (Cases.Assessments.ScreeningResult.MultiAgency, "多機関協働へ相談", "Ask the multi-agency team"),
        (Cases.Assessments.ScreeningResult.Urgent, "緊急", "Urgent"),
        (Cases.Assessments.ScreeningResult.Informed, "情報提供", "Information given"),
        (Cases.Assessments.ScreeningResult.ConnectOut, "他機関へつなぐ", "Connect to another agency"),
        (Cases.Assessments.ScreeningResult.Watch, "見守り", "Watch over"));

    public static readonly WordTable NeedOutcome = WordTable.Of(
        "needOutcome",
        (Cases.Needs.NeedOutcome.Solved, "解決", "Solved"),
        (Cases.Needs.NeedOutcome.Partly, "一部", "Partly"),
        (Cases.Needs.NeedOutcome.Continuing, "未解決・継続", "Goes on"),
        (Cases.Needs.NeedOutcome.OtherWay, "未解決・別方針", "Another way"),
        (Cases.Needs.NeedOutcome.Unknown, "不明（また確かめる）", "Not known; to be asked again"));

    public static readonly WordTable WorkItemStatus = WordTable.Of(
        "workItemStatus",
        (Cases.Work.WorkItemStatus.Open, "これから", "To do"),
        (Cases.Work.WorkItemStatus.Done, "済んだ", "Done"),
        (Cases.Work.WorkItemStatus.NotNeeded, "いらなくなった", "Not needed any more"));
}
