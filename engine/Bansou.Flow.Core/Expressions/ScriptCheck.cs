using System.Collections.Immutable;

namespace Bansou.Flow.Core.Expressions;

/// <summary>スクリプトの点検の結果: what is wrong with a script before it runs, and which names of the flow it uses.</summary>
/// <param name="Problems">A script that cannot be read has one problem and no names.</param>
public sealed record ScriptCheck(ImmutableArray<ScriptProblem> Problems, ImmutableArray<ScriptName> Names);
