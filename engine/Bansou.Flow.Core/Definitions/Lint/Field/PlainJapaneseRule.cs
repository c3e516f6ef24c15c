using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Definitions.Lint.Field;

/// <summary>BF220: labels are in the words of people, in Japanese, and without words that look down on anyone.</summary>
internal sealed class PlainJapaneseRule() : CaseRule("BF220", "label-in-plain-japanese", Severity.Warning)
{
    public override IEnumerable<Diagnostic> Check(LintSubject subject)
    {
        foreach (var node in subject.Steps)
        {
            if (node.Activity.DisplayText is not { } name || !name.Any(IsJapanese))
            {
                yield return Say(node,
                    $"「{node.Label}」に日本語の名前がありません。現場で呼ぶ言葉を表示名（displayText）に書いてください。",
                    $"'{node.Label}' has no Japanese name. Write what people call it as displayText.");
            }
            foreach (var (place, text) in StepTexts.Labels(node.Activity))
            {
                if (WordsToAvoid.In(text) is { } word)
                {
                    yield return Say(place, node.Id,
                        $"「{text}」に「{word.Avoid}」という言葉があります。「{word.Use}」のように言いかえてください。",
                        $"'{text}' uses a word that is better avoided: say '{word.Use}' instead.");
                }
            }
        }
    }

    private static bool IsJapanese(char c) => c is (>= 'ぁ' and <= 'ヿ') or (>= '一' and <= '鿿') or '々';
}
