using Jint.Parser.Ast;

namespace Bansou.Flow.Core.Expressions;

/// <summary>
/// Puts a guard at the door of every function of a script. Jint counts calls per function and only those that the script spells out;
/// a valueOf that a comparison calls, or a ring of fifty functions, would overflow the stack and end the process.
/// </summary>
internal static class ScriptGuards
{
    public const string Enter = "__enter";
    public const string Leave = "__leave";
    public const string Work = "__work";

    /// <summary>What a call costs in stack beside its expressions.</summary>
    private const int CallWeight = 8;

    /// <summary>The body with a count at its beginning and at each of its ends.</summary>
    public static Statement Guarded(Statement body)
    {
        if (body is not BlockStatement block)
        {
            throw new InvalidOperationException($"a function with a body of {body.Type}");
        }
        var weight = CallWeight + ScriptTree.HeightOf(block);
        Returns(block, weight);
        block.Body = [Call(Enter, weight, null, block), Call(Work, ScriptTree.SizeOf(block), null, block), .. block.Body, Call(Leave, weight, null, block)];
        return block;
    }

    /// <summary>The body of a loop, counting each round by how much stands in the loop: one statement can hold hundreds of operations.</summary>
    public static Statement Counted(Statement loop, Statement body) => new BlockStatement
    {
        Type = SyntaxNodes.BlockStatement,
        Body = [Call(Work, ScriptTree.SizeOf(loop), null, body), body],
        Location = body.Location,
        Range = body.Range,
    };

    /// <summary>Every return of this function, not of functions inside it.</summary>
    private static void Returns(SyntaxNode node, int weight)
    {
        if (node is ReturnStatement statement)
        {
            statement.Argument = ((ExpressionStatement)Call(Leave, weight, statement.Argument, statement)).Expression;
        }
        foreach (var child in ScriptTree.Children(node))
        {
            if (child is SwitchCase || child is Statement and not FunctionDeclaration)
            {
                Returns(child, weight);
            }
        }
    }

    private static Statement Call(string name, int weight, Expression? value, SyntaxNode at)
    {
        var number = new Literal { Type = SyntaxNodes.Literal, Value = (double)weight, Raw = "", Location = at.Location, Range = at.Range };
        var call = new CallExpression
        {
            Type = SyntaxNodes.CallExpression,
            Callee = new Identifier { Type = SyntaxNodes.Identifier, Name = name, Location = at.Location, Range = at.Range },
            Arguments = value is null ? [number] : [number, value],
            Location = at.Location,
            Range = at.Range,
        };
        return new ExpressionStatement { Type = SyntaxNodes.ExpressionStatement, Expression = call, Location = at.Location, Range = at.Range };
    }
}
