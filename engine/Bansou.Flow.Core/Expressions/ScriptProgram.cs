using System.Collections.Concurrent;
using System.Collections.Immutable;
using Jint.Parser;
using Jint.Parser.Ast;

namespace Bansou.Flow.Core.Expressions;

/// <summary>A script that passed all checks and can run any number of times.</summary>
/// <param name="Words">All names in it: what it may ask of its host.</param>
/// <param name="VariableFields">Names that stand behind <c>variables.</c>.</param>
internal sealed record ScriptProgram(Program Tree, ImmutableHashSet<string> Words, ImmutableHashSet<string> VariableFields, ScriptProblem? Problem)
{
    private const int CacheSize = 4_096;
    private const string Wrapper = "(function(){";

    /// <summary>Characters that stand before the script on its first line.</summary>
    public int Shifted { get; private init; }

    /// <summary>How deep its own expressions nest.</summary>
    public int Height { get; } = ScriptTree.HeightOf(Tree);

    private static readonly ConcurrentDictionary<(string, ScriptLimits), ScriptProgram> Cache = new();

    /// <summary>Reads a script once; the same text is not read again.</summary>
    public static ScriptProgram Of(string script, ScriptLimits limits)
    {
        if (Cache.TryGetValue((script, limits), out var known))
        {
            return known;
        }
        var read = Read(script, limits);
        if (Cache.Count < CacheSize && script.Length <= limits.Characters)
        {
            Cache.TryAdd((script, limits), read);
        }
        return read;
    }

    private static ScriptProgram Wrong(ScriptProblem problem) => new(new Program(), [], [], problem);

    private static ScriptProgram Read(string script, ScriptLimits limits)
    {
        if (script.Length > limits.Characters)
        {
            return Wrong(ScriptProblems.TooLong(limits.Characters));
        }
        var (tokens, unread) = ScriptTokenizer.Read(script);
        if ((unread ?? ScriptMeasure.Check(script, tokens, limits)) is { } early)
        {
            return Wrong(early);
        }
        var (es5, tooNew) = NewSyntax.Translate(script, tokens);
        if (tooNew is not null)
        {
            return Wrong(tooNew);
        }
        var (translated, _) = ScriptTokenizer.Read(es5);
        return ScriptMeasure.Check("", translated, limits with { Operators = limits.Operators * 2 }) is { } grown ? Wrong(grown) : Parse(es5, translated);
    }

    private static ScriptProgram Parse(string es5, List<ScriptToken> tokens)
    {
        try
        {
            var returns = HasTopLevelReturn(tokens);
            var tree = new JavaScriptParser().Parse(returns ? $"{Wrapper}{es5}\n}})()" : es5);
            var shifted = returns ? Wrapper.Length : 0;
            var problem = ScriptTree.Check(tree, shifted);
            return problem is null
                ? new ScriptProgram(ScriptTree.Guarded(tree), WordsOf(tokens), FieldsOf(tokens), null) { Shifted = shifted }
                : Wrong(problem);
        }
        catch (ParserException syntax)
        {
            return Wrong(ScriptProblems.Syntax(Math.Max(1, syntax.LineNumber), Math.Max(1, syntax.Column)));
        }
        catch (Exception other) when (other is not (OutOfMemoryException or StackOverflowException))
        {
            // The parser has bugs of its own; a script that it cannot read is a wrong script, whatever it threw.
            return Wrong(ScriptProblems.Syntax(1, 1));
        }
    }

    private static bool HasTopLevelReturn(List<ScriptToken> tokens)
    {
        var functions = new Stack<bool>();
        var pending = false;
        foreach (var token in tokens)
        {
            if (token.Is("function"))
            {
                pending = true;
            }
            else if (token.Is("{"))
            {
                functions.Push(pending);
                pending = false;
            }
            else if (token.Is("}") && functions.Count > 0)
            {
                functions.Pop();
            }
            else if (token.Is("return") && !functions.Contains(true))
            {
                return true;
            }
        }
        return false;
    }

    private static ImmutableHashSet<string> WordsOf(List<ScriptToken> tokens) => [.. tokens.Where(token => token.Kind == ScriptTokenKind.Word).Select(token => token.Text)];

    private static ImmutableHashSet<string> FieldsOf(List<ScriptToken> tokens) =>
        [.. Enumerable.Range(0, Math.Max(0, tokens.Count - 2)).Where(i => tokens[i].Is("variables") && tokens[i + 1].Is(".")).Select(i => tokens[i + 2].Text)];
}
