namespace Bansou.Flow.Core.Definitions.Lint;

/// <summary>フローの中の式: every script of a flow with the step that holds it and its place.</summary>
internal static class FlowScripts
{
    public static IEnumerable<(Activity Activity, SourcePlace Place, string Text)> Of(Activity root)
    {
        foreach (var activity in LintSubject.Everything(root))
        {
            foreach (var expression in ExpressionsOf(activity))
            {
                if (expression.Value is { Kind: SourceKind.String, Text: { Length: > 0 } text } value)
                {
                    yield return (activity, value.Place, text);
                }
            }
        }
    }

    /// <summary>The names that a script asks for, or sets, by a function such as <c>getVariable("name")</c>.</summary>
    public static IEnumerable<string> NamesIn(string script, string function)
    {
        for (var at = script.IndexOf(function + "(", StringComparison.Ordinal); at >= 0; at = script.IndexOf(function + "(", at + 1, StringComparison.Ordinal))
        {
            var begin = at + function.Length + 1;
            if (begin < script.Length && script[begin] is '"' or '\'' && script.IndexOf(script[begin], begin + 1) is > 0 and var end)
            {
                yield return script[(begin + 1)..end];
            }
        }
    }

    private static IEnumerable<Expression> ExpressionsOf(Activity activity)
    {
        foreach (var (property, input) in activity.Inputs.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (input.Expression.Type == "JavaScript" || (activity.Type == "Elsa.RunJavaScript" && property == "script"))
            {
                yield return input.Expression;
            }
        }
        foreach (var one in activity.Cases)
        {
            if (one.Condition is { Type: "JavaScript" } condition)
            {
                yield return condition;
            }
        }
    }
}
