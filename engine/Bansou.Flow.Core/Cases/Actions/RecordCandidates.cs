using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Cases.Assessments;
using Bansou.Flow.Core.Cases.Intakes;
using Bansou.Flow.Core.Cases.Needs;
using Bansou.Flow.Core.Cases.Notes;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Cases.Actions;

/// <summary>What can be written down, whatever step is open.</summary>
internal static class RecordCandidates
{
    private const string Words = AvailableActions.Placeholder;

    public static IEnumerable<Candidate> Of(CaseContext context, CaseState.Active state) =>
        Commands(context, state).Concat(PeopleCandidates.Of(context, state)).Concat(PlanCandidates.Of(context, state)).Select(command => new Candidate(command));

    private static IEnumerable<CaseCommand> Commands(CaseContext context, CaseState.Active state)
    {
        var today = OfficeTime.DateOf(context.Now);
        yield return new CaseCommand.WriteNotice(Words);
        yield return new CaseCommand.ReceiveInquiry(IntakeChannel.Office);
        yield return new CaseCommand.AddPresentingIssue(Words);
        yield return new CaseCommand.AddEmergingIssue(Words);
        yield return new CaseCommand.NamePerson(Words);
        yield return new CaseCommand.RecordNeed(new NeedId("@new"), Words);
        if (state.Needs.All.LastOrDefault() is { } need)
        {
            yield return new CaseCommand.CloseNeed(need.Id, NeedOutcome.Continuing);
        }
        if (state.Needs.All.LastOrDefault(need => need.Outcome is null) is { } living)
        {
            yield return new CaseCommand.RewordNeed(living.Id, Words);
        }
        yield return new CaseCommand.RecordConsent(state.Referrals.All.LastOrDefault(referral => referral.Receiver is not null)?.Receiver ?? new OrganisationId("@receiver"), ["basic"], "signed");
        yield return new CaseCommand.WithdrawConsent(null, Words);
        yield return new CaseCommand.WriteAssessment(AssessmentSection.Story, Words);
        yield return new CaseCommand.TellSelfView(Words, Words);
        yield return new CaseCommand.RecordScreening(ScreeningResult.Single, Words);
        yield return new CaseCommand.WriteNote(new NoteId("@new"), NoteKind.Phone, Facts: Words);
        if (state.Records.Notes.Notes.LastOrDefault() is { } note)
        {
            yield return new CaseCommand.CorrectNote(note.Id, Words, Words);
        }
        yield return new CaseCommand.WriteHandoverNote(state.Holders.Lead.Person, Words);
        yield return new CaseCommand.AssignSecondStaff(new PersonId("@second"), context.Actor.Organisation);
        yield return new CaseCommand.AddWorkItem(new WorkItemId("@new"), Words, context.Actor.Person, today);
        if (state.Records.Work.All.LastOrDefault(item => item.IsOpen) is { } work)
        {
            yield return new CaseCommand.MoveWorkItem(work.Id, Words, On: today.AddDays(1));
            yield return new CaseCommand.CloseWorkItem(work.Id);
        }
        if (state.Records.Work.All.LastOrDefault(item => !item.IsOpen) is { } closed)
        {
            yield return new CaseCommand.ReopenWorkItem(closed.Id, Words);
        }
        foreach (var command in OfTies(state, today))
        {
            yield return command;
        }
    }

    private static IEnumerable<CaseCommand> OfTies(CaseState.Active state, DateOnly today)
    {
        yield return new CaseCommand.TieBond(new BondId("@new"), BondKind.B, Words);
        if (state.Records.Bonds.Bonds.LastOrDefault() is { } bond)
        {
            yield return new CaseCommand.DescribeBond(bond.Id, Words: Words);
        }
        yield return new CaseCommand.AskKeyPerson(new KeyPersonId("@new"), Words);
        if (state.Records.Bonds.KeyPersons.LastOrDefault() is { } keyPerson)
        {
            yield return new CaseCommand.AnswerAsKeyPerson(keyPerson.Id, Accepts: true);
        }
        yield return new CaseCommand.NameSosReceiver(Words);
        yield return new CaseCommand.AddMember(new MemberId("@new"), Words, Words);
        if (state.Records.Household.Members.LastOrDefault(member => member.Until is null) is { } member)
        {
            yield return new CaseCommand.EndMembership(member.Id, member.From is { } from && from > today ? from : today);
        }
        yield return new CaseCommand.HideFrom([]);
        yield return new CaseCommand.ProtectAddress(true);
    }
}
