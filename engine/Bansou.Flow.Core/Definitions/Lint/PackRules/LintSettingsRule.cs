namespace Bansou.Flow.Core.Definitions.Lint.PackRules;

/// <summary>BF454: the pack's own severities name rules that exist and may be changed.</summary>
internal sealed class LintSettingsRule() : PackRule("BF454", "lint-setting-is-possible", Severity.Warning)
{
    public override IEnumerable<Diagnostic> Check(PackSubject subject)
    {
        foreach (var code in subject.Pack.LintSeverities.Keys.Order(StringComparer.Ordinal))
        {
            var rule = FlowLinter.Rules.FirstOrDefault(one => one.Code == code);
            if (rule is null)
            {
                yield return Say(SourcePlace.None, null,
                    $"lint に書かれた「{code}」という決まりはありません。docs/lint-rules のコードを書いてください。",
                    $"There is no rule '{code}'. Use a code of docs/lint-rules.");
            }
            else if (rule.Protects is { } hard)
            {
                yield return Say(SourcePlace.None, null,
                    $"「{code}」は守るべき決まり（{hard}）のためのものなので、重さを変えられません。lint から消してください。",
                    $"'{code}' stands before a hard rule ({hard}) and keeps its severity. Remove it from lint.");
            }
        }
    }
}
