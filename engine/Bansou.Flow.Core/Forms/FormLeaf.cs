using System.Collections.Immutable;

namespace Bansou.Flow.Core.Forms;

/// <summary>答えの場所: where one answer stands. A path is the field's id; in tables <c>table.row.column</c>, in grids <c>grid.domain.period</c>.</summary>
/// <param name="Owner">The field of the section that the answer belongs to.</param>
/// <param name="Field">What is asked: the owner itself, or a column.</param>
/// <param name="Label">The words that stand beside it.</param>
/// <param name="Row">The row of a table, or null.</param>
public sealed record FormLeaf(string Path, FormSection Section, FormField Owner, FormField Field, LeafShape Shape, string Label, string? Row = null)
{
    /// <summary>For choices: what may be chosen.</summary>
    public ImmutableArray<FormOption> Options { get; init; } = [];

    public int MaxLength { get; init; }
}

/// <summary>What kind of value stands at a leaf.</summary>
public enum LeafShape
{
    Text,
    Number,
    Yen,
    Date,
    Choice,
    Several,
    YesNoUnknown,

    /// <summary>A person, organisation or resource: an object with <c>name</c>, and <c>id</c> where the register knows it.</summary>
    Named,

    /// <summary>Of a checklist: good, concern, problem or unchecked.</summary>
    Mark,
}
