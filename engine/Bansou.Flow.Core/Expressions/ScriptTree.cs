using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using Jint.Parser.Ast;

namespace Bansou.Flow.Core.Expressions;

/// <summary>Looks over the syntax tree of a script: refuses what could harm, and turns every <c>+</c> into a sum that watches its size.</summary>
internal static class ScriptTree
{
    /// <summary>Our own sum; scripts cannot say this name.</summary>
    public const string Sum = "__sum";

    private static readonly HashSet<string> RefusedNames =
        ["eval", "Function", "RegExp", "Date", "constructor", "prototype", "__proto__", "__defineGetter__", "__defineSetter__", "__lookupGetter__", "__lookupSetter__", Sum, ScriptGuards.Enter, ScriptGuards.Leave, ScriptGuards.Work, "importNamespace", "System", "clrHelper"];

    private static readonly HashSet<string> RefusedMembers =
        ["constructor", "prototype", "__proto__", "__defineGetter__", "__defineSetter__", "sort", "match", "search", "test", "exec", "compile", "caller", "callee", "apply", "call", "bind", "repeat", "random", "defineProperty", "defineProperties"];

    private static readonly ConcurrentDictionary<Type, FieldInfo[]> Fields = new();

    /// <summary>The first thing that is not allowed, or null.</summary>
    /// <param name="shifted">Characters that stand before the script on its first line.</param>
    public static ScriptProblem? Check(SyntaxNode node, int shifted)
    {
        if (Refused(node) is { } what)
        {
            var start = node.Location?.Start;
            var line = Math.Max(1, start?.Line ?? 1);
            return ScriptProblems.NotAllowed(what, line, Math.Max(1, (start?.Column ?? 0) + 1 - (line == 1 ? shifted : 0)));
        }
        foreach (var child in Children(node))
        {
            if (Check(child, shifted) is { } problem)
            {
                return problem;
            }
        }
        return null;
    }

    private static string? Refused(SyntaxNode node) => node switch
    {
        NewExpression => "new",
        WithStatement => "with",
        TryStatement => "try",
        DebuggerStatement => "debugger",
        Property { Kind: PropertyKind.Get or PropertyKind.Set } => "get/set",
        Literal { Type: SyntaxNodes.RegularExpressionLiteral } => "正規表現",
        Identifier { Name: var name } when RefusedNames.Contains(name) => name,
        MemberExpression { Computed: false, Property: Identifier { Name: var name } } when RefusedMembers.Contains(name) => name,
        MemberExpression { Computed: true, Property: Literal { Value: string name } } when RefusedMembers.Contains(name) => name,
        AssignmentExpression { Left: var left } when IsLength(left) => "length=",
        UpdateExpression { Argument: var changed } when IsLength(changed) => "length=",
        CallExpression { Callee: Identifier { Name: "Array" } } => "Array()",
        AssignmentExpression { Operator: AssignmentOperator.PlusAssign, Left: MemberExpression member } when !IsPlain(member) => "+=",
        _ => null,
    };

    private static bool IsLength(Expression expression) => expression is MemberExpression
    {
        Property: Identifier { Name: "length" } or Literal { Value: "length" },
    };

    /// <summary>Whether reading a member twice gives the same: names and literals only.</summary>
    private static bool IsPlain(Expression expression) => expression switch
    {
        Identifier or Literal or ThisExpression => true,
        MemberExpression member => IsPlain(member.Object) && IsPlain(member.Property),
        _ => false,
    };

    /// <summary>Replaces <c>a + b</c> by <c>__sum(a, b)</c> and <c>a += b</c> by <c>a = __sum(a, b)</c>.</summary>
    public static Program Guarded(Program program)
    {
        Guard(program);
        return program;
    }

