using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Definitions.Lint.Field;

/// <summary>BF229: who decides about support is not who wrote the plan (HR-11). The engine asks for another person; the drawing should have one.</summary>
internal sealed class ApproverIsAnotherRule() : CaseRule("BF229", "approver-is-not-applicant", Severity.Warning)
{
    public override IEnumerable<Diagnostic> Check(LintSubject subject)
    {
        var writers = subject.StepsOf(StepKind.Plan).SelectMany(plan => plan.Step!.Roles).ToHashSet(StringComparer.Ordinal);
        return from node in subject.StepsOf(StepKind.SupportDecision)
               where !node.Step!.Roles.IsEmpty && node.Step.Roles.All(writers.Contains)
               select Say(node,
                   $"「{node.Label}」を決める役割が、計画を書く役割と同じです。計画を書かない人の役割を加えてください。",
                   $"'{node.Label}' is decided by the same roles that write the plan. Add a role of somebody else.");
    }
}
