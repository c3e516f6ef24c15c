using System.Runtime.CompilerServices;
using Jint.Runtime;

namespace Bansou.Flow.Core.Expressions;

/// <summary>What one evaluation has used of its limits. Everything is counted, so the limit falls at the same place everywhere (CS-17).</summary>
internal sealed class ScriptBudget(ScriptLimits limits)
{
    /// <summary>An item of a list costs as much time as some characters of a text.</summary>
    private const int CharactersPerItem = 32;

    /// <summary>Searching compares at most the product of both lengths; so many comparisons cost as much as one character made.</summary>
    private const int ComparisonsPerCharacter = 64;

    private long made;
    private int depth;
    private int natives;
    private int worked;

    public void MakeText(long characters) => Make(characters, characters);

    public void MakeItems(long items) => Make(items, items * CharactersPerItem);

    public void Search(long text, long part) => Make(0, text + text * part / ComparisonsPerCharacter);

    /// <summary>A function of the script begins; <paramref name="weight"/> tells how deep its expressions nest.</summary>
    public void Enter(int weight)
    {
        depth += weight;
        if (depth > limits.Depth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new ScriptDepthException();
        }
    }

    /// <summary>So many pieces of the script are about to be evaluated.</summary>
    public void Work(int pieces)
    {
        worked += pieces;
        if (worked > limits.Pieces)
        {
            throw new StatementsCountOverflowException();
        }
    }

    public void Leave(int weight) => depth -= weight;

    /// <summary>A built-in function begins that may call itself, as join does for a list inside a list.</summary>
    public void EnterNative()
    {
        if (++natives > limits.Recursion || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new ScriptDepthException();
        }
    }

    public void LeaveNative() => natives--;

    private void Make(long size, long cost)
    {
        made += cost;
        if (size > limits.Size || made > limits.Made)
        {
            throw new ScriptLimitException();
        }
    }
}
