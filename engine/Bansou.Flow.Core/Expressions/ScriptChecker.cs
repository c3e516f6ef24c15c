using System.Collections.Immutable;

namespace Bansou.Flow.Core.Expressions;

/// <summary>スクリプトの点検: looks at a script without running it.</summary>
public static class ScriptChecker
{
    /// <param name="guarded">Whether only statements in a row and <c>if</c> are allowed, as in the scripts of case flows.</param>
    public static ScriptCheck Check(string script, bool guarded = false)
    {
        var program = ScriptProgram.Of(script, ScriptLimits.Default);
        if (program.Problem is { } problem)
        {
            return new ScriptCheck([problem], []);
        }
        var (tokens, _) = ScriptTokenizer.Read(script);
        var names = ScriptNameReader.Read(tokens, program);
        var unknown = names.Where(name => name.Kind == ScriptNameKind.Unknown).Select(name => ScriptProblems.UnknownName(name.Name, name.Line, name.Column));
        return new ScriptCheck([.. guarded ? Bends(tokens) : [], .. unknown], names);
    }

    /// <summary>Loops and functions: with them a script would be a small program, which nobody at a desk can read.</summary>
    private static IEnumerable<ScriptProblem> Bends(List<ScriptToken> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var isMember = i > 0 && tokens[i - 1].Is(".") || i + 1 < tokens.Count && tokens[i + 1].Is(":");
            if (!isMember && (tokens[i].Is("for") || tokens[i].Is("while") || tokens[i].Is("function") || tokens[i].Is("=>")))
            {
                yield return ScriptProblems.NotStraight(tokens[i].Text, tokens[i].Line, tokens[i].Column);
            }
        }
    }
}
