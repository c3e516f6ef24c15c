namespace Bansou.Flow.Core.Expressions;

/// <summary>名前の使い方: how a script uses a name of the flow.</summary>
public enum ScriptNameKind
{
    /// <summary><c>getVariable("x")</c> or <c>variables.x</c>.</summary>
    VariableRead,

    /// <summary><c>setVariable("x", …)</c> or <c>variables.x = …</c>.</summary>
    VariableWritten,

    /// <summary><c>getX()</c>: a variable or an input whose name is spelled so with a capital.</summary>
    AccessorRead,

    /// <summary><c>setX(…)</c>.</summary>
    AccessorWritten,

    /// <summary><c>getInput("x")</c>.</summary>
    InputRead,

    /// <summary><c>getOutputFrom("activity")</c>, or <c>getResultFromActivity()</c> with all that stands behind "get".</summary>
    OutputRead,

    /// <summary>A name that neither the script declares nor any flow has.</summary>
    Unknown,
}
