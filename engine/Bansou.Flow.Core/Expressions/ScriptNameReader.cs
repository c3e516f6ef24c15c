using System.Collections.Frozen;
using System.Collections.Immutable;
using Jint.Parser.Ast;

namespace Bansou.Flow.Core.Expressions;

/// <summary>Finds the names of a flow in a script. What is put together at run time cannot be known here.</summary>
internal static class ScriptNameReader
{
    /// <summary>The functions of docs/diagnostics-expressions.md, "使える名前"; a host may lack some of them.</summary>
    public static readonly FrozenSet<string> Functions = FrozenSet.Create(StringComparer.Ordinal,
        "getVariable", "setVariable", "getInput", "getOutputFrom", "getLastResult", "setOutcome", "setOutcomes", "getConfig", "args",
        "getWorkflowDefinitionId", "getWorkflowDefinitionVersionId", "getWorkflowDefinitionVersion", "getWorkflowInstanceId",
        "getCorrelationId", "setCorrelationId", "getWorkflowInstanceName", "setWorkflowInstanceName",
        "isNullOrEmpty", "isNullOrWhiteSpace", "toJson", "parseGuid", "newGuid", "newGuidString", "newShortGuid", "getGuidString", "getShortGuid",
        "bytesToString", "bytesFromString", "bytesToBase64", "bytesFromBase64", "stringToBase64", "stringFromBase64", "streamToBytes", "streamToBase64");

    private static readonly FrozenSet<string> Language = FrozenSet.Create(StringComparer.Ordinal,
        "undefined", "NaN", "Infinity", "Math", "JSON", "Object", "Number", "String", "Boolean", "variables", "arguments",
        "parseInt", "parseFloat", "isNaN", "isFinite", "encodeURI", "encodeURIComponent", "decodeURI", "decodeURIComponent", "escape", "unescape",
        ScriptTree.Sum, ScriptGuards.Enter, ScriptGuards.Leave, ScriptGuards.Work);

    private static readonly FrozenSet<string> Writes = FrozenSet.Create(StringComparer.Ordinal,
        "=", "+=", "-=", "*=", "/=", "%=", "<<=", ">>=", ">>>=", "&=", "|=", "^=", "++", "--");

    public static ImmutableArray<ScriptName> Read(List<ScriptToken> tokens, ScriptProgram program)
    {
        var names = ImmutableArray.CreateBuilder<ScriptName>();
        ReadSpelled(tokens, default, names);
        foreach (var name in Undeclared(program.Tree))
        {
            var at = tokens.Find(token => token.Is(name));
            names.Add(new ScriptName(KindOf(name, out var rest), rest, Math.Max(1, at.Line), Math.Max(1, at.Column)));
        }
        return names.ToImmutable();
    }

    private static void ReadSpelled(List<ScriptToken> tokens, ScriptToken around, ImmutableArray<ScriptName>.Builder names)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var place = around.Text is null ? tokens[i] : around;
            if (tokens[i].Kind == ScriptTokenKind.Template)
            {
                foreach (var hole in NewSyntax.Holes(tokens[i].Text[1..^1]))
                {
                    ReadSpelled(ScriptTokenizer.Read(hole).Tokens, place, names);
                }
            }
            else if (i + 2 < tokens.Count && NameAt(tokens, i) is var (kind, name))
            {
                names.Add(new ScriptName(kind, name, place.Line, place.Column));
            }
        }
    }

    private static (ScriptNameKind Kind, string Name)? NameAt(List<ScriptToken> tokens, int i)
    {
        var (first, second, third) = (tokens[i], tokens[i + 1], tokens[i + 2]);
        if (first.Is("variables") && second.Is(".") && third.Kind == ScriptTokenKind.Word)
        {
            var written = i + 3 < tokens.Count && Writes.Contains(tokens[i + 3].Text) && tokens[i + 3].Kind == ScriptTokenKind.Punctuator;
            return (written ? ScriptNameKind.VariableWritten : ScriptNameKind.VariableRead, third.Text);
        }
        if (!second.Is("(") || third.Kind != ScriptTokenKind.Text || third.Text.Contains('\\', StringComparison.Ordinal))
        {
            return null;
        }
        var name = third.Text[1..^1];
        return first.Text switch
        {
            "getVariable" => (ScriptNameKind.VariableRead, name),
            "setVariable" => (ScriptNameKind.VariableWritten, name),
            "getInput" => (ScriptNameKind.InputRead, name),
            "getOutputFrom" => (ScriptNameKind.OutputRead, name),
            _ => null,
        };
    }

    private static ScriptNameKind KindOf(string name, out string rest)
    {
        var isAccessor = name.Length > 3 && !char.IsLower(name[3]) && name[..3] is "get" or "set";
        rest = isAccessor ? name[3..] : name;
        return !isAccessor ? ScriptNameKind.Unknown
            : name[0] == 's' ? ScriptNameKind.AccessorWritten
            : rest.IndexOf("From", StringComparison.Ordinal) is > 0 and var from && from + 4 < rest.Length ? ScriptNameKind.OutputRead
            : ScriptNameKind.AccessorRead;
    }

    /// <summary>Names that are used and that neither the script nor the language declares, each once. A name declared in one function counts for all.</summary>
    private static IEnumerable<string> Undeclared(Program tree)
    {
        var (used, declared) = (new SortedSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        Collect(tree, used, declared);
        return used.Where(name => !declared.Contains(name) && !Language.Contains(name) && !Functions.Contains(name));
    }

    private static void Collect(SyntaxNode node, SortedSet<string> used, HashSet<string> declared)
    {
        switch (node)
        {
            case Identifier { Name: { } name }:
                used.Add(name);
                break;
            case VariableDeclarator { Id.Name: { } name }:
                declared.Add(name);
                break;
            case AssignmentExpression { Left: Identifier { Name: { } name }, Operator: AssignmentOperator.Assign }:
                declared.Add(name);
                break;
            case FunctionDeclaration function:
                declared.UnionWith(function.Parameters.Select(parameter => parameter.Name).Append(function.Id.Name));
                break;
            case FunctionExpression function:
                declared.UnionWith(function.Parameters.Select(parameter => parameter.Name).Append(function.Id?.Name ?? ""));
                break;
            default:
                break;
        }
        foreach (var child in ScriptTree.Children(node))
        {
            var isSpelling = node is MemberExpression { Computed: false } member && ReferenceEquals(child, member.Property)
                || node is Property property && ReferenceEquals(child, property.Key)
                || node is LabelledStatement or BreakStatement or ContinueStatement && child is Identifier;
            if (!isSpelling)
            {
                Collect(child, used, declared);
            }
        }
    }
}
