using System.Collections.Immutable;
using Bansou.Flow.Core.Cases.Conferences;
using Bansou.Flow.Core.Cases.Work;

namespace Bansou.Flow.Core.Cases.Notes;

/// <summary>Notes are written quickly, corrected openly, and never deleted (F07, DB-5).</summary>
internal static class NoteDecider
{
    public static Decision? Decide(CaseContext context, CaseState.Active state, CaseCommand command) => command switch
    {
        CaseCommand.WriteNote c => Write(context, state, c),
        CaseCommand.CorrectNote c => Correct(context, state, c),
        CaseCommand.WriteHandoverNote c => Handover(context, c),
        CaseCommand.AssignSecondStaff c => Assign(context, state, c),
        _ => null,
    };

    private static Decision Write(CaseContext context, CaseState.Active state, CaseCommand.WriteNote command)
    {
        var refusals = AgainstNote(state, command).ToList();
        if (command.Next is { } next)
        {
            refusals.AddRange(WorkDecider.Against(state, next.Item, next.What, next.Owner, next.On));
        }
        if (refusals.Count > 0)
        {
            return Decision.Refuse(refusals);
        }
        var written = new CaseEvent.NoteWritten(
            command.Note,
            command.Kind,
            command.With.IsDefault ? [] : command.With,
            command.Facts ?? "",
            command.OwnWords ?? "",
            command.Thoughts ?? "",
            command.HappenedAt ?? context.Now,
            command.Referral,
            command.Meeting,
            context.Actor.Person,
            context.Now);
        return command.Next is { } work
            ? Decision.Accept(written, new CaseEvent.WorkItemAdded(work.Item, work.What, work.Owner, work.On, command.Referral, command.Meeting, context.Now))
            : Decision.Accept(written);
    }

    private static IEnumerable<Refusal> AgainstNote(CaseState.Active state, CaseCommand.WriteNote command)
    {
        if (state.Records.Notes.Find(command.Note) is not null)
        {
            yield return new Refusal(RefusalCode.AlreadyWritten, command.Note.Value);
        }
        if (command.Kind is not (NoteKind.BeingTogether or NoteKind.VisitNotMet) && IsBlank(command.Facts) && IsBlank(command.OwnWords))
        {
            yield return new Refusal(RefusalCode.NothingWritten, command.Note.Value);
        }
        if (command.Referral is { } referral && state.Referrals.Find(referral) is null)
        {
            yield return new Refusal(RefusalCode.ReferralUnknown, referral.Value);
        }
        if (command.Meeting is { } meeting && state.Records.Conferences.IsIsolated(meeting))
        {
            yield return new Refusal(RefusalCode.NotesStayInTheMeeting, meeting.Value);
        }
    }

    private static Decision Correct(CaseContext context, CaseState.Active state, CaseCommand.CorrectNote command)
    {
        if (state.Records.Notes.Find(command.Note) is not { } note)
        {
            return Decision.Refuse(RefusalCode.NoteUnknown, command.Note.Value);
        }
        if (IsBlank(command.Reason))
        {
            return Decision.Refuse(RefusalCode.ReasonMissing, command.Note.Value);
        }
        var (facts, words) = (command.Facts ?? note.Current.Facts, command.OwnWords ?? note.Current.OwnWords);
        return facts == note.Current.Facts && words == note.Current.OwnWords
            ? Decision.NothingToDo
            : Decision.Accept(new CaseEvent.NoteCorrected(note.Id, facts, words, command.Reason, context.Actor.Person, context.Now));
    }

    private static Decision Handover(CaseContext context, CaseCommand.WriteHandoverNote command)
    {
        ImmutableArray<string?> texts = [command.ToKnow, command.NotToSay, command.WentWell, command.Signs];
        return texts.All(IsBlank)
            ? Decision.Refuse(RefusalCode.NothingWritten, command.To.Value)
            : Decision.Accept(new CaseEvent.HandoverNoteWritten(
                command.To, command.ToKnow ?? "", command.NotToSay ?? "", command.WentWell ?? "", command.Signs ?? "", context.Actor.Person, context.Now));
    }

    private static Decision Assign(CaseContext context, CaseState.Active state, CaseCommand.AssignSecondStaff command)
    {
        if (string.IsNullOrWhiteSpace(command.Person.Value) || command.Person == state.Holders.Lead.Person)
        {
            return Decision.Refuse(RefusalCode.SecondPersonMissing, command.Person.Value);
        }
        return state.Records.Notes.SecondStaff?.Person == command.Person
            ? Decision.NothingToDo
            : Decision.Accept(new CaseEvent.SecondStaffAssigned(command.Person, command.Organisation, context.Now));
    }

    private static bool IsBlank(string? text) => string.IsNullOrWhiteSpace(text);
}