    private static void Guard(SyntaxNode node)
    {
        foreach (var field in FieldsOf(node.GetType()))
        {
            switch (field.GetValue(node))
            {
                case SyntaxNode child:
                    Guard(child);
                    field.SetValue(node, Replaced(child));
                    break;
                case IList list when field.FieldType != typeof(string):
                    for (var i = 0; i < list.Count; i++)
                    {
                        if (list[i] is SyntaxNode item)
                        {
                            Guard(item);
                            list[i] = Replaced(item);
                        }
                    }
                    break;
                default:
                    break;
            }
        }
    }

    private static SyntaxNode Replaced(SyntaxNode node)
    {
        switch (node)
        {
            case CallExpression call:
                // Jint would keep the arguments of the first run in the tree, for all later ones.
                call.CanBeCached = false;
                return call;
            case ForStatement loop:
                loop.Body = ScriptGuards.Counted(loop, loop.Body);
                return loop;
            case ForInStatement loop:
                loop.Body = ScriptGuards.Counted(loop, loop.Body);
                return loop;
            case WhileStatement loop:
                loop.Body = ScriptGuards.Counted(loop, loop.Body);
                return loop;
            case DoWhileStatement loop:
                loop.Body = ScriptGuards.Counted(loop, loop.Body);
                return loop;
            case FunctionExpression function:
                function.Body = ScriptGuards.Guarded(function.Body);
                return function;
            case FunctionDeclaration function:
                function.Body = ScriptGuards.Guarded(function.Body);
                return function;
            case BinaryExpression { Operator: BinaryOperator.Plus } sum:
                return SumOf(sum.Left, sum.Right, node);
            case AssignmentExpression { Operator: AssignmentOperator.PlusAssign } assignment:
                assignment.Operator = AssignmentOperator.Assign;
                assignment.Right = SumOf(assignment.Left, assignment.Right, node);
                return assignment;
            default:
                return node;
        }
    }

    private static CallExpression SumOf(Expression left, Expression right, SyntaxNode at) => new()
    {
        Type = SyntaxNodes.CallExpression,
        Callee = new Identifier { Type = SyntaxNodes.Identifier, Name = Sum, Location = at.Location, Range = at.Range },
        Arguments = left is CallExpression { Callee: Identifier { Name: Sum } } chain ? [.. chain.Arguments, right] : [left, right],
        Location = at.Location,
        Range = at.Range,
    };

    /// <summary>How deep expressions and statements nest, functions inside apart: those pay when they are called.</summary>
    public static int HeightOf(SyntaxNode node) =>
        1 + Children(node).Where(child => child is not (FunctionExpression or FunctionDeclaration)).Select(HeightOf).DefaultIfEmpty(0).Max();

    /// <summary>How many pieces stand in it, functions inside apart.</summary>
    public static int SizeOf(SyntaxNode node) =>
        1 + Children(node).Where(child => child is not (FunctionExpression or FunctionDeclaration)).Sum(SizeOf);

    internal static IEnumerable<SyntaxNode> Children(SyntaxNode node)
    {
        foreach (var field in FieldsOf(node.GetType()))
        {
            switch (field.GetValue(node))
            {
                case SyntaxNode child:
                    yield return child;
                    break;
                case string:
                    break;
                case IEnumerable list:
                    foreach (var item in list.OfType<SyntaxNode>())
                    {
                        yield return item;
                    }
                    break;
                default:
                    break;
            }
        }
    }

    private static FieldInfo[] FieldsOf(Type type) => Fields.GetOrAdd(type, static known =>
        [.. Hierarchy(known).SelectMany(level => level.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => typeof(SyntaxNode).IsAssignableFrom(field.FieldType) || (field.FieldType != typeof(string) && typeof(IEnumerable).IsAssignableFrom(field.FieldType)))
            .Where(field => !field.Name.Contains("VariableDeclarations", StringComparison.Ordinal) && !field.Name.Contains("FunctionDeclarations", StringComparison.Ordinal))]);

    private static IEnumerable<Type> Hierarchy(Type type)
    {
        for (var level = type; level is not null && level != typeof(object); level = level.BaseType)
        {
            yield return level;
        }
    }
}
