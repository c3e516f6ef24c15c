namespace Bansou.Flow.Core.Cases.Actions;

/// <summary>できることの置き場所: what an action is about, and how near at hand a page keeps it. It orders acts, never people (HR-7).</summary>
public static class ActionPlaces
{
    public static ActionAbout AboutOf(AvailableAction action) => action.Sample switch
    {
        _ when action.Referral is not null && action.Sample is not (CaseCommand.CompleteStep or CaseCommand.CancelStep or CaseCommand.ChooseNextStep or CaseCommand.ResolveFault) => ActionAbout.Referral,
        _ when action.Step is not null && action.Sample is not CaseCommand.RaiseAnytime => ActionAbout.Step,
        CaseCommand.RaiseAnytime or CaseCommand.HandOver or CaseCommand.HandOverAll or CaseCommand.TakeFarewell or CaseCommand.AssignSecondStaff or CaseCommand.OpenCase => ActionAbout.Case,
        CaseCommand.RecordNeed or CaseCommand.RewordNeed or CaseCommand.CloseNeed => ActionAbout.Need,
        CaseCommand.RecordConsent or CaseCommand.WithdrawConsent or CaseCommand.DocumentGround => ActionAbout.Consent,
        CaseCommand.TakeAgendaOutcome => ActionAbout.Meeting,
        CaseCommand.AddWorkItem or CaseCommand.MoveWorkItem or CaseCommand.CloseWorkItem or CaseCommand.ReopenWorkItem => ActionAbout.Work,
        CaseCommand.TieBond or CaseCommand.DescribeBond or CaseCommand.AskKeyPerson or CaseCommand.AnswerAsKeyPerson or CaseCommand.NameSosReceiver
            or CaseCommand.PlaceOnMap or CaseCommand.TakeOffMap or CaseCommand.TieOnMap or CaseCommand.UntieOnMap => ActionAbout.Bond,
        CaseCommand.NamePerson or CaseCommand.AddMember or CaseCommand.EndMembership or CaseCommand.HideFrom or CaseCommand.ProtectAddress
            or CaseCommand.WriteBirthDate or CaseCommand.WriteAddress or CaseCommand.WriteContactWay or CaseCommand.TellAboutSelf
            or CaseCommand.TellWayBack or CaseCommand.WriteMemory or CaseCommand.TakeBackMemory or CaseCommand.ChooseMemories => ActionAbout.People,
        CaseCommand.DraftPlan or CaseCommand.WritePlanGoal or CaseCommand.WritePersonalPlan or CaseCommand.WriteDialogue or CaseCommand.OfferAlternatives
            or CaseCommand.ChooseAlternative or CaseCommand.AnswerPlan or CaseCommand.MovePlan or CaseCommand.DecideSupport
            or CaseCommand.GiveEmergencyAid or CaseCommand.ReportEmergencyAid => ActionAbout.Plan,
        _ => ActionAbout.Record,
    };

    /// <summary>Id of what it is about, as far as one thing is meant.</summary>
    public static string? SubjectOf(AvailableAction action) => AboutOf(action) switch
    {
        ActionAbout.Step => action.Step?.Value,
        ActionAbout.Referral => action.Referral?.Value,
        _ => action.Sample switch
        {
            CaseCommand.RewordNeed c => c.Need.Value,
            CaseCommand.CloseNeed c => c.Need.Value,
            CaseCommand.TakeAgendaOutcome c => c.Meeting.Value,
            CaseCommand.MoveWorkItem c => c.Item.Value,
            CaseCommand.CloseWorkItem c => c.Item.Value,
            CaseCommand.ReopenWorkItem c => c.Item.Value,
            CaseCommand.DescribeBond c => c.Bond.Value,
            CaseCommand.AnswerAsKeyPerson c => c.KeyPerson.Value,
            CaseCommand.WritePlanGoal c => c.Plan.Value,
            CaseCommand.WritePersonalPlan c => c.Plan.Value,
            CaseCommand.WriteDialogue c => c.Plan.Value,
            CaseCommand.OfferAlternatives c => c.Plan.Value,
            CaseCommand.ChooseAlternative c => c.Plan.Value,
            CaseCommand.AnswerPlan c => c.Plan.Value,
            CaseCommand.MovePlan c => c.Plan.Value,
            CaseCommand.DecideSupport c => c.Plan.Value,
            CaseCommand.CorrectNote c => c.Note.Value,
            CaseCommand.EndMembership c => c.Member.Value,
            CaseCommand.ReportEmergencyAid c => c.Aid,
            _ => null,
        },
    };

    /// <param name="isAllowed">What cannot be done now is not what is to be done now.</param>
    public static ActionWeight WeightOf(AvailableAction action, bool isAllowed) => action.Sample switch
    {
        // もどし from anywhere, without looking for it (HR-4).
        CaseCommand.ReturnReferral => ActionWeight.Return,
        CaseCommand.CompleteStep or CaseCommand.ChooseNextStep or CaseCommand.OpenReferral or CaseCommand.NameReferral or CaseCommand.StartWatch
            or CaseCommand.RecordWatchContact or CaseCommand.CheckReceiver or CaseCommand.TakeAgendaOutcome or CaseCommand.PutOnAgenda or CaseCommand.ResolveFault =>
            isAllowed ? ActionWeight.Primary : ActionWeight.Usual,
        CaseCommand.MoveReferral or CaseCommand.WriteReferral or CaseCommand.WriteNote or CaseCommand.AddWorkItem or CaseCommand.CloseWorkItem or CaseCommand.RecordNeed or CaseCommand.ClaimStep or CaseCommand.GiveBackStep
            or CaseCommand.RecordConsent or CaseCommand.WriteAssessment => ActionWeight.Usual,
        _ => ActionWeight.Rare,
    };
}

/// <summary>何について.</summary>
public enum ActionAbout
{
    /// <summary>開いているステップ</summary>
    Step,
    /// <summary>つなぎ</summary>
    Referral,
    /// <summary>必要</summary>
    Need,
    /// <summary>プランと決定</summary>
    Plan,
    /// <summary>会議</summary>
    Meeting,
    /// <summary>同意</summary>
    Consent,
    /// <summary>記録</summary>
    Record,
    /// <summary>やること</summary>
    Work,
    /// <summary>絆</summary>
    Bond,
    /// <summary>本人と世帯</summary>
    People,
    /// <summary>ケース全体</summary>
    Case,
}

/// <summary>手もとからの近さ.</summary>
public enum ActionWeight
{
    /// <summary>いますること</summary>
    Primary,
    /// <summary>もどし: always at hand</summary>
    Return,
    /// <summary>よくすること</summary>
    Usual,
    /// <summary>ときどきすること</summary>
    Rare,
}
