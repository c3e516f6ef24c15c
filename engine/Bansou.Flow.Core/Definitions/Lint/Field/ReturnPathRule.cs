using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Definitions.Lint.Field;

/// <summary>BF206: there is a way back for every つなぎ, and a problem leads to it, not to an end (HR-4).</summary>
internal sealed class ReturnPathRule() : CaseRule("BF206", "return-path-required", Severity.Information, "HR-4")
{
    public override IEnumerable<Diagnostic> Check(LintSubject subject)
    {
        var takesBack = subject.Main?.Nodes.Any(node => node.Holds(StepKind.Return)) ?? false;
        if (!takesBack && !subject.Flow.Options.UsableAsActivity && subject.StepsOf(StepKind.Referral).FirstOrDefault() is { } referral)
        {
            yield return Say(referral,
                "つなぎがあるのに、もどしのステップがありません。組み込みの「もどし」を使います。だれがどう受けるか決まっているなら描いてください。",
                "There are referrals but no Return step; the built-in one is used.");
        }
        var ends = subject.StepsOf(StepKind.ReceiverCheck).SelectMany(check => check.LinesOfKind("problem"))
            .Concat(subject.StepsOf(StepKind.Return).SelectMany(back => back.Out));
        foreach (var line in ends.Where(NegativePaths.LeadsToEnd))
        {
            yield return Say(line,
                $"「{line.From.Label}」から、そのまま終わりへ進んでいます。もどしは新しい始まりです。つなぎ直し、計画、見守りなどへ続けてください。",
                $"'{line.From.Label}' leads straight to an end. A return is a new beginning: lead on to a reconnection, a plan or a watch.",
                Severity.Error);
        }
    }
}
