namespace Bansou.Flow.Core.Expressions;

internal enum ScriptTokenKind
{
    Word,
    Number,
    Text,
    Template,
    Punctuator,
}

/// <param name="AfterNewLine">Whether a line break stands before it.</param>
internal readonly record struct ScriptToken(ScriptTokenKind Kind, string Text, int Start, int Line, int Column, bool AfterNewLine)
{
    public int End => Start + Text.Length;

    public bool Is(string text) => (Kind is ScriptTokenKind.Punctuator or ScriptTokenKind.Word) && Text == text;
}

/// <summary>Cuts a script into tokens in one pass, without understanding it; knows strings, templates and comments.</summary>
internal sealed class ScriptTokenizer(string script)
{
    private static readonly string[] Punctuators = ["===", "!==", ">>>", "...", "=>", "==", "!=", "<=", ">=", "&&", "||", "++", "--", "+=", "-=", "*=", "/=", "%=", "<<", ">>", "&=", "|=", "^=", "??", "?.", "**"];

    private readonly List<ScriptToken> tokens = [];
    private int at;
    private int line = 1;
    private int lineStart;
    private bool newLine;

    /// <summary>The tokens, or the place of what never ends.</summary>
    public static (List<ScriptToken> Tokens, ScriptProblem? Problem) Read(string script) => new ScriptTokenizer(script).Read();

    private (List<ScriptToken>, ScriptProblem?) Read()
    {
        while (at < script.Length)
        {
            var c = script[at];
            if (char.IsWhiteSpace(c) || c == '\uFEFF')
            {
                Space(c);
            }
            else if (c == '/' && Next() == '/')
            {
                at = IndexOrEnd(script.IndexOf('\n', at));
            }
            else if (c == '/' && Next() == '*')
            {
                if (!Comment())
                {
                    return (tokens, Problem());
                }
            }
            else if (!Token(c))
            {
                return (tokens, Problem());
            }
        }
        return (tokens, null);
    }

    private char Next() => at + 1 < script.Length ? script[at + 1] : '\0';

    private int IndexOrEnd(int index) => index < 0 ? script.Length : index;

    private ScriptProblem Problem() => ScriptProblems.Syntax(line, at - lineStart + 1);

    private void Space(char c)
    {
        at++;
        if (c is '\n')
        {
            line++;
            lineStart = at;
            newLine = true;
        }
    }

    private bool Comment()
    {
        var end = script.IndexOf("*/", at + 2, StringComparison.Ordinal);
        if (end < 0)
        {
            return false;
        }
        while (at < end + 2)
        {
            Space(script[at]);
        }
        return true;
    }

    private bool Token(char c)
    {
        var start = at;
        var (tokenLine, tokenColumn) = (line, at - lineStart + 1);
        ScriptTokenKind kind;
        if (char.IsLetter(c) || c is '_' or '$')
        {
            kind = ScriptTokenKind.Word;
            while (at < script.Length && (char.IsLetterOrDigit(script[at]) || script[at] is '_' or '$'))
            {
                at++;
            }
        }
        else if (char.IsDigit(c) || (c == '.' && char.IsDigit(Next())))
        {
            kind = ScriptTokenKind.Number;
            Number();
        }
        else if (c is '"' or '\'' or '`')
        {
            kind = c == '`' ? ScriptTokenKind.Template : ScriptTokenKind.Text;
            if (!Quoted(c))
            {
                return false;
            }
        }
        else
        {
            kind = ScriptTokenKind.Punctuator;
            at += Punctuators.FirstOrDefault(p => string.CompareOrdinal(script, at, p, 0, p.Length) == 0)?.Length ?? 1;
        }
        tokens.Add(new ScriptToken(kind, script[start..at], start, tokenLine, tokenColumn, newLine));
        newLine = false;
        return true;
    }

    private void Number()
    {
        while (at < script.Length && (char.IsLetterOrDigit(script[at]) || script[at] == '.' || (script[at] is '+' or '-' && script[at - 1] is 'e' or 'E')))
        {
            at++;
        }
    }

    /// <summary>To the closing quote; a template may hold braces with templates of their own.</summary>
    private bool Quoted(char quote)
    {
        at++;
        while (at < script.Length && script[at] != quote)
        {
            if (script[at] == '\n' && quote != '`')
            {
                return false;
            }
            if (quote == '`' && script[at] == '$' && Next() == '{')
            {
                at += 2;
                if (!Hole())
                {
                    return false;
                }
                continue;
            }
            if (script[at] == '\\')
            {
                at++;
            }
            if (at < script.Length)
            {
                Space(script[at]);
            }
        }
        at++;
        return at <= script.Length;
    }

    private bool Hole()
    {
        for (var depth = 1; at < script.Length;)
        {
            var c = script[at];
            if (c is '"' or '\'' or '`')
            {
                if (!Quoted(c))
                {
                    return false;
                }
                continue;
            }
            depth += c switch { '{' => 1, '}' => -1, _ => 0 };
            Space(c);
            if (depth == 0)
            {
                return true;
            }
        }
        return false;
    }
}
