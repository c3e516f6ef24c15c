using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Workflows.Tests;

/// <summary>Every shipped flow file reads without a finding and says of each human step who, by when and how (CS-1, CS-8).</summary>
public sealed class FlowFileTests
{
    public static TheoryData<string> AllFlows => ShippedPacks.AllFlows;

    public static TheoryData<string> AllPacks => ShippedPacks.All;

    [Theory]
    [MemberData(nameof(AllFlows))]
    public void A_shipped_flow_reads_without_a_finding(string file)
    {
        var read = ShippedPacks.ReadFlow(file);

        // Information only says that a sub-flow stands in a file of its own.
        read.Diagnostics.ShouldAllBe(finding => finding.Severity == Severity.Information);
        read.Definition!.Mode.ShouldBe(FlowMode.Case);
    }

    [Theory]
    [MemberData(nameof(AllPacks))]
    public void Every_step_says_who_by_when_with_what_and_how(string slug)
    {
        foreach (var (_, activity) in ShippedPacks.Steps(slug))
        {
            var step = activity.Step!;
            step.Roles.ShouldNotBeEmpty(activity.Id);
            step.Forms.ShouldNotBeEmpty(activity.Id);
            step.Due.ShouldNotBeNull(activity.Id);
            step.Instructions.ShouldNotBeNullOrWhiteSpace(activity.Id);
            step.Outcomes.ShouldNotBeEmpty(activity.Id);
            (step.TellWhenLate.Length > 0 || step.Due is DueRule.None).ShouldBeTrue(activity.Id);
        }
    }

    [Theory]
    [MemberData(nameof(AllPacks))]
    public void Every_outcome_leads_somewhere_but_for_resume_and_the_calendar(string slug)
    {
        foreach (var (flow, activity) in ShippedPacks.Steps(slug))
        {
            foreach (var outcome in activity.Step!.Outcomes)
            {
                var drawn = flow.Root.Connections.Any(line => line.Source == activity.Id && line.SourcePort == outcome.Name);
                var needsNone = outcome.Name == AnytimeEntries.ResumeOutcome || activity.Step.Periodic is { EachOpenCase: false };
                drawn.ShouldBe(!needsNone, $"{activity.Id}:{outcome.Name}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(AllPacks))]
    public void A_talk_that_repeats_has_its_clock(string slug)
    {
        foreach (var (flow, activity) in ShippedPacks.Steps(slug).Where(step => step.Step.Step!.Kind is StepKind.Talk or StepKind.ReceiverCheck))
        {
            foreach (var line in flow.Root.Connections.Where(line => line.Source == activity.Id && line.Target == activity.Id))
            {
                activity.Step!.Outcomes.Single(outcome => outcome.Name == line.SourcePort).NextDue.ShouldNotBeNull(line.Key);
            }
        }
    }

    [Theory]
    [MemberData(nameof(AllPacks))]
    public void Work_of_the_municipality_has_no_line_into_a_case_CS_7(string slug)
    {
        foreach (var (flow, activity) in ShippedPacks.Steps(slug).Where(step => step.Step.Step!.Periodic is { EachOpenCase: false }))
        {
            flow.Root.Connections.ShouldNotContain(line => line.Source == activity.Id || line.Target == activity.Id, activity.Id);
        }
    }
}
