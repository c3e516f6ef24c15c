using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Plans;

namespace Bansou.Flow.Core.Tests.Cases.Plans;

/// <summary>PL-1 to PL-12, RP-1 to RP-3, HR-9: plans are written together, agreed by the person and replaced, never lost.</summary>
public class PlanTests
{
    private static readonly PlanId Plan = RecordsPlay.Plan;
    private static readonly PlanId Next = new("p2");
    private static readonly DateOnly Review = new(2026, 7, 6);

    private static CasePlay Drafted() => RecordsPlay.Simple().Do(new CaseCommand.DraftPlan(Plan));

    private static CasePlay Running() => Drafted().Agree()
        .Do(new CaseCommand.MovePlan(Plan, PlanStage.Decided, Review)).Do(new CaseCommand.MovePlan(Plan, PlanStage.Running));

    [Fact]
    public void The_eight_domains_stand_in_the_printed_order() => Enum.GetNames<LifeDomain>()
        .ShouldBe(["Work", "Living", "Health", "SocialSecurity", "Law", "Relations", "Money", "Purpose"]);

    [Fact]
    public void Goals_stand_in_the_order_of_the_grid_whatever_was_written_first()
    {
        var play = Drafted()
            .Do(Goal(LifeDomain.Purpose, PlanPeriod.OneYear, "私は花を育てる"))
            .Do(Goal(LifeDomain.Work, PlanPeriod.FiveYears, ""))
            .Do(Goal(LifeDomain.Work, PlanPeriod.ThreeMonths, "私は週に3時間はたらく"))
            .Do(Goal(LifeDomain.Work, PlanPeriod.ThreeMonths, "私は週に2時間はたらく"));
        play.Records().Plans.Current!.Goals.Select(goal => goal.Goal.Words).ShouldBe(["私は週に2時間はたらく", "", "私は花を育てる"]);
    }

    [Fact]
    public void An_answer_that_no_longer_counts_stays_to_be_seen_with_who_wrote_after_it()
    {
        var play = Drafted().Agree().Do(Goal(LifeDomain.Work, PlanPeriod.OneYear, "私は花を育てる"));
        var plan = play.Records().Plans.Current!;
        plan.Answer.ShouldBeNull();
        plan.SetAside!.Answer.Agrees.ShouldBeTrue();
        plan.SetAside.By.ShouldBe(CasePlay.Counselor.Person);
        play.Do(Goal(LifeDomain.Work, PlanPeriod.FiveYears, "私は店を手伝う")).Records().Plans.Current!.SetAside.ShouldBe(plan.SetAside);
        play.Agree().Records().Plans.Current!.SetAside.ShouldBeNull();
    }

    [Fact]
    public void A_blank_goal_is_a_goal() => Drafted().Do(Goal(LifeDomain.Law, PlanPeriod.OneYear, "")).Last.Length.ShouldBe(1);

    [Fact]
    public void The_three_columns_keep_both_voices_and_what_was_agreed() => Drafted()
        .Do(new CaseCommand.WriteDialogue(Plan, "住まい", "ここにいたい", "階段が心配", "手すりを付けて冬まで"))
        .Records().Plans.Current!.Dialogues.Single().Agreed.ShouldBe("手すりを付けて冬まで");

    [Fact]
    public void Alternatives_stand_side_by_side_and_the_choice_has_a_reason()
    {
        var play = Drafted()
            .Refuses(new CaseCommand.OfferAlternatives(Plan, [new PlanAlternative("a", "通う")]), RefusalCode.AlternativesTooFew)
            .Do(new CaseCommand.OfferAlternatives(Plan, [new PlanAlternative("a", "通う"), new PlanAlternative("b", "待つ")]))
            .Refuses(new CaseCommand.ChooseAlternative(Plan, "c", "近い"), RefusalCode.AlternativeUnknown)
            .Refuses(new CaseCommand.ChooseAlternative(Plan, "b", ""), RefusalCode.ReasonMissing)
            .Do(new CaseCommand.ChooseAlternative(Plan, "b", "まだ早い"), RecordsPlay.Person);
        play.Records().Plans.Current!.Chosen!.Id.ShouldBe("b");
    }

    [Fact]
    public void A_confirmed_plan_has_a_review_date_and_the_persons_consent() => Drafted()
        .Refuses(new CaseCommand.MovePlan(Plan, PlanStage.Decided), RefusalCode.ReviewDateMissing, RefusalCode.PlanNotAgreed)
        .Agree().Do(new CaseCommand.MovePlan(Plan, PlanStage.Decided, Review));

    [Fact]
    public void What_is_changed_after_the_consent_is_asked_again() => Drafted().Agree()
        .Do(new CaseCommand.WritePersonalPlan(Plan, ["私は朝に散歩する"]))
        .Refuses(new CaseCommand.MovePlan(Plan, PlanStage.Decided, Review), RefusalCode.PlanNotAgreed);

    [Fact]
    public void A_no_of_the_person_keeps_the_plan_in_the_dialogue() => Drafted()
        .Do(new CaseCommand.AnswerPlan(Plan, false, "spoken", Words: "急がないで"), RecordsPlay.Person)
        .Refuses(new CaseCommand.MovePlan(Plan, PlanStage.Decided, Review), RefusalCode.PlanNotAgreed);

    [Fact]
    public void Spoken_consent_has_a_witness() =>
        Drafted().Refuses(new CaseCommand.AnswerPlan(Plan, true, "spoken"), RefusalCode.WitnessMissing);

    [Fact]
    public void A_draft_goes_to_the_person_and_the_meeting_and_back_again() => Drafted()
        .Do(new CaseCommand.MovePlan(Plan, PlanStage.WithPerson)).Do(new CaseCommand.MovePlan(Plan, PlanStage.InMeeting))
        .Do(new CaseCommand.MovePlan(Plan, PlanStage.WithPerson))
        .Refuses(new CaseCommand.MovePlan(Plan, PlanStage.Running, Review), RefusalCode.PlanStageUnreachable)
        .Refuses(new CaseCommand.MovePlan(Plan, PlanStage.Superseded), RefusalCode.PlanStageUnreachable);

    [Fact]
    public void A_decided_plan_changes_only_by_a_new_version_with_a_reason()
    {
        var play = Running().Refuses(Goal(LifeDomain.Work, PlanPeriod.OneYear, "私は休む"), RefusalCode.PlanDecidedAlready)
            .Refuses(new CaseCommand.DraftPlan(Next), RefusalCode.ReplacesMissing)
            .Refuses(new CaseCommand.DraftPlan(Next, Replaces: Plan), RefusalCode.ReplanReasonMissing)
            .Do(new CaseCommand.DraftPlan(Next, Replaces: Plan, Reason: ReplanReason.PersonsWish));
        play.Records().Plans.Running!.Id.ShouldBe(Plan);
        play.Agree(Next).Do(new CaseCommand.MovePlan(Next, PlanStage.Decided, Review)).Do(new CaseCommand.MovePlan(Next, PlanStage.Running));
        play.Records().Plans.All.Select(plan => plan.Stage).ShouldBe([PlanStage.Superseded, PlanStage.Running]);
    }

    [Fact]
    public void There_is_one_draft_at_a_time() => Drafted().Refuses(new CaseCommand.DraftPlan(Next), RefusalCode.PlanStillOpen);

    private static CaseCommand.WritePlanGoal Goal(LifeDomain domain, PlanPeriod period, string words) => new(Plan, domain, period, new PlanGoal(words));
}
