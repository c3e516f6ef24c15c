using System.Collections.Immutable;
using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Core.Forms;

/// <summary>様式の項目: one typed field, or a column of a table. What a type does not use stays empty.</summary>
public sealed record FormField(string Id, FormFieldType Type, FormText Label)
{
    public FormText? Help { get; init; }

    /// <summary>Asked for when the step is completed, never when something is saved (AS-1).</summary>
    public bool Required { get; init; }

    /// <summary>国へ報告する項目.</summary>
    public bool ReportedToState { get; init; }

    /// <summary>Null: as the section.</summary>
    public FormVisibility? Visibility { get; init; }

    public Condition? ShowWhen { get; init; }

    /// <summary>Where the case itself already knows the answer (DB-6); one of <see cref="FormFills.Names"/>.</summary>
    public string? Fills { get; init; }

    /// <summary>For text: characters as people count them (code points).</summary>
    public int MaxLength { get; init; }

    public double? Min { get; init; }
    public double? Max { get; init; }

    /// <summary>For numbers: digits after the point.</summary>
    public int Decimals { get; init; }

    /// <summary>What a number counts, such as 人 or 時間.</summary>
    public FormText? Unit { get; init; }

    /// <summary>For dates: a year, a year and month, or 不明 is an answer too.</summary>
    public bool Partial { get; init; }

    /// <summary>For dates: what has happened, so a day after today is told.</summary>
    public bool Past { get; init; }

    /// <summary>Of choice and several; of a checklist its items; of an address its kinds; of a consent grid the kinds of information.</summary>
    public ImmutableArray<FormOption> Options { get; init; } = [];

    /// <summary>For several: one of the chosen may be marked ◎.</summary>
    public bool MostImportant { get; init; }

    /// <summary>For tables, and made for consent grids.</summary>
    public ImmutableArray<FormField> Columns { get; init; } = [];

    public int MaxRows { get; init; }

    /// <summary>For domain grids.</summary>
    public ImmutableArray<FormOption> Periods { get; init; } = [];
}
