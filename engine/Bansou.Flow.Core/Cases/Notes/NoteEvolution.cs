using Bansou.Flow.Core.Cases.Holders;

namespace Bansou.Flow.Core.Cases.Notes;

internal static class NoteEvolution
{
    public static NoteBook? Evolve(NoteBook book, CaseEvent happened) => happened switch
    {
        CaseEvent.NoteWritten e => book with
        {
            Notes = book.Notes.Add(new ProgressNote(
                e.Note, e.Kind, e.With, e.Thoughts, e.HappenedAt, e.Referral, e.Meeting, [new NoteVersion(e.Facts, e.OwnWords, e.By, e.At, null)])),
        },
        CaseEvent.NoteCorrected e => book with
        {
            Notes = [.. book.Notes.Select(note => note.Id == e.Note
                ? note with { Versions = note.Versions.Add(new NoteVersion(e.Facts, e.OwnWords, e.By, e.At, e.Reason)) }
                : note)],
        },
        CaseEvent.HandoverNoteWritten e => book with { Handovers = book.Handovers.Add(new HandoverNote(e.To, e.ToKnow, e.NotToSay, e.WentWell, e.Signs, e.By, e.At)) },
        CaseEvent.SecondStaffAssigned e => book with { SecondStaff = new Holder(e.Person, e.Organisation) },
        _ => null,
    };
}
