using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Core.Telling;

/// <summary>Sentences about what is heard and written. What somebody asked not to be told is not told here either.</summary>
internal static class RecordSentences
{
    /// <summary>The sentence, or null for events of other areas.</summary>
    public static Sentence? Of(CaseEvent happened, SentenceScope scope) => happened switch
    {
        CaseEvent.NoticeWritten e => Noticed(e, scope),
        CaseEvent.InquiryReceived e => Received(e, scope),
        CaseEvent.PresentingIssueAdded e => Sentence.Done(scope.In("主訴をご本人の言葉で書いた", "Wrote down in the person's own words what the worry is")).Own("", e.Words),
        CaseEvent.EmergingIssueAdded e => Sentence.Done(scope.In("見えてきたこと", "What has become visible")).Said(scope.In("見えてきたこと", "What"), e.Issue),
        CaseEvent.AssessmentWritten e => Told(Sentence.Done(scope.In($"アセスメント（{Section(e, scope)}）", $"Assessment ({Section(e, scope)})")), e.Text, e.OwnWords, scope),
        CaseEvent.ScreeningRecorded e => Sentence.Done(scope.In("見立てを書いた", "Wrote down the screening")).Note("", scope.Of(RecordTables.ScreeningResult, e.Result)).Said(scope.In("わけ", "Why"), e.Reason),
        CaseEvent.SelfViewTold e => Sentence.Done(scope.In($"ご本人のふり返り「{e.Question}」", $"The person looks back: “{e.Question}”")).Own(scope.In("本人", "The person"), e.Words)
            .Note("", e.HeardBy is { } heard ? scope.In($"聴いた人 {scope.Person(heard)}", $"heard by {scope.Person(heard)}") : null),
        CaseEvent.NoteWritten e => Note(e, scope),
        CaseEvent.NoteCorrected e => Sentence.Done(scope.In("支援経過を書き直した（前の記録も残る）", "Corrected a note (what stood there before is kept)")).Said(scope.In("わけ", "Why"), e.Reason)
            .Apart(scope.In("事実", "Facts"), e.Facts).Apart(scope.In("本人の言葉", "The person's words"), e.OwnWords, isOwn: true),
        CaseEvent.SheetSaved e => Sentence.Done(scope.In($"「{scope.Words.Form(e.Form)}」に書いた", $"Wrote into “{scope.Words.Form(e.Form)}”")).Note("", Count(SentenceScope.All(e.Changes).Length, scope)),
        CaseEvent.HandoverNoteWritten e => Sentence.Done(scope.In($"{scope.Person(e.To)}への引継ぎのメモを書いた", $"Wrote a handover note for {scope.Person(e.To)}")),
        CaseEvent.SecondStaffAssigned e => Sentence.Done(scope.In($"もうひとりの担当は{scope.Person(e.Person)}", $"The second member of staff is {scope.Person(e.Person)}")),
        CaseEvent.WorkItemAdded e => Sentence.Done(scope.In($"やること「{e.What}」 {scope.Person(e.Owner)}、{scope.Day(e.On)}まで", $"To do: “{e.What}” {scope.Person(e.Owner)}, until {scope.Day(e.On)}")),
        CaseEvent.WorkItemMoved e => Sentence.Done(scope.In(
            $"やること{Work(e.Item, scope)}の人や日を変えた　{scope.Person(e.Owner)}、{scope.Day(e.On)}まで", $"Moved to do {Work(e.Item, scope)}: {scope.Person(e.Owner)}, until {scope.Day(e.On)}")).Said(scope.In("わけ", "Why"), e.Reason),
        CaseEvent.WorkItemClosed e => Sentence.Done(e.Done
            ? scope.In($"やること{Work(e.Item, scope)}が終わった", $"Done: {Work(e.Item, scope)}")
            : scope.In($"やること{Work(e.Item, scope)}が要らなくなった", $"Not needed any more: {Work(e.Item, scope)}")).Said(scope.In("ことば", "Words"), e.Words),
        CaseEvent.WorkItemReopened e => Sentence.Done(scope.In($"終えたやること{Work(e.Item, scope)}を、もう一度開いた", $"Opened again: {Work(e.Item, scope)}")).Said(scope.In("わけ", "Why"), e.Reason),
        _ => null,
    };

    private static string Count(int answers, SentenceScope scope) => scope.In($"{answers}か所", answers == 1 ? "1 answer" : $"{answers} answers");

    private static Sentence Noticed(CaseEvent.NoticeWritten e, SentenceScope scope) => Sentence.Done(scope.In("気づきを書いた", "Wrote down a notice"))
        .Said(scope.In("見たこと", "Seen"), e.Facts)
        .Apart(scope.In("感じたこと", "Impression"), e.Impression)
        .Apart(scope.In("会えたか", "Contact"), scope.Of(RecordTables.NoticeContact, e.Contact))
        .Apart(scope.In("突き放さないために", "So as not to push anybody away"), e.NotToPushAway)
        .Apart(scope.In("場所", "Place"), scope.Sight?.SeesPlace == false ? null : e.Place);

    private static Sentence Received(CaseEvent.InquiryReceived e, SentenceScope scope) => Sentence.Done(scope.In("受け止めた", "Received somebody"))
        .OwnSaid(scope.In("話されたこと", "What was said"), e.Concern)
        .Apart(scope.In("入口", "Through"), scope.Of(RecordTables.IntakeChannel, e.Channel))
        .Apart(scope.In("来た人", "Who came"), e.Inquirer is { } who ? $"{who.Name}（{who.Relation}）" : null)
        .Apart(scope.In("連絡の希望", "How to be reached"), e.ContactWish)
        .Note("", e.HandInOn is { } day ? scope.In($"{scope.Day(day)}に相談員へ", $"to the counsellors on {scope.Day(day)}") : null);

    private static Sentence Note(CaseEvent.NoteWritten e, SentenceScope scope) => Told(
            Sentence.Done(scope.In($"支援経過を書いた（{scope.Of(RecordTables.NoteKind, e.Kind)}）", $"Wrote a note ({scope.Of(RecordTables.NoteKind, e.Kind)})")), e.Facts, e.OwnWords, scope)
        .Apart(scope.In("考えたこと", "Thoughts"), e.Thoughts)
        .Apart(scope.In("いっしょにいた人", "Together with"), e.With.IsDefaultOrEmpty ? null : scope.List(e.With.Select(scope.Person)))
        .Apart(scope.In("いつのこと", "When"), Calendars.OfficeTime.DateOf(e.HappenedAt) == Calendars.OfficeTime.DateOf(scope.At) ? null : scope.Day(e.HappenedAt));

    private static string Section(CaseEvent.AssessmentWritten e, SentenceScope scope) =>
        scope.Of(RecordTables.AssessmentSection, e.Section)
        + (e.Member is { } member && scope.Known?.Records.Household.Find(member) is { } known ? scope.In($"、{known.Name}", $", {known.Name}") : "");

    /// <summary>What was seen, and the person's own words; either may be missing.</summary>
    private static Sentence Told(Sentence sentence, string facts, string ownWords, SentenceScope scope) =>
        sentence.Said(scope.In("事実", "Facts"), facts).Own(scope.In("本人", "The person"), ownWords);

    private static string Work(WorkItemId id, SentenceScope scope) => scope.Known?.Records.Work.Find(id) is { } item ? scope.Quoted(item.What) : "";
}
