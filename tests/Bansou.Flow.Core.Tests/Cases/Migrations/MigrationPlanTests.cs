using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Migrations;
using Bansou.Flow.Core.Cases.Referrals;

namespace Bansou.Flow.Core.Tests.Cases.Migrations;

/// <summary>What moves by its id, what needs somebody to choose, what has to wait (DESIGN: migration of running cases; CS-2, CS-3, CS-18).</summary>
public class MigrationPlanTests
{
    private const string Old = """
        A Talk met
        R Referral arrived
        K ReceiverCheck good problem
        T Task done
        A:met -> R
        A:met -> T
        R:arrived -> K
        """;

    private static readonly CaseFlow New = FlowSketch.Compile(Old.Replace("T Task done", "T2 Document done").Replace("-> T", "-> T2"));

    private static MigrationPlan Plan(CasePlay play, CaseFlow to, params (string, string)[] moves) =>
        MigrationPlan.Of(play.To(to), play.Active, MigrationPlay.Map(moves));

    [Fact]
    public void Everything_that_has_its_id_in_the_new_version_moves_by_it()
    {
        var plan = Plan(CasePlay.Of(Old), New);
        plan.Verdict.ShouldBe(MigrationVerdict.Moves);
        plan.Moves.Single().ShouldBe(new PlannedMove(StepUseKind.OpenStep, "1", null, new StepId("A"), "A", new StepId("A"), "A"));
        plan.Migrated!.Moves.ShouldBeEmpty();
    }

    [Fact]
    public void A_step_that_is_gone_needs_somebody_to_choose_and_moves_when_somebody_has()
    {
        var play = CasePlay.Of(Old).Complete("A", "met");
        var plan = Plan(play, New);
        plan.Verdict.ShouldBe(MigrationVerdict.NeedsMapping);
        plan.Migrated.ShouldBeNull();
        plan.Moves.Where(move => move.Obstacle is not null).Select(move => (move.What, move.From.Value, move.Obstacle)).ShouldBe([(StepUseKind.OpenStep, "T", RefusalCode.StepGone)]);

        var mapped = Plan(play, New, ("T", "T2"));
        mapped.Verdict.ShouldBe(MigrationVerdict.Moves);
        mapped.Migrated!.Moves.ShouldBe([new StepMove(new StepId("T"), new StepId("T2"))]);
    }

    [Fact]
    public void A_referral_and_its_check_move_though_their_steps_are_not_open()
    {
        var play = CasePlay.Of(Old).Complete("A", "met").Send("R", "r1").Move("r1", ReferralStage.Arrived);
        var to = FlowSketch.Compile(Old.Replace("R Referral", "R2 Referral").Replace("-> R", "-> R2").Replace("R:", "R2:").Replace("K ", "K2 ").Replace("-> K", "-> K2"));
        Plan(play, to).Moves.Where(move => move.Obstacle is not null).Select(move => (move.What, move.Id)).ShouldBe(
            [(StepUseKind.OpenStep, "2"), (StepUseKind.OpenStep, "5"), (StepUseKind.Referral, "r1"), (StepUseKind.Check, "r1")], ignoreOrder: true);

        var (after, _) = MigrationPlay.Migrate(play.Now, play.Active, play.Flow, to, MigrationPlay.Map(("R", "R2"), ("K", "K2")));
        var referral = after.Referrals.Find(new ReferralId("r1"))!;
        (referral.Step.Value, referral.CheckStep!.Value.Value).ShouldBe(("R2", "K2"));
        after.Tokens.Find(new StepId("K2"), referral.Id).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("T", "K", RefusalCode.MappingUnfit)]
    [InlineData("T", "R", RefusalCode.MappingUnfit)]
    [InlineData("T", "nowhere", RefusalCode.MappingUnfit)]
    [InlineData("T", "@next", RefusalCode.MappingUnfit)]
    [InlineData("R", "A", RefusalCode.MappingUnfit)]
    public void A_step_goes_only_to_a_step_of_a_like_kind(string from, string to, RefusalCode why)
    {
        var play = CasePlay.Of(Old).Complete("A", "met");
        var plan = Plan(play, FlowSketch.Compile(Old + "\nA:other -> T"), (from, to));
        plan.Verdict.ShouldBe(MigrationVerdict.NeedsMapping);
        plan.Moves.Select(move => (move.From.Value, move.Obstacle)).ShouldContain((from, why));
    }

