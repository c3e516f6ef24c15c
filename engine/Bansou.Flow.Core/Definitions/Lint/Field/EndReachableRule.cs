using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Definitions.Lint.Field;

/// <summary>BF210: from the start there is a way to 見守り. A case needs no end, but a place to which support can become lighter.</summary>
internal sealed class EndReachableRule() : CaseRule("BF210", "end-reachable", Severity.Warning)
{
    public override IEnumerable<Diagnostic> Check(LintSubject subject)
    {
        if (subject.Main?.Start is not { } start || subject.Flow.Options.UsableAsActivity)
        {
            yield break;
        }
        if (!Walk.ReachableFrom([start]).Any(node => node.Holds(StepKind.Watch)))
        {
            yield return Say(start,
                "はじまりから、緩やかな見守りへ行ける道がありません。支えが少しずつ軽くなっていく先として、見守りのステップを描いてください。",
                "No way leads from the start to a Watch step. Draw the place to which support can become lighter.");
        }
    }
}
