namespace Bansou.Flow.Core.Expressions;

/// <summary>What an evaluation came to: a value, or what is wrong with the script.</summary>
public abstract record ScriptResult
{
    private ScriptResult() { }

    public sealed record Value(ScriptValue Result) : ScriptResult;

    public sealed record Failed(ScriptProblem Problem) : ScriptResult;
}

/// <summary>不具合: one thing that is wrong with a script. Says nothing of the values it ran on.</summary>
/// <param name="Code">BF3xx, docs/diagnostics-expressions.md.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
public sealed record ScriptProblem(string Code, string Message, string MessageEn, int Line, int Column);

/// <summary>How much a script may do. The same everywhere: statements and sizes are counted, wall time only aborts (CS-17).</summary>
public sealed record ScriptLimits
{
    public static readonly ScriptLimits Default = new();

    public int Characters { get; init; } = 4_000;
    public int Nesting { get; init; } = 100;
    public int Operators { get; init; } = 500;
    public int Statements { get; init; } = 10_000;
    /// <summary>Pieces of expressions that loops and functions evaluate.</summary>
    public int Pieces { get; init; } = 300_000;

    public int Recursion { get; init; } = 60;

    /// <summary>Nested calls, each weighed by how deep its expressions nest: what bounds the stack.</summary>
    public int Depth { get; init; } = 900;

    /// <summary>Characters of one text, and items of one list.</summary>
    public int Size { get; init; } = 100_000;

    /// <summary>Characters and items made in one evaluation, all together.</summary>
    public int Made { get; init; } = 2_000_000;

    public TimeSpan WallTime { get; init; } = TimeSpan.FromSeconds(5);
}
