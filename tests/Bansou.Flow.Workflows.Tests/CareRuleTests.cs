using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Workflows.Tests;

/// <summary>What the field asks of every drawing: HR-1 (consent), HR-4 (もどし), HR-5 (no dead end), HR-11 (send-back), CF-2 (purpose).</summary>
public sealed class CareRuleTests
{
    public static TheoryData<string> AllPacks => ShippedPacks.All;

    [Theory]
    [MemberData(nameof(AllPacks))]
    public void A_referral_draws_every_way_in_which_it_can_come_out(string slug) =>
        HasKinds(slug, StepKind.Referral, "arrived", "declined", "noResource", "personDeclined", "noReply");

    [Theory]
    [MemberData(nameof(AllPacks))]
    public void A_decision_can_be_sent_back(string slug) => HasKinds(slug, StepKind.SupportDecision, "approved", "sentBack");

    [Theory]
    [MemberData(nameof(AllPacks))]
    public void A_watch_has_a_way_back_and_a_farewell(string slug) => HasKinds(slug, StepKind.Watch, "reEntry", "farewell");

    [Theory]
    [MemberData(nameof(AllPacks))]
    public void A_check_can_say_concern_and_problem(string slug) => HasKinds(slug, StepKind.ReceiverCheck, "good", "concern", "problem");

    [Theory]
    [MemberData(nameof(AllPacks))]
    public void A_problem_leads_to_the_return_step(string slug)
    {
        foreach (var (flow, check) in ShippedPacks.Steps(slug).Where(step => step.Step.Step!.Kind == StepKind.ReceiverCheck))
        {
            var problem = check.Step!.Outcomes.Single(outcome => outcome.Kind == "problem");
            var line = flow.Root.Connections.Single(line => line.Source == check.Id && line.SourcePort == problem.Name);
            flow.Root.Activities.Single(activity => activity.Id == line.Target).Step!.Kind.ShouldBe(StepKind.Return);
        }
    }

    [Theory]
    [MemberData(nameof(AllPacks))]
    public void A_conference_names_its_meeting_purpose_and_members(string slug)
    {
        foreach (var (_, step) in ShippedPacks.Steps(slug).Where(step => step.Step.Step!.Kind == StepKind.Conference))
        {
            step.Step!.Conference!.Meeting.ShouldNotBeNullOrEmpty(step.Id);
            step.Step.Conference.Purpose.ShouldNotBeNullOrEmpty(step.Id);
            step.Step.Conference.Members.Length.ShouldBeGreaterThan(1, step.Id);
        }
    }

    /// <summary>Walks from the start without passing a Consent step: no Referral may be reached (HR-1).</summary>
    [Theory]
    [MemberData(nameof(AllPacks))]
    public void Nobody_is_connected_before_consent_was_asked(string slug)
    {
        var flow = ShippedPacks.MainFlow(slug);
        var byId = flow.Root.Activities.ToDictionary(activity => activity.Id);
        var start = flow.Root.Activities.FirstOrDefault(activity => activity.CanStartWorkflow) ?? flow.Root.Activities[0];
        var seen = new HashSet<string> { start.Id };
        var open = new Queue<string>(seen);
        while (open.TryDequeue(out var id))
        {
            byId[id].Step?.Kind.ShouldNotBe(StepKind.Referral, id);
            if (byId[id].Step?.Kind == StepKind.Consent)
            {
                continue;
            }
            foreach (var line in flow.Root.Connections.Where(line => line.Source == id && seen.Add(line.Target)))
            {
                open.Enqueue(line.Target);
            }
        }
        seen.Count.ShouldBeGreaterThan(2);
    }

    [Theory]
    [MemberData(nameof(AllPacks))]
    public void The_entries_that_the_municipality_has_words_for_are_drawn(string slug)
    {
        var entries = ShippedPacks.Steps(slug).Select(step => step.Step.Step!.Anytime?.Entry).OfType<string>().ToArray();

        entries.ShouldBe(["urgent", "handover", "disaster", "consentWithdrawn", "stop", "return"], ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(AllPacks))]
    public void Every_step_is_reached_or_is_an_entrance(string slug)
    {
        foreach (var flow in ShippedPacks.Flows(slug))
        {
            var reached = flow.Root.Connections.Select(line => line.Target).ToHashSet();
            var entrances = flow.Root.Activities.Where(activity => !reached.Contains(activity.Id)).ToArray();
            foreach (var entrance in entrances)
            {
                var isEntry = entrance.Step is { Anytime: not null } or { Periodic: not null } || entrance == flow.Root.Activities[0];
                isEntry.ShouldBeTrue(entrance.Id);
            }
        }
    }

    private static void HasKinds(string slug, StepKind kind, params string[] kinds)
    {
        var steps = ShippedPacks.Steps(slug).Where(step => step.Step.Step!.Kind == kind).ToArray();
        foreach (var (_, step) in steps)
        {
            step.Step!.Outcomes.Select(outcome => outcome.Kind).ShouldBeSubsetOf([.. OutcomeKinds.Of(kind), OutcomeKinds.Other]);
            foreach (var wanted in kinds)
            {
                step.Step.Outcomes.ShouldContain(outcome => outcome.Kind == wanted, $"{step.Id}: {wanted}");
            }
        }
    }
}