    [Fact]
    public void A_step_whose_kind_changed_is_not_taken_for_the_same()
    {
        var plan = Plan(CasePlay.Of(Old), FlowSketch.Compile(Old.Replace("A Talk met", "A SupportDecision met=other")));
        plan.Moves.Single().Obstacle.ShouldBe(RefusalCode.StepKindChanged);
        Plan(CasePlay.Of(Old), FlowSketch.Compile(Old.Replace("A Talk met", "A Intake met=other"))).Verdict.ShouldBe(MigrationVerdict.Moves);
    }

    [Fact]
    public void Two_steps_that_are_open_apart_never_become_one()
    {
        var play = CasePlay.Of("A Talk met\nB Task done\nC Task done\nA:met -> B\nA:met -> C").Complete("A", "met");
        var to = FlowSketch.Compile("A Talk met\nD Task done\nA:met -> D");
        var plan = Plan(play, to, ("B", "D"), ("C", "D"));
        plan.Verdict.ShouldBe(MigrationVerdict.NeedsMapping);
        plan.Moves.ShouldAllBe(move => move.Obstacle == RefusalCode.StepsWouldMerge && move.To == null);
        Plan(CasePlay.Of(play.Flow, "B"), to, ("B", "D"), ("C", "D")).Verdict.ShouldBe(MigrationVerdict.Moves);
    }

    [Fact]
    public void A_built_in_step_is_always_itself()
    {
        var play = CasePlay.Of(Old).Do(new CaseCommand.RaiseAnytime("urgent", "家がない"));
        var drawn = FlowSketch.Compile(Old + "\n" + """U Anytime resume {"anytime":{"entry":"urgent","interrupting":true}}""");
        var plan = Plan(play, drawn);
        plan.Verdict.ShouldBe(MigrationVerdict.Moves);
        plan.Moves.Select(move => move.To!.Value.Value).ShouldBe(["A", "@urgent"]);
        Plan(play, drawn, ("@urgent", "U")).Moves[1].Obstacle.ShouldBe(RefusalCode.MappingUnfit);
    }

    [Fact]
    public void A_join_that_waits_stays_when_it_would_wait_in_another_way()
    {
        const string Forked = """
            A Talk met
            B Task done
            C Task done
            J Elsa.FlowJoin {"mode":{"typeName":"FlowJoinMode","expression":{"type":"Literal","value":"WaitAll"}}}
            D Task done
            A:met -> B
            A:met -> C
            B:done -> J
            C:done -> J
            J -> D
            """;
        var play = CasePlay.Of(Forked).Complete("A", "met").Complete("B", "done");
        var plan = Plan(play, FlowSketch.Compile(Forked.Replace("WaitAll", "WaitAny")));
        plan.Verdict.ShouldBe(MigrationVerdict.Stays);
        plan.Moves.Single(move => move.Obstacle is not null).ShouldBe(
            new PlannedMove(StepUseKind.Join, "1", null, new StepId("J"), "J", Obstacle: RefusalCode.JoinModeChanged));

        var renamed = FlowSketch.Compile(Forked.Replace("J Elsa", "J2 Elsa").Replace("-> J", "-> J2").Replace("J ->", "J2 ->"));
        var (after, _) = MigrationPlay.Migrate(play.Now, play.Active, play.Flow, renamed, MigrationPlay.Map(("J", "J2")));
        var on = CaseDecider.Decide(new CaseContext(play.Now, CasePlay.Counselor, renamed), after, new CaseCommand.CompleteStep(new StepId("C"), "done"));
        on.ShouldBeOfType<Decision.Accepted>().Events.OfType<CaseEvent.JoinReleased>().Single().Join.Value.ShouldBe("J2");
    }

    [Fact]
    public void An_outcome_that_a_meeting_has_chosen_must_be_there_in_the_new_version()
    {
        var play = RecordsPlay.Of("C Conference agreed split=other")
            .Do(new CaseCommand.PutOnAgenda(new StepId("C"), new MeetingId("m"), new AgendaItemId("i"), "six"))
            .Do(new CaseCommand.TakeAgendaOutcome(new MeetingId("m"), new AgendaItemId("i"), "split"));
        var plan = Plan(play, FlowSketch.Compile("C Conference agreed"));
        plan.Verdict.ShouldBe(MigrationVerdict.Stays);
        plan.Moves.Single(move => move.Obstacle is not null).Obstacle.ShouldBe(RefusalCode.MeetingOutcomeGone);
        Plan(play, FlowSketch.Compile("C2 Conference split=other"), ("C", "C2")).Migrated.ShouldNotBeNull();
    }

