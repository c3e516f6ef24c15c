using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Notes;

namespace Bansou.Flow.Core.Tests.Cases.Notes;

/// <summary>F07, DB-5, FX-1, FX-6, IN-9: notes are quick, corrections keep what stood there, two staff are known.</summary>
public class NoteTests
{
    private static readonly NoteId Note = new("k1");

    [Fact]
    public void A_correction_keeps_what_stood_there()
    {
        var play = RecordsPlay.Simple()
            .Do(new CaseCommand.WriteNote(Note, NoteKind.Visit, ["本人"], "庭で話した", "また来て"))
            .Do(new CaseCommand.CorrectNote(Note, "日付ちがい", Facts: "玄関で話した"), RecordsPlay.Chief);
        var note = play.Records().Notes.Find(Note)!;
        note.Versions.Select(version => version.Facts).ShouldBe(["庭で話した", "玄関で話した"]);
        note.Current.OwnWords.ShouldBe("また来て");
        note.Current.By.ShouldBe(RecordsPlay.Chief.Person);
        note.Current.Why.ShouldBe("日付ちがい");
    }

    [Fact]
    public void A_correction_says_why() => RecordsPlay.Simple()
        .Do(new CaseCommand.WriteNote(Note, NoteKind.Phone, Facts: "話した"))
        .Refuses(new CaseCommand.CorrectNote(Note, "", Facts: "話せた"), RefusalCode.ReasonMissing);

    [Fact]
    public void The_next_action_of_a_note_becomes_work()
    {
        var next = new NextAction(RecordsPlay.Item, "保険証を探す", CasePlay.Counselor.Person, new DateOnly(2026, 4, 9));
        var play = RecordsPlay.Simple().Do(new CaseCommand.WriteNote(Note, NoteKind.Office, Facts: "来所", Next: next));
        play.Records().Work.HasNextAction.ShouldBeTrue();
        play.Refuses(new CaseCommand.WriteNote(new NoteId("k2"), NoteKind.Office, Facts: "来所", Next: next with { What = " " }),
            RefusalCode.AlreadyWritten, RefusalCode.WorkIncomplete);
    }

    [Theory]
    [InlineData(NoteKind.BeingTogether)]
    [InlineData(NoteKind.VisitNotMet)]
    public void Being_there_needs_no_words(NoteKind kind) => RecordsPlay.Simple().Do(new CaseCommand.WriteNote(Note, kind)).Records().Notes.Notes.Length.ShouldBe(1);

    [Fact]
    public void Any_other_note_says_something_once() => RecordsPlay.Simple()
        .Refuses(new CaseCommand.WriteNote(Note, NoteKind.Phone), RefusalCode.NothingWritten)
        .Do(new CaseCommand.WriteNote(Note, NoteKind.Phone, Facts: "話した"))
        .Refuses(new CaseCommand.WriteNote(Note, NoteKind.Phone, Facts: "話した"), RefusalCode.AlreadyWritten);

    [Fact]
    public void The_second_member_of_staff_is_another_person() => RecordsPlay.Simple()
        .Refuses(new CaseCommand.AssignSecondStaff(CasePlay.Lead.Person, CasePlay.Lead.Organisation), RefusalCode.SecondPersonMissing)
        .Do(new CaseCommand.AssignSecondStaff(RecordsPlay.Chief.Person, RecordsPlay.Chief.Organisation))
        .Records().Notes.SecondStaff!.Person.ShouldBe(RecordsPlay.Chief.Person);

    [Fact]
    public void A_handover_note_may_hold_a_single_line() => RecordsPlay.Simple()
        .Refuses(new CaseCommand.WriteHandoverNote(RecordsPlay.Chief.Person), RefusalCode.NothingWritten)
        .Do(new CaseCommand.WriteHandoverNote(RecordsPlay.Chief.Person, NotToSay: "父のこと"))
        .Records().Notes.Handovers.Single().NotToSay.ShouldBe("父のこと");
}
