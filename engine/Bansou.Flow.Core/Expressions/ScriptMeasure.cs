namespace Bansou.Flow.Core.Expressions;

/// <summary>Measures a script before any parser sees it: length, nesting, operators. A parser would overflow the stack on what is stopped here.</summary>
internal static class ScriptMeasure
{
    public static ScriptProblem? Check(string script, List<ScriptToken> tokens, ScriptLimits limits)
    {
        if (script.Length > limits.Characters)
        {
            return ScriptProblems.TooLong(limits.Characters);
        }
        var (depth, operators, unary, loops) = (0, 0, 0, 0);
        foreach (var token in tokens)
        {
            // Loops nest without any bracket: for(;;)for(;;)…
            if ((token.Is("for") || token.Is("while") || token.Is("do")) && ++loops > limits.Nesting)
            {
                return ScriptProblems.TooNested(limits.Nesting, token.Line, token.Column);
            }
            if (token.Kind != ScriptTokenKind.Punctuator && !token.Is("typeof") && !token.Is("void") && !token.Is("delete") && !token.Is("else") && !token.Is("if"))
            {
                unary = 0;
                continue;
            }
            switch (token.Text)
            {
                case "(" or "[" or "{":
                    depth++;
                    break;
                case ")" or "]" or "}":
                    depth--;
                    break;
                case ";" or "," or ":":
                    break;
                default:
                    operators++;
                    break;
            }
            // A chain such as !!!!!x or if(a)if(b)… nests as deep as brackets do.
            unary = token.Text is ")" or "]" or "}" or ";" ? 0 : unary + 1;
            if (depth > limits.Nesting || unary > limits.Nesting)
            {
                return ScriptProblems.TooNested(limits.Nesting, token.Line, token.Column);
            }
        }
        return operators > limits.Operators ? ScriptProblems.TooManyOperators(limits.Operators) : null;
    }
}
