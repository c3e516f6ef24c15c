using System.Text;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Tests.Cases.RandomPlay;

/// <summary>Draws flows at random in the shape that the rules ask for: every step reachable, joins behind forks, outcomes of all kinds.</summary>
internal sealed class RandomFlow(int seed)
{
    private static readonly StepKind[] Kinds =
    [
        StepKind.Talk, StepKind.Intake, StepKind.Consent, StepKind.Assessment, StepKind.Screening, StepKind.Plan, StepKind.SupportDecision,
        StepKind.Referral, StepKind.ReceiverCheck, StepKind.Return, StepKind.Replan, StepKind.Watch, StepKind.ResourceDevelopment, StepKind.Escalation,
        StepKind.Task, StepKind.Document, StepKind.Referral, StepKind.ReceiverCheck, StepKind.Return,
    ];

    private readonly Random random = new(seed);
    private readonly StringBuilder sketch = new();
    private readonly List<(string Id, StepKind Kind)> steps = [];
    private int joins;

    /// <summary>The sketch of a flow; the same seed draws the same flow.</summary>
    public string Draw()
    {
        var count = random.Next(4, 16);
        for (var i = 0; i < count; i++)
        {
            AddStep(i == 0 ? StepKind.Notice : Kinds[random.Next(Kinds.Length)]);
        }
        if (random.Next(2) == 0)
        {
            AddAnytime();
        }
        foreach (var (id, kind) in steps.ToArray())
        {
            foreach (var outcome in OutcomesOf(kind))
            {
                AddLines(id, outcome);
            }
        }
        Chain();
        return sketch.ToString();
    }

    private void AddStep(StepKind kind)
    {
        var id = "S" + steps.Count;
        steps.Add((id, kind));
        sketch.Append(id).Append(' ').Append(kind).Append(' ').AppendJoin(' ', OutcomesOf(kind)).AppendLine(Settings(kind));
    }

    private string Settings(StepKind kind)
    {
        var due = random.Next(4) == 0 ? """{"none":"本人の歩みに合わせる"}""" : random.Next(2) == 0 ? """{"days":2,"unit":"business"}""" : """{"days":30,"unit":"calendar"}""";
        var rhythm = kind switch
        {
            StepKind.ReceiverCheck => ""","rhythm":{"days":[7,30,90],"stagnationDays":180}""",
            StepKind.Watch => ""","rhythm":{"days":[30],"repeat":true}""",
            _ => "",
        };
        return $$""" {"roles":["counselor"],"forms":["F07"],"due":{{due}}{{rhythm}}}""";
    }

    private void AddAnytime()
    {
        var interrupting = random.Next(2) == 0 ? "true" : "false";
        sketch.AppendLine($$$"""U Anytime resume move {"roles":["counselor"],"due":{"days":0,"unit":"business"},"anytime":{"entry":"urgent","interrupting":{{{interrupting}}}}}""");
        sketch.AppendLine($"U:move -> {AnyStep()}");
    }

    private static IEnumerable<string> OutcomesOf(StepKind kind)
    {
        var kinds = OutcomeKinds.Of(kind).ToArray().Where(name => name != "farewell").ToArray();
        return kinds.Length == 0 ? ["done", "other"] : kinds;
    }

    /// <summary>None (the built-in path), one, or a fork of two that a join may bring together again.</summary>
    private void AddLines(string id, string outcome)
    {
        switch (random.Next(10))
        {
            case 0:
                break;
            case 1:
                AddFork(id, outcome);
                break;
            case 2:
                sketch.AppendLine($"{id}:{outcome} ~> {AnyStep()}");
                break;
            default:
                sketch.AppendLine($"{id}:{outcome} -> {AnyStep()}");
                break;
        }
    }

    private void AddFork(string id, string outcome)
    {
        var join = "J" + joins++;
        var mode = random.Next(3) == 0 ? "WaitAny" : "WaitAll";
        sketch.AppendLine(join + """ Elsa.FlowJoin {"mode":{"typeName":"FlowJoinMode","expression":{"type":"Literal","value":"MODE"}}}""".Replace("MODE", mode, StringComparison.Ordinal));
        sketch.AppendLine($"{join} -> {AnyStep()}");
        foreach (var branch in new[] { join + "a", join + "b" })
        {
            sketch.AppendLine($"{branch} Task done other" + Settings(StepKind.Task));
            sketch.AppendLine($"{id}:{outcome} -> {branch}");
            sketch.AppendLine($"{branch}:done -> {join}");
            sketch.AppendLine($"{branch}:other -> {(random.Next(2) == 0 ? join : AnyStep())}");
        }
    }

    /// <summary>A line from each step to the next one, so that every step can be reached.</summary>
    private void Chain()
    {
        for (var i = 1; i < steps.Count; i++)
        {
            var outcomes = OutcomesOf(steps[i - 1].Kind).ToArray();
            sketch.AppendLine($"{steps[i - 1].Id}:{outcomes[random.Next(outcomes.Length)]} -> {steps[i].Id}");
        }
    }

    private string AnyStep() => steps[random.Next(steps.Count)].Id;
}