    [Fact]
    public void An_agenda_item_that_a_meeting_has_not_decided_moves_with_its_step()
    {
        var play = RecordsPlay.Of("C Conference agreed").Do(new CaseCommand.PutOnAgenda(new StepId("C"), new MeetingId("m"), new AgendaItemId("i"), "six"));
        var to = FlowSketch.Compile("C2 Conference agreed");
        Plan(play, to).Moves.Select(move => (move.What, move.Obstacle)).ShouldBe(
            [(StepUseKind.OpenStep, RefusalCode.StepGone), (StepUseKind.AgendaItem, RefusalCode.StepGone)]);
        var (after, _) = MigrationPlay.Migrate(play.Now, play.Active, play.Flow, to, MigrationPlay.Map(("C", "C2")));
        CaseDecider.Decide(new CaseContext(play.Now, CasePlay.Counselor, to), after, new CaseCommand.TakeAgendaOutcome(new MeetingId("m"), new AgendaItemId("i"), "agreed"))
            .ShouldBeOfType<Decision.Accepted>();
    }

    [Fact]
    public void A_join_that_absorbs_the_rest_of_a_round_absorbs_it_under_its_new_id()
    {
        const string Forked = """
            A Talk met
            B Task done
            C Task done
            J Elsa.FlowJoin {"mode":{"typeName":"FlowJoinMode","expression":{"type":"Literal","value":"WaitAny"}}}
            D Task done
            A:met -> B
            A:met -> C
            B:done -> J
            C:done -> J
            J -> D
            """;
        var play = CasePlay.Of(Forked).Complete("A", "met").Complete("B", "done").IsAt("C", "D");
        var to = FlowSketch.Compile(Forked.Replace("J Elsa", "J2 Elsa").Replace("-> J", "-> J2").Replace("J ->", "J2 ->"));
        var (after, _) = MigrationPlay.Migrate(play.Now, play.Active, play.Flow, to, MigrationPlay.Map(("J", "J2")));
        var rest = CaseDecider.Decide(new CaseContext(play.Now, CasePlay.Counselor, to), after, new CaseCommand.CompleteStep(new StepId("C"), "done"));
        rest.ShouldBeOfType<Decision.Accepted>().Events.OfType<CaseEvent.TokenAbsorbed>().Single().Step.Value.ShouldBe("J2");
    }

    [Fact]
    public void A_referral_of_the_past_does_not_join_a_step_that_is_open_but_may_join_another_of_the_past()
    {
        var play = CasePlay.Of("R Referral arrived\nQ Referral arrived\nN Task done\nN:done -> Q\nR:arrived -> Q\nQ:arrived -> N", "R")
            .Send("R", "r1").Move("r1", ReferralStage.Arrived).Complete("R", "done").IsAt("Q");
        var to = FlowSketch.Compile("Q Referral arrived\nN Task done\nQ:arrived -> N");
        Plan(play, to, ("R", "Q")).Moves.ShouldAllBe(move => move.Obstacle == RefusalCode.StepsWouldMerge);
        play.Send("Q", "r2").Move("r2", ReferralStage.Arrived).Complete("Q", "done").IsAt("N");
        var (after, _) = MigrationPlay.Migrate(play.Now, play.Active, play.Flow, to, MigrationPlay.Map(("R", "Q")));
        after.Referrals.All.Select(referral => referral.Step.Value).ShouldBe(["Q", "Q"]);
    }

    [Fact]
    public void A_case_of_another_version_or_flow_stays_and_says_why()
    {
        var play = CasePlay.Of(Old);
        var third = FlowSketch.Compile("A Talk met");
        MigrationPlan.Of(MigrationPlay.Context(play.Now, third, New), play.Active, MigrationMapping.ById).Obstacles.ShouldBe([RefusalCode.FlowVersionDiffers]);
        Plan(play, play.Flow).Obstacles.ShouldBe([RefusalCode.FlowVersionSame]);
        var other = FlowCompiler.Compile(FlowSketch.PackOf("A Talk met", ("second", "A Talk met")), "second")!;
        Plan(play, other).Obstacles.ShouldBe([RefusalCode.OtherFlow]);
    }

    [Fact]
    public void Steps_of_a_part_flow_move_like_any_other()
    {
        const string Part = "L Talk met notMet\nE Elsa.Complete\nL:met -> E";
        var play = CasePlay.Of("P Part\nQ Task done\nP -> Q", null, ("Part", Part));
        play.IsAt("P/L");
        var to = FlowSketch.Compile("P2 Part\nQ Task done\nP2 -> Q", ("Part", Part));
        Plan(play, to).Verdict.ShouldBe(MigrationVerdict.NeedsMapping);
        var (after, _) = MigrationPlay.Migrate(play.Now, play.Active, play.Flow, to, MigrationPlay.Map(("P/L", "P2/L")));
        after.Tokens.Open.Single().Step.Value.ShouldBe("P2/L");
    }
}
