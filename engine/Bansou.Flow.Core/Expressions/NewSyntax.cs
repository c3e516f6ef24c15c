using System.Text;

namespace Bansou.Flow.Core.Expressions;

/// <summary>
/// Turns simple newer JavaScript into ES5.1: let and const, arrow functions, template literals. What would change its meaning,
/// or is not known, is told instead. Lines stay where they are.
/// </summary>
internal sealed class NewSyntax
{
    private static readonly HashSet<string> Refused = ["class", "import", "export", "async", "await", "yield", "of", "super"];

    private readonly List<ScriptToken> tokens;
    private readonly StringBuilder[] parts;
    private readonly string script;
    private ScriptProblem? problem;

    private NewSyntax(string script, List<ScriptToken> tokens)
    {
        this.script = script;
        this.tokens = tokens;
        parts = [.. tokens.Select(token => new StringBuilder(token.Text))];
    }

    /// <summary>The script in ES5.1, or what stands against it.</summary>
    public static (string Script, ScriptProblem? Problem) Translate(string script, List<ScriptToken> tokens, int depth = 0)
    {
        if (!tokens.Exists(IsNew))
        {
            return (script, null);
        }
        return new NewSyntax(script, tokens).Translate(depth);
    }

    private static bool IsNew(ScriptToken token) => token.Kind == ScriptTokenKind.Template
        || token.Text is "let" or "const" or "=>" or "..." or "??" or "?." or "**" || (token.Kind == ScriptTokenKind.Word && Refused.Contains(token.Text));

    private (string, ScriptProblem?) Translate(int depth)
    {
        for (var i = 0; i < tokens.Count && problem is null; i++)
        {
            var token = tokens[i];
            if (token.Kind == ScriptTokenKind.Template)
            {
                Template(i, depth);
            }
            else if (token.Kind == ScriptTokenKind.Word && token.Text is "let" or "const" && IsDeclaration(i))
            {
                Declaration(i);
            }
            else if (token.Kind == ScriptTokenKind.Punctuator && token.Text is "..." or "??" or "?." or "**")
            {
                Refuse(i);
            }
            else if (token.Kind == ScriptTokenKind.Word && Refused.Contains(token.Text) && !IsPropertyName(i))
            {
                Refuse(i);
            }
        }
        // From the last to the first, because an arrow may stand in the body of another; after the templates, which may be bodies too.
        for (var i = tokens.Count - 1; i >= 0 && problem is null; i--)
        {
            if (tokens[i].Text == "=>" && tokens[i].Kind == ScriptTokenKind.Punctuator)
            {
                Arrow(i);
            }
        }
        return problem is null ? (Assemble(), null) : (script, problem);
    }

    private void Refuse(int at) => problem ??= ScriptProblems.NewSyntax(tokens[at].Text, tokens[at].Line, tokens[at].Column);

    private bool IsPropertyName(int at) => (at > 0 && tokens[at - 1].Is(".")) || (at + 1 < tokens.Count && tokens[at + 1].Is(":")) || tokens[at].Text == "of" && !IsLoopOf(at);

    private bool IsLoopOf(int at) => at > 1 && tokens[at - 1].Kind == ScriptTokenKind.Word && tokens[at - 2].Text is "let" or "const" or "var";

    private bool IsDeclaration(int at) => at + 1 < tokens.Count && (tokens[at + 1].Kind == ScriptTokenKind.Word || tokens[at + 1].Is("[") || tokens[at + 1].Is("{")) && !IsPropertyName(at);

    private void Declaration(int at)
    {
        if (tokens[at + 1].Kind != ScriptTokenKind.Word || IsCapturedInLoop(at))
        {
            Refuse(at);
            return;
        }
        foreach (var name in BlockScopes.DeclaredBy(tokens, at))
        {
            if (!BlockScopes.MeansTheSameAsVar(tokens, at, name))
            {
                Refuse(at);
                return;
            }
            parts[name].Append(BlockScopes.NeedsValue(tokens, name) ? " = undefined" : "");
        }
        parts[at].Clear().Append("var");
    }

    private bool IsCapturedInLoop(int at)
    {
        var loop = tokens.FindIndex(token => token.Is("for") || token.Is("while") || token.Is("do"));
        return loop >= 0 && loop < at && tokens.Skip(at).Any(token => token.Is("=>") || token.Is("function"));
    }

    private void Arrow(int at)
    {
        var first = ParametersBefore(at);
        if (first < 0 || at + 1 >= tokens.Count)
        {
            Refuse(at);
            return;
        }
        var single = first == at - 1;
        parts[first].Insert(0, single ? "function(" : "function");
        parts[at].Clear().Append(single ? ")" : "");
        if (tokens[at + 1].Is("{"))
        {
            return;
        }
        var last = EndOfExpression(at + 1);
        parts[at + 1].Insert(0, "{return (");
        parts[last].Append(")}");
    }

