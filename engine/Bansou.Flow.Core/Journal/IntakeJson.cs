using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Core.Journal;

/// <summary>Stored names and shapes of intakes, assessments, notes and work. A name never changes.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CaseEvent.NoticeWritten))]
[JsonSerializable(typeof(CaseEvent.InquiryReceived))]
[JsonSerializable(typeof(CaseEvent.PresentingIssueAdded))]
[JsonSerializable(typeof(CaseEvent.EmergingIssueAdded))]
[JsonSerializable(typeof(CaseEvent.PersonNamed))]
[JsonSerializable(typeof(CaseEvent.AssessmentWritten))]
[JsonSerializable(typeof(CaseEvent.ScreeningRecorded))]
[JsonSerializable(typeof(CaseEvent.SelfViewTold))]
[JsonSerializable(typeof(CaseEvent.NoteWritten))]
[JsonSerializable(typeof(CaseEvent.NoteCorrected))]
[JsonSerializable(typeof(CaseEvent.HandoverNoteWritten))]
[JsonSerializable(typeof(CaseEvent.SecondStaffAssigned))]
[JsonSerializable(typeof(CaseEvent.WorkItemAdded))]
[JsonSerializable(typeof(CaseEvent.WorkItemMoved))]
[JsonSerializable(typeof(CaseEvent.WorkItemClosed))]
[JsonSerializable(typeof(CaseEvent.WorkItemReopened))]
[JsonSerializable(typeof(CaseCommand.WriteNotice))]
[JsonSerializable(typeof(CaseCommand.ReceiveInquiry))]
[JsonSerializable(typeof(CaseCommand.AddPresentingIssue))]
[JsonSerializable(typeof(CaseCommand.AddEmergingIssue))]
[JsonSerializable(typeof(CaseCommand.NamePerson))]
[JsonSerializable(typeof(CaseCommand.WriteAssessment))]
[JsonSerializable(typeof(CaseCommand.RecordScreening))]
[JsonSerializable(typeof(CaseCommand.TellSelfView))]
[JsonSerializable(typeof(CaseCommand.WriteNote))]
[JsonSerializable(typeof(CaseCommand.CorrectNote))]
[JsonSerializable(typeof(CaseCommand.WriteHandoverNote))]
[JsonSerializable(typeof(CaseCommand.AssignSecondStaff))]
[JsonSerializable(typeof(CaseCommand.AddWorkItem))]
[JsonSerializable(typeof(CaseCommand.MoveWorkItem))]
[JsonSerializable(typeof(CaseCommand.CloseWorkItem))]
[JsonSerializable(typeof(CaseCommand.ReopenWorkItem))]
internal sealed partial class IntakeJson : JsonSerializerContext
{
    private static readonly IntakeJson Json = new(JournalOptions.New());

    public static ImmutableArray<EventRow> Events =>
    [
        EventRow.Of("case.notice-written.v1", "気づきが書かれた", () => Json.NoticeWritten),
        EventRow.Of("case.inquiry-received.v1", "受け止められた", () => Json.InquiryReceived),
        EventRow.Of("case.presenting-issue-added.v1", "主訴が書き足された", () => Json.PresentingIssueAdded),
        EventRow.Of("case.emerging-issue-added.v1", "課題が見えてきた", () => Json.EmergingIssueAdded),
        EventRow.Of("case.person-named.v1", "ご本人の名前が書かれた", () => Json.PersonNamed),
        EventRow.Of("case.assessment-written.v1", "アセスメントが書き足された", () => Json.AssessmentWritten),
        EventRow.Of("case.screening-recorded.v1", "見立てが書かれた", () => Json.ScreeningRecorded),
        EventRow.Of("case.self-view-told.v1", "ご本人のふり返りが書かれた", () => Json.SelfViewTold),
        EventRow.Of("case.note-written.v1", "支援経過が書かれた", () => Json.NoteWritten),
        EventRow.Of("case.note-corrected.v1", "支援経過が書き直された", () => Json.NoteCorrected),
        EventRow.Of("case.handover-note-written.v1", "引継ぎのメモが書かれた", () => Json.HandoverNoteWritten),
        EventRow.Of("case.second-staff-assigned.v1", "もうひとりの担当が決まった", () => Json.SecondStaffAssigned),
        EventRow.Of("case.work-item-added.v1", "やることが書かれた", () => Json.WorkItemAdded),
        EventRow.Of("case.work-item-moved.v1", "やることの人や日が変わった", () => Json.WorkItemMoved),
        EventRow.Of("case.work-item-closed.v1", "やることが終わった", () => Json.WorkItemClosed),
        EventRow.Of("case.work-item-reopened.v1", "終えたやることが、もう一度開かれた", () => Json.WorkItemReopened),
    ];

    public static ImmutableArray<CommandRow> Commands =>
    [
        CommandRow.Of("write-notice", "気づきを書く", () => Json.WriteNotice),
        CommandRow.Of("receive-inquiry", "受け止める", () => Json.ReceiveInquiry),
        CommandRow.Of("add-presenting-issue", "主訴を書き足す", () => Json.AddPresentingIssue),
        CommandRow.Of("add-emerging-issue", "見えてきた課題を書き足す", () => Json.AddEmergingIssue),
        CommandRow.Of("name-person", "ご本人の名前を書く", () => Json.NamePerson),
        CommandRow.Of("write-assessment", "アセスメントを書き足す", () => Json.WriteAssessment),
        CommandRow.Of("record-screening", "見立てを書く", () => Json.RecordScreening),
        CommandRow.Of("tell-self-view", "ご本人のふり返りを書く", () => Json.TellSelfView),
        CommandRow.Of("write-note", "支援経過を書く", () => Json.WriteNote),
        CommandRow.Of("correct-note", "支援経過を書き直す", () => Json.CorrectNote),
        CommandRow.Of("write-handover-note", "引継ぎのメモを書く", () => Json.WriteHandoverNote),
        CommandRow.Of("assign-second-staff", "もうひとりの担当を決める", () => Json.AssignSecondStaff),
        CommandRow.Of("add-work-item", "やることを書く", () => Json.AddWorkItem),
        CommandRow.Of("move-work-item", "やることの人や日を変える", () => Json.MoveWorkItem),
        CommandRow.Of("close-work-item", "やることを終える", () => Json.CloseWorkItem),
        CommandRow.Of("reopen-work-item", "終えたやることを、もう一度開く", () => Json.ReopenWorkItem),
    ];
}
