using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Core.Projections;

/// <summary>何についてか: the area of an event and the ids in it that a page can be filtered by.</summary>
internal readonly record struct TimelineSubject(TimelineArea Area, StepId? Step = null, ReferralId? Referral = null, string? Subject = null)
{
    public static TimelineSubject Of(CaseEvent happened) =>
        OfFlow(happened) ?? OfTime(happened) ?? OfReferral(happened) ?? OfPlan(happened) ?? OfRecord(happened) ?? OfPeople(happened)
        ?? throw new System.Diagnostics.UnreachableException(happened.GetType().Name);

    private static TimelineSubject? OfFlow(CaseEvent happened) => happened switch
    {
        CaseEvent.CaseOpened or CaseEvent.FarewellTaken or CaseEvent.FlowMigrated => new(TimelineArea.Case),
        CaseEvent.CaseTakenIn e => new(TimelineArea.Case, Subject: e.Other.Value),
        CaseEvent.CaseJoined e => new(TimelineArea.Case, Subject: e.Into.Value),
        CaseEvent.CaseLetGo e => new(TimelineArea.Case, Subject: e.Other.Value),
        CaseEvent.CaseParted e => new(TimelineArea.Case, Subject: e.From.Value),
        CaseEvent.StepOpened e => new(TimelineArea.Step, e.Step, e.Referral),
        CaseEvent.StepCompleted e => new(TimelineArea.Step, e.Step),
        CaseEvent.StepConsumed e => new(TimelineArea.Step, e.Step),
        CaseEvent.StepFaulted e => new(TimelineArea.Step, e.Step),
        CaseEvent.AnytimeRaised e => new(TimelineArea.Step, e.Step),
        CaseEvent.StepClaimed e => new(TimelineArea.Step, e.Step),
        CaseEvent.StepHandedOn e => new(TimelineArea.Step, e.Step),
        CaseEvent.StepGivenBack e => new(TimelineArea.Step, e.Step),
        CaseEvent.CauseAdded or CaseEvent.StepPaused or CaseEvent.StepResumed => new(TimelineArea.Step),
        CaseEvent.ActivityPassed e => new(TimelineArea.Engine, e.Step),
        CaseEvent.JoinReached e => new(TimelineArea.Engine, e.Join),
        CaseEvent.JoinReleased e => new(TimelineArea.Engine, e.Join),
        CaseEvent.TokenAbsorbed e => new(TimelineArea.Engine, e.Step),
        CaseEvent.TokenEnded e => new(TimelineArea.Engine, e.Step),
        CaseEvent.VariableSet => new(TimelineArea.Engine),
        _ => null,
    };

    private static TimelineSubject? OfTime(CaseEvent happened) => happened switch
    {
        CaseEvent.StepEscalated e => new(TimelineArea.Time, e.Step),
        CaseEvent.JoinEscalated e => new(TimelineArea.Time, e.Join),
        CaseEvent.ReferralEscalated e => new(TimelineArea.Time, null, e.Referral),
        CaseEvent.PeriodicStarted e => new(TimelineArea.Time, e.Step),
        CaseEvent.WatchContactMissed => new(TimelineArea.Time),
        _ => null,
    };

    private static TimelineSubject? OfReferral(CaseEvent happened) => happened switch
    {
        CaseEvent.ReferralOpened e => new(TimelineArea.Referral, e.Step, e.Referral, e.Need.Value),
        CaseEvent.ReferralWritten e => new(TimelineArea.Referral, null, e.Referral),
        CaseEvent.ReferralConsentAsked e => new(TimelineArea.Referral, null, e.Referral),
        CaseEvent.ReferralMoved e => new(TimelineArea.Referral, null, e.Referral),
        CaseEvent.ReceiverAnswered e => new(TimelineArea.Referral, null, e.Referral),
        CaseEvent.ArrivalTold e => new(TimelineArea.Referral, null, e.Referral),
        CaseEvent.PartnerLinkMade e => new(TimelineArea.Referral, null, e.Referral),
        CaseEvent.PartnerLinkRevoked e => new(TimelineArea.Referral, null, e.Referral),
        CaseEvent.ConcernAnswered e => new(TimelineArea.Referral, null, e.Referral),
        CaseEvent.ReferralReturned e => new(TimelineArea.Referral, null, e.Referral),
        CaseEvent.ReturnVoiceAdded e => new(TimelineArea.Referral, null, e.Referral),
        CaseEvent.ReceiverChecked e => new(TimelineArea.Referral, e.Step, e.Referral),
        CaseEvent.CheckRhythmStarted e => new(TimelineArea.Referral, e.Step, e.Referral),
        CaseEvent.ConcernClosed e => new(TimelineArea.Referral, null, e.Referral),
        CaseEvent.ReferralAssigned e => new(TimelineArea.Referral, null, e.Referral),
        CaseEvent.ReceivedTaken e => new(TimelineArea.Referral, null, e.Referral),
        CaseEvent.NeedRecorded e => new(TimelineArea.Need, Subject: e.Need.Value),
        CaseEvent.NeedReworded e => new(TimelineArea.Need, Subject: e.Need.Value),
        CaseEvent.NeedClosed e => new(TimelineArea.Need, Subject: e.Need.Value),
        CaseEvent.ConsentRecorded or CaseEvent.ConsentWithdrawn or CaseEvent.GroundDocumented => new(TimelineArea.Consent),
        _ => null,
    };

    private static TimelineSubject? OfPlan(CaseEvent happened) => happened switch
    {
        CaseEvent.PlanDrafted e => new(TimelineArea.Plan, Subject: e.Plan.Value),
        CaseEvent.PlanGoalWritten e => new(TimelineArea.Plan, Subject: e.Plan.Value),
        CaseEvent.PersonalPlanWritten e => new(TimelineArea.Plan, Subject: e.Plan.Value),
        CaseEvent.DialogueWritten e => new(TimelineArea.Plan, Subject: e.Plan.Value),
        CaseEvent.AlternativesOffered e => new(TimelineArea.Plan, Subject: e.Plan.Value),
        CaseEvent.AlternativeChosen e => new(TimelineArea.Plan, Subject: e.Plan.Value),
        CaseEvent.PlanAnswered e => new(TimelineArea.Plan, Subject: e.Plan.Value),
        CaseEvent.PlanMoved e => new(TimelineArea.Plan, Subject: e.Plan.Value),
        CaseEvent.SupportApplied e => new(TimelineArea.Plan, e.Step, Subject: e.Plan?.Value),
        CaseEvent.SupportDecided e => new(TimelineArea.Decision, Subject: e.Plan.Value),
        CaseEvent.EmergencyAidGiven e => new(TimelineArea.Decision, Subject: e.Aid),
        CaseEvent.EmergencyAidReported e => new(TimelineArea.Decision, Subject: e.Aid),
        CaseEvent.AgendaItemPut e => new(TimelineArea.Meeting, e.Step, Subject: e.Meeting.Value),
        CaseEvent.AgendaOutcomeTaken e => new(TimelineArea.Meeting, Subject: e.Meeting.Value),
        CaseEvent.ReplanAsked e => new(TimelineArea.Meeting, Subject: e.Meeting.Value),
        _ => null,
    };

    private static TimelineSubject? OfRecord(CaseEvent happened) => happened switch
    {
        CaseEvent.NoticeWritten or CaseEvent.InquiryReceived or CaseEvent.PresentingIssueAdded or CaseEvent.EmergingIssueAdded
            or CaseEvent.PersonNamed => new(TimelineArea.Intake),
        CaseEvent.BirthDateWritten or CaseEvent.AddressWritten or CaseEvent.ContactWayWritten or CaseEvent.ToldAboutSelf
            or CaseEvent.WayBackTold => new(TimelineArea.Person),
        CaseEvent.PlacedOnMap e => new(TimelineArea.Map, Subject: e.Node.Value),
        CaseEvent.TakenOffMap e => new(TimelineArea.Map, Subject: e.Node.Value),
        CaseEvent.TiedOnMap e => new(TimelineArea.Map, Subject: e.To.Value),
        CaseEvent.UntiedOnMap e => new(TimelineArea.Map, Subject: e.To.Value),
        CaseEvent.AssessmentWritten or CaseEvent.ScreeningRecorded or CaseEvent.SelfViewTold => new(TimelineArea.Assessment),
        CaseEvent.NoteWritten e => new(TimelineArea.Note, null, e.Referral, e.Note.Value),
        CaseEvent.NoteCorrected e => new(TimelineArea.Note, Subject: e.Note.Value),
        CaseEvent.SheetSaved e => new(TimelineArea.Sheet, e.Step, e.Referral, e.Form),
        CaseEvent.HandoverNoteWritten => new(TimelineArea.Note),
        CaseEvent.WorkItemAdded e => new(TimelineArea.Work, null, e.Referral, e.Item.Value),
        CaseEvent.WorkItemMoved e => new(TimelineArea.Work, Subject: e.Item.Value),
        CaseEvent.WorkItemClosed e => new(TimelineArea.Work, Subject: e.Item.Value),
        CaseEvent.WorkItemReopened e => new(TimelineArea.Work, Subject: e.Item.Value),
        _ => null,
    };

    private static TimelineSubject? OfPeople(CaseEvent happened) => happened switch
    {
        CaseEvent.BondTied e => new(TimelineArea.Bond, Subject: e.Bond.Value),
        CaseEvent.BondDescribed e => new(TimelineArea.Bond, Subject: e.Bond.Value),
        CaseEvent.KeyPersonAsked e => new(TimelineArea.Bond, Subject: e.KeyPerson.Value),
        CaseEvent.KeyPersonAnswered e => new(TimelineArea.Bond, Subject: e.KeyPerson.Value),
        CaseEvent.MemoryWritten e => new(TimelineArea.Person, Subject: e.Memory.Value),
        CaseEvent.MemoryTakenBack e => new(TimelineArea.Person, Subject: e.Memory.Value),
        CaseEvent.MemoriesChosen e => new(TimelineArea.Person, Subject: e.KeyPerson.Value),
        CaseEvent.SosReceiverNamed => new(TimelineArea.Bond),
        CaseEvent.MemberAdded e => new(TimelineArea.Household, Subject: e.Member.Value),
        CaseEvent.MembershipEnded e => new(TimelineArea.Household, Subject: e.Member.Value),
        CaseEvent.HouseholdTied e => new(TimelineArea.Household, Subject: e.Member?.Value),
        CaseEvent.HouseholdUntied => new(TimelineArea.Household),
        CaseEvent.HiddenFromSet e => new(TimelineArea.Household, Subject: e.Member?.Value),
        CaseEvent.AddressProtected e => new(TimelineArea.Household, Subject: e.Member?.Value),
        CaseEvent.WatchPrepared or CaseEvent.WatchStarted or CaseEvent.WatchContactRecorded or CaseEvent.WatchLeft => new(TimelineArea.Watch),
        CaseEvent.HandedOver or CaseEvent.SecondStaffAssigned => new(TimelineArea.Holder),
        _ => null,
    };
}
