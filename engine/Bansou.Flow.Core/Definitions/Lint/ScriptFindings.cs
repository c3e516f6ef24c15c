using System.Globalization;
using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Core.Definitions.Lint;

/// <summary>式の点検: what the script engine says about the scripts of a flow before they run (BF3xx). Its codes and limits are the engine's own.</summary>
internal static class ScriptFindings
{
    public static IEnumerable<Diagnostic> Of(FlowDefinition flow)
    {
        foreach (var (activity, place, text) in FlowScripts.Of(flow.Root))
        {
            var guarded = flow.Mode == FlowMode.Case && activity.Type == "Elsa.RunJavaScript";
            foreach (var problem in ScriptChecker.Check(text, guarded).Problems)
            {
                var line = problem.Line.ToString(CultureInfo.InvariantCulture);
                yield return new Diagnostic(problem.Code, Severity.Error, $"「{activity.Label}」の式（{line}行目）: {problem.Message}", place, activity.Id)
                {
                    MessageEn = $"Script of '{activity.Label}', line {line}: {problem.MessageEn}",
                };
            }
        }
    }
}