    /// <summary>Index of the name or the opening bracket before an arrow; parameters are plain names.</summary>
    private int ParametersBefore(int arrow)
    {
        if (arrow == 0)
        {
            return -1;
        }
        if (tokens[arrow - 1].Kind == ScriptTokenKind.Word)
        {
            return arrow - 1;
        }
        var at = arrow - 1;
        if (!tokens[at].Is(")"))
        {
            return -1;
        }
        for (at--; at >= 0 && !tokens[at].Is("("); at--)
        {
            if (tokens[at].Kind != ScriptTokenKind.Word && !tokens[at].Is(","))
            {
                return -1;
            }
        }
        return at;
    }

    /// <summary>The last token of an arrow's body: before a comma, a semicolon, a closing bracket, or the end of a line that is complete.</summary>
    private int EndOfExpression(int from)
    {
        var depth = 0;
        for (var i = from; i < tokens.Count; i++)
        {
            var token = tokens[i];
            var opens = token.Is("(") || token.Is("[") || token.Is("{");
            var closes = token.Is(")") || token.Is("]") || token.Is("}");
            if (depth == 0 && i > from && (closes || token.Is(",") || token.Is(";") || (token.AfterNewLine && token.Kind != ScriptTokenKind.Punctuator && tokens[i - 1].Kind != ScriptTokenKind.Punctuator)))
            {
                return i - 1;
            }
            depth += opens ? 1 : closes ? -1 : 0;
        }
        return tokens.Count - 1;
    }

    /// <summary>A template becomes a sum of texts; its holes are scripts of their own.</summary>
    private void Template(int at, int depth)
    {
        var text = tokens[at].Text[1..^1];
        if ((at > 0 && tokens[at - 1].Kind == ScriptTokenKind.Word && !tokens[at].AfterNewLine && tokens[at - 1].Text is not ("return" or "typeof" or "case" or "in")) || depth > 5)
        {
            Refuse(at);
            return;
        }
        var sum = new StringBuilder("(");
        var literal = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '$' && i + 1 < text.Length && text[i + 1] == '{')
            {
                var end = HoleEnd(text, i + 2);
                AppendLiteral(sum, literal);
                sum.Append(" + (").Append(Inner(text[(i + 2)..end], at, depth)).Append(") + ");
                i = end;
            }
            else
            {
                AppendCharacter(literal, text, ref i);
            }
        }
        AppendLiteral(sum, literal);
        parts[at].Clear().Append(sum).Append(')');
    }

    private string Inner(string hole, int at, int depth)
    {
        var (inner, unread) = ScriptTokenizer.Read(hole);
        var (translated, unknown) = unread is null ? Translate(hole, inner, depth + 1) : (hole, unread);
        if (unknown is not null)
        {
            problem ??= unknown with { Line = tokens[at].Line, Column = tokens[at].Column };
        }
        return translated;
    }

    private static void AppendLiteral(StringBuilder sum, StringBuilder literal)
    {
        sum.Append('"').Append(literal).Append('"');
        literal.Clear();
    }

    private static void AppendCharacter(StringBuilder literal, string text, ref int i)
    {
        switch (text[i])
        {
            case '\\' when i + 1 < text.Length:
                i++;
                literal.Append(text[i] is '`' or '$' or '{' ? text[i].ToString() : "\\" + text[i]);
                break;
            case '"':
                literal.Append("\\\"");
                break;
            case '\n':
                literal.Append("\\n");
                break;
            case '\r':
                break;
            default:
                literal.Append(text[i]);
                break;
        }
    }

    /// <summary>The scripts in the holes of a template, as they are written.</summary>
    public static IEnumerable<string> Holes(string text)
    {
        for (var at = text.IndexOf("${", StringComparison.Ordinal); at >= 0; at = text.IndexOf("${", at, StringComparison.Ordinal))
        {
            var end = HoleEnd(text, at + 2);
            yield return text[(at + 2)..end];
            at = end;
        }
    }

    private static int HoleEnd(string text, int from)
    {
        var depth = 1;
        for (var i = from; i < text.Length; i++)
        {
            if (text[i] is '"' or '\'' or '`')
            {
                i = QuoteEnd(text, i);
                continue;
            }
            depth += text[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }
        }
        return text.Length;
    }

    /// <summary>The closing quote of a text inside a hole; its braces are only letters.</summary>
    private static int QuoteEnd(string text, int from)
    {
        var i = from + 1;
        while (i < text.Length && text[i] != text[from])
        {
            var isHole = text[from] == '`' && text[i] == '$' && i + 1 < text.Length && text[i + 1] == '{';
            i = isHole ? HoleEnd(text, i + 2) + 1 : i + (text[i] == '\\' ? 2 : 1);
        }
        return Math.Min(i, text.Length);
    }

    /// <summary>The tokens with their spacing; comments stay as the line breaks in them.</summary>
    private string Assemble()
    {
        var result = new StringBuilder();
        var at = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            result.Append(script, at, tokens[i].Start - at).Append(parts[i]);
            at = tokens[i].End;
        }
        return result.Append(script, at, script.Length - at).ToString();
    }
}
