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
internal sealed partial class IntakeJson : JsonSerializerContext
{
    private static readonly IntakeJson Json = new(JournalOptions.New());

    public static ImmutableArray<EventRow> Events =>
    [
        new("case.notice-written.v1", "気づきが書かれた", Json.NoticeWritten),
        new("case.inquiry-received.v1", "受け止められた", Json.InquiryReceived),
        new("case.presenting-issue-added.v1", "主訴が書き足された", Json.PresentingIssueAdded),
        new("case.emerging-issue-added.v1", "課題が見えてきた", Json.EmergingIssueAdded),
        new("case.person-named.v1", "ご本人の名前が書かれた", Json.PersonNamed),
        new("case.assessment-written.v1", "アセスメントが書き足された", Json.AssessmentWritten),
        new("case.screening-recorded.v1", "見立てが書かれた", Json.ScreeningRecorded),
        new("case.self-view-told.v1", "ご本人のふり返りが書かれた", Json.SelfViewTold),
        new("case.note-written.v1", "支援経過が書かれた", Json.NoteWritten),
        new("case.note-corrected.v1", "支援経過が書き直された", Json.NoteCorrected),
        new("case.handover-note-written.v1", "引継ぎのメモが書かれた", Json.HandoverNoteWritten),
        new("case.second-staff-assigned.v1", "もうひとりの担当が決まった", Json.SecondStaffAssigned),
        new("case.work-item-added.v1", "やることが書かれた", Json.WorkItemAdded),
        new("case.work-item-moved.v1", "やることの人や日が変わった", Json.WorkItemMoved),
        new("case.work-item-closed.v1", "やることが終わった", Json.WorkItemClosed),
    ];

    public static ImmutableArray<CommandRow> Commands =>
    [
        new("write-notice", "気づきを書く", Json.WriteNotice),
        new("receive-inquiry", "受け止める", Json.ReceiveInquiry),
        new("add-presenting-issue", "主訴を書き足す", Json.AddPresentingIssue),
        new("add-emerging-issue", "見えてきた課題を書き足す", Json.AddEmergingIssue),
        new("name-person", "ご本人の名前を書く", Json.NamePerson),
        new("write-assessment", "アセスメントを書き足す", Json.WriteAssessment),
        new("record-screening", "見立てを書く", Json.RecordScreening),
        new("tell-self-view", "ご本人のふり返りを書く", Json.TellSelfView),
        new("write-note", "支援経過を書く", Json.WriteNote),
        new("correct-note", "支援経過を書き直す", Json.CorrectNote),
        new("write-handover-note", "引継ぎのメモを書く", Json.WriteHandoverNote),
        new("assign-second-staff", "もうひとりの担当を決める", Json.AssignSecondStaff),
        new("add-work-item", "やることを書く", Json.AddWorkItem),
        new("move-work-item", "やることの人や日を変える", Json.MoveWorkItem),
        new("close-work-item", "やることを終える", Json.CloseWorkItem),
    ];
}
