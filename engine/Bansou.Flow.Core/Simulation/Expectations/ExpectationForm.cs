using System.Collections.Immutable;
using Bansou.Flow.Core.Definitions;

namespace Bansou.Flow.Core.Simulation.Expectations;

/// <summary>One form of an expectation: its fields, and how it is looked at.</summary>
/// <param name="Fields">The first one or two make the form; those with <c>?</c> may be left out.</param>
internal sealed record ExpectationForm(ImmutableArray<ExpectationField> Fields, Func<ExpectationScope, SourceNode, (bool Holds, string Expected, string? Found)> Look)
{
    public bool Fits(SourceNode json) =>
        json.Kind == SourceKind.Object
        && json.Properties.All(property => Fields.Any(field => field.Name == property.Key))
        && Fields.All(field => field.IsOptional || json[field.Name] is not null);
}

/// <param name="Words">The words that it may be; empty for any.</param>
internal sealed record ExpectationField(string Name, ExpectationValue Value, bool IsOptional = false, params ImmutableArray<string> Words)
{
    /// <summary>What should stand there instead, or null when it fits.</summary>
    public string? Misfit(SourceNode? value) => (Value, value) switch
    {
        (_, null) => null,
        (ExpectationValue.Any, _) => null,
        (ExpectationValue.Text, { Kind: SourceKind.String, Text: var text }) when Words.IsEmpty || Words.Contains(text!) => null,
        (ExpectationValue.Text, _) => Words.IsEmpty ? "文字" : $" {string.Join("・", Words)} のどれか",
        (ExpectationValue.Number, { } number) => number.AsInt32() is not null ? null : "整数",
        (ExpectationValue.Boolean, { Kind: SourceKind.Boolean }) => null,
        (ExpectationValue.Boolean, _) => " true か false ",
        (ExpectationValue.Texts, { Kind: SourceKind.Array } list) when list.Items.All(item => item.Kind == SourceKind.String) => null,
        (ExpectationValue.Texts, _) => "文字の一覧",
        _ => throw new System.Diagnostics.UnreachableException(Value.ToString()),
    };
}

internal enum ExpectationValue
{
    Text,
    Number,
    Boolean,
    Texts,
    Any,
}
