using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Bonds;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Migrations;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Cases.Watching;
using Bansou.Flow.Core.Definitions.Steps;
using Bansou.Flow.Core.Journal;

namespace Bansou.Flow.Core.Tests.Cases.Migrations;

/// <summary>Migrating one case: who may, what is refused, what is kept, what clocks do, and the way back (CS-8, CS-18; decision 0012).</summary>
public class MigrationTests
{
    private const string Old = """
        A Talk met {"due":{"days":5,"unit":"business"}}
        R Referral arrived
        K ReceiverCheck good problem {"rhythm":{"days":[7,30,90],"stagnationDays":180}}
        T Task done
        A:met -> R
        A:met -> T
        R:arrived -> K
        """;

    private static readonly CaseFlow New = FlowSketch.Compile(Old
        .Replace("T Task done", """T2 Task done {"due":{"none":"本人の歩みに合わせる"}}""").Replace("-> T", "-> T2")
        .Replace("\"days\":5", "\"days\":2").Replace("[7,30,90]", "[14,60]"));

    private static readonly MigrationMapping Table = MigrationPlay.Map(("T", "T2"));

    private static CasePlay Walked() => CasePlay.Of(Old).Complete("A", "met").Send("R", "r1").Move("r1", ReferralStage.Arrived);

    [Theory]
    [InlineData("sv", true)]
    [InlineData("counselor", false)]
    [InlineData("designer", false)]
    [InlineData("admin", false)]
    [InlineData(Actor.PersonRole, false)]
    [InlineData(Actor.EngineRole, false)]
    public void Whoever_answers_for_the_team_migrates_and_nobody_who_sees_no_cases(string role, bool may)
    {
        var play = CasePlay.Of(Old);
        var decision = CaseDecider.Decide(play.To(New, MigrationPlay.Chief with { Role = role }), play.State, MigrationPlay.Command(play.Flow, New));
        (decision is Decision.Accepted).ShouldBe(may);
        if (decision is Decision.Refused refused)
        {
            refused.Refusals.Select(refusal => refusal.Code).ShouldBe([RefusalCode.NotYourRole]);
        }
    }

    [Fact]
    public void All_that_speaks_against_it_is_told_at_once()
    {
        var play = CasePlay.Of(Old);
        var command = MigrationPlay.Command(New, play.Flow) with { Reason = " ", Mapping = MigrationPlay.Moves(("A", "B"), ("A", "C"), ("T", "T2"), ("T", "T2")) };
        MigrationPlay.Refusals(play.To(New, CasePlay.Counselor), play.State, command).ShouldBe(
        [
            (RefusalCode.NotYourRole, null), (RefusalCode.ReasonMissing, null), (RefusalCode.FlowVersionDiffers, "main"),
            (RefusalCode.FlowVersionUnknown, "main"), (RefusalCode.MappingUnfit, "A"),
        ]);
    }

    [Fact]
    public void Without_the_flow_to_go_to_or_before_and_after_its_life_a_case_does_not_migrate()
    {
        var play = CasePlay.Of(Old);
        var command = MigrationPlay.Command(play.Flow, New);
        MigrationPlay.Refusals(play.To(New) with { Target = null }, play.State, command).ShouldBe([(RefusalCode.FlowVersionUnknown, "main")]);
        MigrationPlay.Refusals(play.To(New), CaseState.None, command).ShouldBe([(RefusalCode.CaseNotOpened, null)]);
        MigrationPlay.Refusals(play.To(New), play.Do(new CaseCommand.TakeFarewell("ありがとう")).State, command).ShouldBe([(RefusalCode.CaseSeenOff, null)]);
    }

    [Fact]
    public void A_refusal_names_each_step_that_needs_a_choice()
    {
        var play = CasePlay.Of(Old).Complete("A", "met");
        MigrationPlay.Refusals(play.To(New), play.State, MigrationPlay.Command(play.Flow, New)).ShouldBe([(RefusalCode.StepGone, "T")]);
    }

