using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Reading;

namespace Bansou.Flow.Tests.Definitions;

/// <summary>Any bytes may come in: never an exception, and what is lost is told. Seeded, so that a failure comes back.</summary>
public class FlowFuzzTests
{
    private static readonly string[] WrongValues = ["true", "7", "-1", "1e400", "\"x\"", "\"あ\"", "\"\"", "[]", "{}", "[[null]]", "[7]", "{\"a\":[]}", "{\"$values\":[{}]}"];
    private static readonly string[] BlankIsAbsent = [".mergeMode", ".memoryReference.id"];
    private static readonly int Rounds = Environment.GetEnvironmentVariable("BANSOU_LONG") == "1" ? 200_000 : 2_000;

    [Theory]
    [InlineData(SampleFlows.Generic)]
    [InlineData(SampleFlows.Case)]
    public void The_samples_are_sound(string flow) => Texts.ReadFlow(flow).Diagnostics.ShouldBeEmpty();

    [Theory]
    [InlineData(SampleFlows.Generic)]
    [InlineData(SampleFlows.Case)]
    public void A_flow_that_is_cut_anywhere_is_told_to_end_in_the_middle(string flow)
    {
        var bytes = Texts.Bytes(flow);
        for (var length = 1; length < bytes.Length; length++)
        {
            var result = FlowReader.Read(bytes.AsSpan(0, length));
            result.Definition.ShouldBeNull();
            // A cut inside of a character leaves bytes that are no UTF-8.
            result.Diagnostics.ShouldHaveSingleItem().Code.ShouldBeOneOf("BF003", "BF002");
        }
    }

    [Theory]
    [InlineData(SampleFlows.Generic, 1)]
    [InlineData(SampleFlows.Case, 2)]
    public void Flipped_bytes_never_throw(string flow, int seed)
    {
        var sound = Texts.Bytes(flow);
        var random = new Random(seed);
        for (var round = 0; round < Rounds; round++)
        {
            var bytes = sound.ToArray();
            for (var flips = random.Next(1, 6); flips > 0; flips--)
            {
                bytes[random.Next(bytes.Length)] = (byte)(random.Next(2) == 0 ? random.Next(256) : "{}[]\",:\\/0 "u8[random.Next(11)]);
            }
            ShouldBeSpokenAbout(bytes);
        }
    }

    [Fact]
    public void Bytes_without_any_sense_never_throw()
    {
        var random = new Random(3);
        for (var round = 0; round < Rounds; round++)
        {
            var bytes = new byte[random.Next(200)];
            random.NextBytes(bytes);
            ShouldBeSpokenAbout(bytes);
        }
    }

    [Theory]
    [InlineData(SampleFlows.Generic)]
    [InlineData(SampleFlows.Case)]
    public void A_wrong_type_anywhere_is_told_when_something_is_lost(string flow)
    {
        var bytes = Texts.Bytes(flow);
        var whole = Weight(FlowReader.Read(bytes).Definition!);
        foreach (var node in All(SourceReader.Read(bytes).Root!))
        {
            foreach (var wrong in WrongValues)
            {
                byte[] spoiled = [.. bytes.AsSpan(0, node.Start), .. Texts.Bytes(wrong), .. bytes.AsSpan(node.End)];
                var result = FlowReader.Read(spoiled);
                var emptied = node.Kind == SourceKind.Object && wrong[0] == '{' || node.Kind == SourceKind.Array && wrong == "[]"
                    || wrong == "\"\"" && BlankIsAbsent.Any(name => node.Place.Path.EndsWith(name, StringComparison.Ordinal));
                if (!emptied && result.Definition is { } definition && Weight(definition) < whole)
                {
                    result.Diagnostics.ShouldNotBeEmpty($"{node.Place.Path} = {wrong}");
                }
                foreach (var finding in result.Diagnostics)
                {
                    finding.Place.Line.ShouldBeGreaterThan(0, finding.Message);
                    finding.MessageEn.ShouldNotBeEmpty();
                }
            }
        }
    }

    private static void ShouldBeSpokenAbout(byte[] bytes)
    {
        var result = FlowReader.Read(bytes);
        if (result.Definition is null)
        {
            result.HasErrors.ShouldBeTrue();
        }
    }

    private static IEnumerable<SourceNode> All(SourceNode node) =>
        node.Items.Concat(node.Properties.Select(property => property.Value)).SelectMany(All).Prepend(node);

    /// <summary>How much of a flow was read; less than the sound flow has means that something was dropped.</summary>
    private static int Weight(FlowDefinition flow) =>
        Weight(flow.Root) + flow.Variables.Length + flow.Inputs.Length + flow.Outputs.Length + flow.Outcomes.Length + flow.ReturnLines.Count;

    private static int Weight(Activity activity) =>
        1 + activity.Inputs.Count + activity.Outputs.Count + activity.Cases.Length + activity.Connections.Length + activity.Variables.Length
        + activity.Cases.Count(c => c.Condition is not null) + (activity.CanStartWorkflow ? 1 : 0) + (activity.MergeMode is null ? 0 : 1)
        + (activity.Step is { } step ? Weight(step) : 0)
        + activity.Activities.Concat(activity.Parts.Values).Concat(activity.Cases.Select(c => c.Body).OfType<Activity>()).Sum(Weight);

    private static int Weight(Core.Definitions.Steps.StepSettings step) =>
        step.Roles.Length + step.Forms.Length + step.Documents.Length + step.TellWhenLate.Length + step.Outcomes.Length + step.Categories.Length
        + step.Outcomes.Count(outcome => outcome.NextDue is not null) + (step.Due is null ? 0 : 1) + (step.Rhythm is null ? 0 : 1)
        + (step.Rhythm?.StagnationDays is null ? 0 : 1) + (step.Conference is null ? 0 : 1) + (step.Conference?.Purpose is null ? 0 : 1)
        + (step.Conference?.Stage is null ? 0 : 1) + (step.Bond is null ? 0 : 1) + (step.Anytime is null ? 0 : 1) + (step.Periodic is null ? 0 : 1)
        + (step.Periodic?.Month is null ? 0 : 1) + (step.Periodic?.Day is null ? 0 : 1);
}
