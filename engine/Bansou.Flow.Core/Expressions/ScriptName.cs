namespace Bansou.Flow.Core.Expressions;

/// <summary>スクリプトに出てくる名前: one use of a name of the flow in a script, with its place in the script.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
public sealed record ScriptName(ScriptNameKind Kind, string Name, int Line, int Column);
