using System.Collections.Immutable;

namespace Bansou.Flow.Core.Expressions;

/// <summary>スクリプトの相手: the world that a script can see: variables, and functions by name.</summary>
public interface IScriptHost
{
    /// <summary>The variable of that exact name in the nearest scope, or null.</summary>
    ScriptValue? Variable(string name);

    /// <summary>Names of all variables in scope, for <c>getX()</c> and <c>setX(v)</c>.</summary>
    IEnumerable<string> VariableNames { get; }

    /// <summary>Sets the variable in the nearest scope that has it; creates it when none has.</summary>
    void SetVariable(string name, ScriptValue value);

    /// <summary>A function of the host, such as <c>getInput</c> or <c>setOutcome</c>; null when it has none of that name.</summary>
    Func<ImmutableArray<ScriptValue>, ScriptValue>? Function(string name);
}
