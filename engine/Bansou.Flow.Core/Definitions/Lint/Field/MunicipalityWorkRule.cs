using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Definitions.Lint.Field;

/// <summary>BF223: the municipality's own yearly or monthly work is no case; no line goes from it into case steps or back (CS-7).</summary>
internal sealed class MunicipalityWorkRule() : CaseRule("BF223", "municipality-work-stays-apart", Severity.Error, "CS-7")
{
    public override IEnumerable<Diagnostic> Check(LintSubject subject)
    {
        if (subject.Main is not { } main)
        {
            return [];
        }
        var ownWork = Walk.ReachableFrom(main.Nodes.Where(IsMunicipal));
        var caseWork = Walk.ReachableFrom(main.Nodes.Where(node => node.IsEntry && !IsMunicipal(node)));
        return from line in main.Lines
               where ownWork.Contains(line.From) && !caseWork.Contains(line.From) && caseWork.Contains(line.To)
               select Say(line,
                   $"「{line.From.Label}」は市町村の定期の仕事なので、ケースのステップ「{line.To.Label}」へは進めません。線を消し、ケースごとの仕事なら scope を eachOpenCase にしてください。",
                   $"'{line.From.Label}' is the municipality's own work and cannot lead into the case step '{line.To.Label}'. Remove the line, or make its scope eachOpenCase.");
    }

    private static bool IsMunicipal(GraphNode node) => node.Step?.Periodic is { EachOpenCase: false };
}