    [Fact]
    public void A_migration_changes_ids_of_steps_and_nothing_else()
    {
        var play = Walked();
        var (after, happened) = MigrationPlay.Migrate(play.Now, play.Active, play.Flow, New, Table);
        after.FlowVersion.ShouldBe(New.Version);
        Structure.ShouldBeSame(after with { FlowVersion = play.Active.FlowVersion, Tokens = play.Active.Tokens }, play.Active);
        after.Tokens.Open.Select(open => open with { Step = default }).ShouldBe(play.Active.Tokens.Open.Select(open => open with { Step = default }));
        after.Tokens.Open.Select(open => open.Step.Value).ShouldBe(play.Active.Tokens.Open.Select(open => open.Step.Value == "T" ? "T2" : open.Step.Value));
        happened.Steps.ShouldBeEmpty();
        happened.Reason.ShouldBe("新しい版にそろえる");
    }

    [Fact]
    public void Restarted_clocks_count_from_now_by_the_new_drawing()
    {
        var play = CasePlay.Of(Old).Days(100);
        play.Do(new CaseCommand.PassTime(), Actor.Engine).Active.Tokens.Open.Single().EscalationLevel.ShouldBeGreaterThan(3);
        var (after, _) = MigrationPlay.Migrate(play.Now, play.Active, play.Flow, New, Table with { Timers = TimerChoice.Restart });
        var open = after.Tokens.Open.Single();
        open.EscalationLevel.ShouldBe(0);
        open.OpenedAt.ShouldBe(play.Active.Tokens.Open.Single().OpenedAt);
        (open.DueAt!.Value - play.Now).TotalDays.ShouldBeInRange(1, 5);
        TimeDecider.Next(New, after)!.Value.ShouldBeInRange(play.Now.AddHours(12), open.DueAt.Value);
    }

    [Fact]
    public void A_restarted_step_without_a_due_rule_has_its_reason()
    {
        var play = Walked();
        var (after, _) = MigrationPlay.Migrate(play.Now, play.Active, play.Flow, New, Table with { Timers = TimerChoice.Restart });
        var task = after.Tokens.Find(new StepId("T2"), null)!;
        (task.DueAt, task.NoClockReason).ShouldBe((null, "本人の歩みに合わせる"));
    }

    [Fact]
    public void A_restarted_check_follows_the_rhythm_of_the_new_drawing_and_the_stage_of_a_referral_keeps_its_clock()
    {
        var play = Walked().Send("R", "r2");
        var (after, _) = MigrationPlay.Migrate(play.Now.AddDays(1), play.Active, play.Flow, New, Table with { Timers = TimerChoice.Restart });
        Structure.ShouldBeSame(StateSnapshot.Read(StateSnapshot.Write(after)), after);
        var arrived = after.Referrals.Find(new ReferralId("r1"))!;
        (arrived.NextCheckAt!.Value - play.Active.Referrals.Find(arrived.Id)!.NextCheckAt!.Value).TotalDays.ShouldBe(7);
        after.Tokens.Find(new StepId("K"), arrived.Id)!.DueAt.ShouldBe(arrived.NextCheckAt);
        var sent = new ReferralId("r2");
        after.Referrals.Find(sent)!.DueAt.ShouldBe(play.Active.Referrals.Find(sent)!.DueAt);
        after.Tokens.Find(new StepId("R"), sent)!.NoClockReason.ShouldBe("referral");
    }

    [Fact]
    public void A_drawn_timer_and_a_join_keep_their_instant_or_begin_anew()
    {
        const string Timed = """
            A Talk met
            W Elsa.Delay {"timeSpan":{"typeName":"TimeSpan","expression":{"type":"Literal","value":"10.00:00:00"}}}
            B Task done
            J Elsa.FlowJoin {"mode":{"typeName":"FlowJoinMode","expression":{"type":"Literal","value":"WaitAll"}}}
            A:met -> W
            A:met -> B
            W -> J
            B:done -> J
            """;
        var play = CasePlay.Of(Timed).Complete("A", "met").Complete("B", "done");
        var to = FlowSketch.Compile(Timed.Replace("10.00", "3.00"));
        var now = play.Now.AddDays(2);
        var kept = MigrationPlay.Migrate(now, play.Active, play.Flow, to).State.Tokens;
        kept.Open.Single().MovesAt.ShouldBe(play.Now.AddDays(10));
        kept.Joins.Single().DueAt.ShouldBe(play.Active.Tokens.Joins.Single().DueAt);
        var anew = MigrationPlay.Migrate(now, play.Active, play.Flow, to, MigrationMapping.ById with { Timers = TimerChoice.Restart }).State.Tokens;
        anew.Open.Single().MovesAt.ShouldBe(now.AddDays(3));
        anew.Joins.Single().DueAt.ShouldBeGreaterThan(play.Active.Tokens.Joins.Single().DueAt);
    }

