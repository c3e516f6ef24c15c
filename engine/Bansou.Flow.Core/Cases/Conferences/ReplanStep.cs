using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Cases.Conferences;

/// <summary>Where a case goes when a meeting asks for a replan (RP-2): to the Replan step that is open, else to the next one on the drawn lines, else to any, else to 次の一歩.</summary>
internal static class ReplanStep
{
    public static CaseStep For(CaseFlow flow, CaseState.Active state, StepId conference) =>
        OpenOne(flow, state) ?? NextOnTheLines(flow, conference) ?? flow.Steps.FirstOrDefault(IsReplan) ?? flow[BuiltInSteps.NextStep];

    private static CaseStep? OpenOne(CaseFlow flow, CaseState.Active state) => state.Tokens.Open.Select(open => flow[open.Step]).FirstOrDefault(IsReplan);

    private static CaseStep? NextOnTheLines(CaseFlow flow, StepId conference)
    {
        var seen = new HashSet<int>();
        var ahead = new Queue<CaseStep>([flow[conference]]);
        while (ahead.TryDequeue(out var step))
        {
            if (IsReplan(step))
            {
                return step;
            }
            foreach (var line in step.Lines.OrderBy(port => port.Key, StringComparer.Ordinal).SelectMany(port => port.Value).Where(line => seen.Add(line.Target)))
            {
                ahead.Enqueue(flow.Steps[line.Target]);
            }
        }
        return null;
    }

    private static bool IsReplan(CaseStep step) => step.Kind == StepKind.Replan;
}
