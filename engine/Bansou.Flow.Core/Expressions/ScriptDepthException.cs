namespace Bansou.Flow.Core.Expressions;

/// <summary>Calls inside a script nest too deep; never leaves <see cref="ScriptEngine"/>.</summary>
internal sealed class ScriptDepthException : Exception;
