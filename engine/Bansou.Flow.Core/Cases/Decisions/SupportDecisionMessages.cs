using Bansou.Flow.Core.Cases.Decisions;

namespace Bansou.Flow.Core.Cases;

public abstract partial record CaseCommand
{
    /// <summary>支援を決める (F20): never by somebody who wrote the plan or applied (HR-11).</summary>
    /// <param name="Words">Conditions, or why it goes back to the dialogue; needed for both.</param>
    public sealed record DecideSupport(PlanId Plan, SupportOutcome Outcome, string? Words = null, PersonId? SecondDecider = null) : CaseCommand;

    /// <summary>緊急支援を書く (F09): may come before any decision.</summary>
    public sealed record GiveEmergencyAid(string Aid, string What, string Ground) : CaseCommand;

    /// <summary>緊急支援をあとから報告する</summary>
    public sealed record ReportEmergencyAid(string Aid, string Words) : CaseCommand;
}

public abstract partial record CaseEvent
{
    /// <summary>プランの書き手が書きとめられた: who completed the plan step asks, and so does not decide (HR-11).</summary>
    public sealed record SupportApplied(StepId Step, PlanId? Plan, PersonId By, OrganisationId Organisation, DateTimeOffset At) : CaseEvent;

    /// <summary>支援が決まった</summary>
    public sealed record SupportDecided(
        PlanId Plan,
        SupportOutcome Outcome,
        string Words,
        PersonId By,
        OrganisationId Organisation,
        PersonId? SecondDecider,
        DateTimeOffset At) : CaseEvent;

    /// <summary>緊急支援があった</summary>
    public sealed record EmergencyAidGiven(string Aid, string What, string Ground, PersonId By, DateTimeOffset At) : CaseEvent;

    /// <summary>緊急支援が報告された</summary>
    public sealed record EmergencyAidReported(string Aid, string Words, PersonId By, DateTimeOffset At) : CaseEvent;
}
