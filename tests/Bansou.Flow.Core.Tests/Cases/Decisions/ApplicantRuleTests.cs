using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Decisions;
using Bansou.Flow.Core.Cases.Holders;
using Bansou.Flow.Core.Cases.Plans;

namespace Bansou.Flow.Core.Tests.Cases.Decisions;

/// <summary>HR-11: applicant ≠ approver, through handover, co-authors and changes of role; a decision is never a dead end.</summary>
public class ApplicantRuleTests
{
    private const string Sketch = """
        P Plan publicCost noCost
        D SupportDecision approved conditional sentBack
        A Talk met
        P:publicCost -> D
        D:approved -> A
        D:sentBack ~> P
        """;

    private static readonly PlanId Plan = RecordsPlay.Plan;
    private static readonly CaseCommand Approve = new CaseCommand.DecideSupport(Plan, SupportOutcome.Approved);
    private static readonly CaseCommand Complete = new CaseCommand.CompleteStep(new StepId("D"), "approved");

    private static CasePlay Applied() => RecordsPlay.Of(Sketch).Do(new CaseCommand.DraftPlan(Plan, PublicCost: true)).Complete("P", "publicCost");

    [Fact]
    public void The_author_cannot_decide_in_any_role()
    {
        var inOtherRole = CasePlay.Counselor with { Role = "approver", Organisation = new OrganisationId("town") };
        Applied().RefusesBy(inOtherRole, Complete, RefusalCode.ApplicantCannotDecide).RefusesBy(inOtherRole, Approve, RefusalCode.ApplicantCannotDecide);
    }

    [Fact]
    public void The_author_cannot_decide_after_handing_the_case_over()
    {
        var play = Applied().Do(new CaseCommand.HandOver(new Holder(RecordsPlay.Chief.Person, RecordsPlay.Chief.Organisation), null, "異動"));
        play.RefusesBy(CasePlay.Counselor with { Role = "approver" }, Complete, RefusalCode.ApplicantCannotDecide);
        play.RefusesBy(CasePlay.Counselor with { Organisation = new("town") }, Approve, RefusalCode.ApplicantCannotDecide);
    }

    [Fact]
    public void A_co_author_cannot_decide_even_when_another_writes_over_it()
    {
        var goal = new CaseCommand.WritePlanGoal(Plan, LifeDomain.Work, PlanPeriod.OneYear, new PlanGoal("私は…"));
        var play = RecordsPlay.Of(Sketch).Do(new CaseCommand.DraftPlan(Plan, PublicCost: true)).Do(goal, RecordsPlay.TownDecider).Do(goal).Complete("P", "publicCost");
        play.RefusesBy(RecordsPlay.TownDecider, Complete, RefusalCode.ApplicantCannotDecide)
            .RefusesBy(RecordsPlay.TownDecider, Approve, RefusalCode.ApplicantCannotDecide);
    }

    [Fact]
    public void Who_wrote_the_version_before_cannot_decide_on_the_next()
    {
        var next = new PlanId("p2");
        var play = RecordsPlay.Simple()
            .Do(new CaseCommand.DraftPlan(Plan), RecordsPlay.TownDecider).Agree().Do(new CaseCommand.MovePlan(Plan, PlanStage.Decided, new DateOnly(2026, 7, 1)))
            .Do(new CaseCommand.DraftPlan(next, true, Plan, ReplanReason.Regular));
        play.RefusesBy(RecordsPlay.TownDecider, new CaseCommand.DecideSupport(next, SupportOutcome.Approved), RefusalCode.ApplicantCannotDecide);
    }

    [Fact]
    public void Who_completes_the_plan_step_without_a_written_plan_has_applied_all_the_same() =>
        RecordsPlay.Of(Sketch).Complete("P", "publicCost").Refuses(Complete, RefusalCode.ApplicantCannotDecide);

    [Fact]
    public void The_lead_the_second_decider_and_the_own_centre_are_on_the_applicants_side() => Applied()
        .RefusesBy(RecordsPlay.Chief, Approve, RefusalCode.DeciderFromTheCenter)
        .RefusesBy(RecordsPlay.Decider, new CaseCommand.DecideSupport(Plan, SupportOutcome.Approved, SecondDecider: CasePlay.Counselor.Person), RefusalCode.ApplicantCannotDecide)
        .RefusesBy(RecordsPlay.Person, Complete, RefusalCode.ApplicantCannotDecide)
        .RefusesBy(RecordsPlay.Person, Approve, RefusalCode.ApplicantCannotDecide);

    [Fact]
    public void A_panel_from_outside_and_an_administration_may_decide()
    {
        Applied().Do(Approve, RecordsPlay.Decider).Complete("D", "approved", by: RecordsPlay.Decider).IsAt("A");
        Applied().Do(Approve, RecordsPlay.TownDecider).Records().Decisions.Carries(Plan).ShouldBeTrue();
    }

    [Fact]
    public void Sending_back_has_a_reason_and_leads_back_to_the_plan() => Applied()
        .RefusesBy(RecordsPlay.Decider, new CaseCommand.DecideSupport(Plan, SupportOutcome.SentBack), RefusalCode.ReasonMissing)
        .Do(new CaseCommand.DecideSupport(Plan, SupportOutcome.SentBack, "ご本人の言葉をもう少し"), RecordsPlay.Decider)
        .Complete("D", "sentBack", by: RecordsPlay.Decider).IsAt("P");

    [Fact]
    public void A_plan_that_costs_public_money_is_decided_first()
    {
        var decide = new CaseCommand.MovePlan(Plan, PlanStage.Decided, new DateOnly(2026, 7, 1));
        Applied().Agree().Refuses(decide, RefusalCode.SupportNotDecided)
            .Do(new CaseCommand.DecideSupport(Plan, SupportOutcome.Conditional, "3か月ごとに見直す"), RecordsPlay.Decider).Do(decide);
    }

    [Fact]
    public void Emergency_aid_comes_before_any_decision_and_is_reported_after()
    {
        var play = Applied().Do(new CaseCommand.GiveEmergencyAid("e1", "米と水", "3日食べていない"))
            .Refuses(new CaseCommand.GiveEmergencyAid("e2", "宿", ""), RefusalCode.ReasonMissing);
        play.Records().Decisions.Find("e1")!.Report.ShouldBeNull();
        play.Do(new CaseCommand.ReportEmergencyAid("e1", "渡した")).Records().Decisions.Find("e1")!.Report.ShouldBe("渡した");
    }
}
