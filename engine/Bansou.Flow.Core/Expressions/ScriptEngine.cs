using System.Collections.Immutable;
using Jint.Parser;
using Jint.Runtime;

namespace Bansou.Flow.Core.Expressions;

/// <summary>
/// 式の計算: JavaScript (ES5.1 and simple newer syntax) behind an allow-list and limits. A wrong or hostile script is told by
/// a problem that names its place; it cannot hang, fill the memory, or reach outside its host.
/// </summary>
public static class ScriptEngine
{
    public static ScriptResult Evaluate(string script, IScriptHost host, ScriptLimits limits)
    {
        var program = ScriptProgram.Of(script, limits);
        if (program.Problem is { } problem)
        {
            return new ScriptResult.Failed(problem);
        }
        var sandbox = new ScriptSandbox(limits);
        try
        {
            ScriptGlobals.Add(sandbox, host, program);
            sandbox.Budget.Enter(program.Height);
            sandbox.Engine.Execute(program.Tree);
            var value = ScriptConversion.FromScript(sandbox.Engine.GetCompletionValue(), sandbox);
            ScriptGlobals.CopyVariablesBack(sandbox, host, program);
            return new ScriptResult.Value(value);
        }
        catch (StatementsCountOverflowException)
        {
            return Failed(ScriptProblems.TooManySteps, sandbox, program);
        }
        catch (TimeoutException)
        {
            return Failed(ScriptProblems.TooManySteps, sandbox, program);
        }
        catch (RecursionDepthOverflowException)
        {
            return Failed(ScriptProblems.TooDeep, sandbox, program);
        }
        catch (ScriptDepthException)
        {
            return Failed(ScriptProblems.TooDeep, sandbox, program);
        }
        catch (ScriptLimitException)
        {
            return Failed(ScriptProblems.TooBig, sandbox, program);
        }
        catch (JavaScriptException wrong) when (wrong.Location?.Start is { Line: > 0 } at)
        {
            return Failed(ScriptProblems.Failed, at, program);
        }
        catch (Exception other) when (other is not OutOfMemoryException)
        {
            // Whatever else a script brings about is the script's fault: an unknown name, a member of nothing, a bug of the engine.
            return Failed(ScriptProblems.Failed, sandbox, program);
        }
    }

    /// <summary>Evaluates with the default limits.</summary>
    public static ScriptResult Evaluate(string script, IScriptHost host) => Evaluate(script, host, ScriptLimits.Default);

    private static ScriptResult.Failed Failed(Func<int, int, ScriptProblem> problem, ScriptSandbox sandbox, ScriptProgram program) =>
        Failed(problem, sandbox.Engine.GetLastSyntaxNode()?.Location?.Start ?? new Position { Line = 1, Column = program.Shifted }, program);

    private static ScriptResult.Failed Failed(Func<int, int, ScriptProblem> problem, Position at, ScriptProgram program) =>
        new(problem(Math.Max(1, at.Line), Math.Max(1, at.Column + 1 - (at.Line == 1 ? program.Shifted : 0))));
}