    [Fact]
    public void A_watch_goes_on_watching_and_its_next_contact_may_begin_anew()
    {
        const string Watched = """W Watch reEntry {"rhythm":{"days":[30],"repeat":true}}""";
        var play = RecordsPlay.Of(Watched)
            .Do(new CaseCommand.TieBond(new BondId("b1"), BondKind.B, "店主（架空）", BondThickness.Usual))
            .Do(new CaseCommand.StartWatch(new StepId("W"), "隣の人（架空）", true));
        var to = FlowSketch.Compile(Watched.Replace("[30]", "[10]"));
        var before = play.Active.Watch.ShouldBeOfType<WatchState.Watching>();
        MigrationPlay.Migrate(play.Now, play.Active, play.Flow, to).State.Watch.ShouldBe(before);
        MigrationPlay.Migrate(play.Now, play.Active, play.Flow, to, MigrationMapping.ById with { Timers = TimerChoice.Restart }).State.Watch
            .ShouldBe(before with { NextContact = before.Since.AddDays(10) });
    }

    [Fact]
    public void A_periodic_step_that_is_new_counts_from_the_migration_and_is_not_due_at_once()
    {
        const string Yearly = "A Talk met\n" + """Y Periodic done=other {"periodic":{"scope":"eachOpenCase","every":"month","day":1}}""";
        var play = CasePlay.Of("A Talk met").Days(400);
        var to = FlowSketch.Compile(Yearly);
        to.Periodic.Length.ShouldBe(1);
        var (after, happened) = MigrationPlay.Migrate(play.Now, play.Active, play.Flow, to);
        happened.Periodic.ShouldBe([new StepId("Y")]);
        var passed = CaseDecider.Decide(new CaseContext(play.Now, Actor.Engine, to), after, new CaseCommand.PassTime());
        passed.ShouldBeOfType<Decision.Accepted>().Events.OfType<CaseEvent.PeriodicStarted>().ShouldBeEmpty();
    }

    [Fact]
    public void A_step_that_a_fault_stopped_is_tried_again_by_the_corrected_drawing()
    {
        const string Broken = """
            A Talk met
            S Elsa.RunJavaScript {"script":{"typeName":"String","expression":{"type":"JavaScript","value":"nothing.there"}}}
            B Task done
            A:met -> S
            S -> B
            """;
        var play = CasePlay.Of(Broken).Complete("A", "met").IsAt("!S");
        var to = FlowSketch.Compile(Broken.Replace("""S Elsa.RunJavaScript {"script":{"typeName":"String","expression":{"type":"JavaScript","value":"nothing.there"}}}""", "S Task Done=other"));
        var (after, _) = MigrationPlay.Migrate(play.Now, play.Active, play.Flow, to);
        var retried = CaseDecider.Decide(new CaseContext(play.Now, CasePlay.Counselor, to), after, new CaseCommand.ResolveFault(new StepId("S"), true, "図を直した"));
        retried.ShouldBeOfType<Decision.Accepted>().Events.OfType<CaseEvent.StepOpened>().Single().Step.Value.ShouldBe("S");
    }

    [Fact]
    public void The_way_back_is_a_further_migration_and_restores_what_was_open()
    {
        var play = Walked();
        var (there, happened) = MigrationPlay.Migrate(play.Now, play.Active, play.Flow, New, Table);
        var (back, _) = MigrationPlay.Migrate(play.Now.AddDays(1), there, New, play.Flow, MigrationMapping.Back(happened));
        Structure.ShouldBeSame(back, play.Active);
    }

    [Fact]
    public void A_journal_with_a_migration_folds_without_any_drawing_and_refuses_one_from_elsewhere()
    {
        var play = Walked();
        var (after, happened) = MigrationPlay.Migrate(play.Now, play.Active, play.Flow, New, Table);
        Structure.ShouldBeSame((CaseState.Active)CaseDecider.Fold([.. play.Journal, happened]), after);
        Should.Throw<CorruptJournalException>(() => CaseDecider.Evolve(after, happened));
    }
}
