using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Tests.Cases;
using Bansou.Flow.Core.Tests.Simulation;
using FsCheck;
using FsCheck.Fluent;

namespace Bansou.Flow.Core.Tests.Journal;

/// <summary>The door of a case: repeating a command changes nothing, concerns of one case are seen by the others (HR-2, CS-12).</summary>
public class CaseRunTests
{
    private static readonly DateTimeOffset Now = new(2026, 4, 6, 0, 0, 0, TimeSpan.Zero);
    private static readonly Actor Counselor = new(new PersonId("duty"), new OrganisationId("town"), "counselor");

    [Fact]
    public void Repeating_any_commands_of_a_scenario_changes_nothing_and_gives_the_same_answers()
    {
        var commands = AsagiriPack.Play().Moments.OfType<Core.Simulation.PlayedMoment.Acted>().ToImmutableArray();
        var flow = FlowCompiler.Compile(AsagiriPack.Read(), "main")!;
        Prop.ForAll(Gen.Choose(0, commands.Length - 1).ArrayOf().ToArbitrary(), repeated =>
        {
            var once = new CaseRun(flow);
            var twice = new CaseRun(flow);
            for (var i = 0; i < commands.Length; i++)
            {
                var first = Do(once, commands[i], i);
                Do(twice, commands[i], i).Decision.ShouldBeOfType(first.Decision.GetType());
                foreach (var again in repeated.Where(index => index <= i))
                {
                    var before = twice.Journal.Events.Count;
                    Do(twice, commands[again], again).ShouldBeSameAs(Do(twice, commands[again], again));
                    twice.Journal.Events.Count.ShouldBe(before);
                }
            }
            return JournalLines.Write(once.Journal.Events).SequenceEqual(JournalLines.Write(twice.Journal.Events));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_refused_command_leaves_the_journal_as_it_was()
    {
        var run = new CaseRun(FlowSketch.Compile("A Talk met\nB Talk met\nA:met -> B"));
        var id = new CaseId("c1");
        run.Run(id, Now, Counselor, "1", new CaseCommand.OpenCase(id));
        var before = run.Journal.Events.Count;
        run.Run(id, Now, Counselor, "2", new CaseCommand.CompleteStep(new StepId("B"), "met")).Decision.ShouldBeOfType<Decision.Refused>();
        run.Journal.Events.Count.ShouldBe(before);
        run.Journal.VersionOf(id).ShouldBe(before);
    }

    [Fact]
    public void A_problem_that_one_case_has_with_a_receiver_is_seen_in_another_HR_2()
    {
        var run = new CaseRun(FlowSketch.Compile("""
            R Referral arrived {"roles":["counselor"]}
            C ReceiverCheck good problem
            R:arrived -> C
            """));
        var (first, second) = (new CaseId("c1"), new CaseId("c2"));
        Connect(run, first).Decision.ShouldBeOfType<Decision.Accepted>();
        run.Run(first, Now, Counselor, "c", new CaseCommand.MoveReferral(new ReferralId("r"), ReferralStage.Arrived, Hearing: true));
        run.Run(first, Now, Counselor, "d", new CaseCommand.CheckReceiver(new ReferralId("r"), "problem", Note: "声が荒い")).Decision.ShouldBeOfType<Decision.Accepted>();

        Connect(run, second).Decision.ShouldBeOfType<Decision.Refused>().Refusals.ShouldContain(refusal => refusal.Code == RefusalCode.ReceiverHasConcern);
    }

    [Fact]
    public void Two_writers_of_the_same_version_cannot_both_append()
    {
        var journal = new CaseJournal();
        var id = new CaseId("c1");
        journal.Append(id, 0, Now, Counselor, "1", [new CaseEvent.NeedRecorded(new NeedId("n"), "a", "")]);
        Should.Throw<InvalidOperationException>(() => journal.Append(id, 0, Now, Counselor, "2", [new CaseEvent.NeedRecorded(new NeedId("m"), "b", "")]));
    }

    private static RunAnswer Do(CaseRun run, Core.Simulation.PlayedMoment.Acted acted, int number) =>
        run.Run(new CaseId("A-01"), acted.At, acted.Actor, $"k{number}", acted.Command);

    private static RunAnswer Connect(CaseRun run, CaseId id)
    {
        var receiver = new OrganisationId("clinic");
        var referral = new ReferralId("r");
        run.Run(id, Now, Counselor, "1", new CaseCommand.OpenCase(id));
        run.Run(id, Now, Counselor, "2", new CaseCommand.RecordNeed(new NeedId("n"), "通院"));
        run.Run(id, Now, Counselor, "3", new CaseCommand.RecordConsent(receiver, ["basic"], "signed"));
        run.Run(id, Now, Counselor, "4", new CaseCommand.OpenReferral(new StepId("R"), referral, new NeedId("n"), receiver, Summary: "診察"));
        return run.Run(id, Now, Counselor, "5", new CaseCommand.MoveReferral(referral, ReferralStage.Sent));
    }
}
