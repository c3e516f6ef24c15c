using System.Collections.Immutable;

namespace Bansou.Flow.Core.Expressions;

/// <summary>条件: the designer's normal way to say when; evaluated without any script.</summary>
public abstract record Condition
{
    private Condition() { }

    /// <summary>すべて; true when empty.</summary>
    public sealed record All(ImmutableArray<Condition> Parts) : Condition
    {
        public bool Equals(All? other) => other is not null && Parts.SequenceEqual(other.Parts);

        public override int GetHashCode() => Parts.Length;
    }

    /// <summary>どれか; false when empty.</summary>
    public sealed record Any(ImmutableArray<Condition> Parts) : Condition
    {
        public bool Equals(Any? other) => other is not null && Parts.SequenceEqual(other.Parts);

        public override int GetHashCode() => Parts.Length + 1;
    }

    /// <summary>ではない</summary>
    public sealed record Not(Condition Part) : Condition;

    /// <param name="Field">Name of a variable of the flow.</param>
    /// <param name="Value">What it is compared with; missing for operators that need none.</param>
    public sealed record Comparison(string Field, ConditionOperator Operator, ScriptValue Value) : Condition;

    /// <summary>Names of all fields that it asks for.</summary>
    public IEnumerable<string> Fields => this switch
    {
        All all => all.Parts.SelectMany(part => part.Fields),
        Any any => any.Parts.SelectMany(part => part.Fields),
        Not not => not.Part.Fields,
        Comparison comparison => [comparison.Field],
        _ => throw new System.Diagnostics.UnreachableException(GetType().Name),
    };
}

/// <summary>How a field is compared. In files the name begins with a small letter.</summary>
public enum ConditionOperator
{
    Equals,
    NotEquals,
    LessThan,
    LessOrEqual,
    GreaterThan,
    GreaterOrEqual,

    /// <summary>A text that holds a text, or a list that holds a value.</summary>
    Contains,
    StartsWith,

    /// <summary>Nothing there: missing, null, an empty text or list.</summary>
    IsEmpty,
    IsNotEmpty,
    IsTrue,
    IsFalse,

    /// <summary>One of a list of values.</summary>
    In,

    /// <summary>A date before another, both as ISO text.</summary>
    Before,
    After,
}
