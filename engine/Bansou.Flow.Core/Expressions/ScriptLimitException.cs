namespace Bansou.Flow.Core.Expressions;

/// <summary>A limit of our own functions was reached inside a script; never leaves <see cref="ScriptEngine"/>.</summary>
internal sealed class ScriptLimitException : Exception;
