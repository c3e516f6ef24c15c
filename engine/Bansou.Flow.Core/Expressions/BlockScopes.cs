namespace Bansou.Flow.Core.Expressions;

/// <summary>
/// Says whether a let or const can become a var. A var belongs to its whole function: a name that is declared twice, used outside its
/// block, or changed though it is const, would come to mean something else.
/// </summary>
internal static class BlockScopes
{
    /// <summary>Indexes of the names that the declaration at that index declares.</summary>
    public static IEnumerable<int> DeclaredBy(List<ScriptToken> tokens, int at)
    {
        var depth = 0;
        for (var i = at + 1; i < tokens.Count && depth >= 0; i++)
        {
            if (depth == 0 && i > at + 1 && (tokens[i].Is(";") || EndsLine(tokens, i) || tokens[i].Is("in") || tokens[i].Is("of")))
            {
                yield break;
            }
            if (depth == 0 && tokens[i].Kind == ScriptTokenKind.Word && (i == at + 1 || tokens[i - 1].Is(",")))
            {
                yield return i;
            }
            depth += Opens(tokens[i]) ? 1 : Closes(tokens[i]) ? -1 : 0;
        }
    }

    public static bool MeansTheSameAsVar(List<ScriptToken> tokens, int at, int name)
    {
        if (Extent(tokens, at) is not var (from, to))
        {
            return false;
        }
        for (var i = 0; i < tokens.Count; i++)
        {
            if (i == name || !tokens[i].Is(tokens[name].Text) || IsSpelling(tokens, i))
            {
                continue;
            }
            if (i < from || i > to || IsDeclared(tokens, i) || tokens[at].Is("const") && IsWritten(tokens, i))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>Without a value a let is undefined each time that it is reached; a var would keep what it had.</summary>
    public static bool NeedsValue(List<ScriptToken> tokens, int name) =>
        name + 1 >= tokens.Count || !tokens[name + 1].Is("=") && !tokens[name + 1].Is("in") && !tokens[name + 1].Is("of");

    /// <summary>First and last token of the block that a declaration belongs to; of the loop, for one in the head of a loop.</summary>
    private static (int From, int To)? Extent(List<ScriptToken> tokens, int at)
    {
        var depth = 0;
        for (var i = at - 1; i >= 0; i--)
        {
            depth += Closes(tokens[i]) ? 1 : Opens(tokens[i]) ? -1 : 0;
            if (depth >= 0)
            {
                continue;
            }
            if (tokens[i].Is("{"))
            {
                return (i, Close(tokens, i));
            }
            return i > 0 && tokens[i - 1].Is("for") ? (i, EndOfLoop(tokens, Close(tokens, i))) : null;
        }
        return (0, tokens.Count - 1);
    }

    private static int EndOfLoop(List<ScriptToken> tokens, int head)
    {
        if (head + 1 < tokens.Count && tokens[head + 1].Is("{"))
        {
            return Close(tokens, head + 1);
        }
        var end = tokens.FindIndex(Math.Min(head, tokens.Count - 1), token => token.Is(";"));
        return end < 0 ? tokens.Count - 1 : end;
    }

    private static int Close(List<ScriptToken> tokens, int open)
    {
        var depth = 0;
        for (var i = open; i < tokens.Count; i++)
        {
            depth += Opens(tokens[i]) ? 1 : Closes(tokens[i]) ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }
        return tokens.Count - 1;
    }

    /// <summary>A member or a property of the same name is no use of the variable.</summary>
    private static bool IsSpelling(List<ScriptToken> tokens, int i) =>
        i > 0 && (tokens[i - 1].Is(".") || (tokens[i - 1].Is("{") || tokens[i - 1].Is(",")) && i + 1 < tokens.Count && tokens[i + 1].Is(":"));

    private static bool IsDeclared(List<ScriptToken> tokens, int i)
    {
        if (i > 0 && (tokens[i - 1].Is("var") || tokens[i - 1].Is("let") || tokens[i - 1].Is("const") || tokens[i - 1].Is("function")))
        {
            return true;
        }
        if (i + 1 < tokens.Count && tokens[i + 1].Is("=>"))
        {
            return true;
        }
        var open = i - 1;
        while (open >= 0 && (tokens[open].Kind == ScriptTokenKind.Word || tokens[open].Is(",")))
        {
            open--;
        }
        if (open < 0 || !tokens[open].Is("("))
        {
            return false;
        }
        var close = Close(tokens, open);
        return open > 0 && tokens[open - 1].Is("function") || open > 1 && tokens[open - 2].Is("function") || close + 1 < tokens.Count && tokens[close + 1].Is("=>");
    }

    private static bool IsWritten(List<ScriptToken> tokens, int i) =>
        i + 1 < tokens.Count && tokens[i + 1].Text is "=" or "+=" or "-=" or "*=" or "/=" or "%=" or "<<=" or ">>=" or "&=" or "|=" or "^=" or "++" or "--"
        || i > 0 && tokens[i - 1].Text is "++" or "--";

    private static bool EndsLine(List<ScriptToken> tokens, int i) =>
        tokens[i].AfterNewLine && tokens[i].Kind != ScriptTokenKind.Punctuator && tokens[i - 1].Kind != ScriptTokenKind.Punctuator;

    private static bool Opens(in ScriptToken token) => token.Is("(") || token.Is("[") || token.Is("{");

    private static bool Closes(in ScriptToken token) => token.Is(")") || token.Is("]") || token.Is("}");
}
