using System.Collections.Immutable;

namespace Bansou.Flow.Core.Definitions.Steps;

/// <summary>ステップの設定: what a designer says about one step of the field (docs/flow-format.md, "Steps").</summary>
public sealed record StepSettings
{
    public required StepKind Kind { get; init; }

    /// <summary>Ids of roles of the pack; any one of them may do the step.</summary>
    public ImmutableArray<string> Roles { get; init; } = [];

    /// <summary>Form codes, such as <c>F07</c>.</summary>
    public ImmutableArray<string> Forms { get; init; } = [];

    /// <summary>Ids of documents to produce.</summary>
    public ImmutableArray<string> Documents { get; init; } = [];

    /// <summary>Null when the file says nothing; a stated reason for none is <see cref="DueRule.None"/> (CS-8).</summary>
    public DueRule? Due { get; init; }

    public string? Instructions { get; init; }

    /// <summary>Roles that are told when the step is late.</summary>
    public ImmutableArray<string> TellWhenLate { get; init; } = [];

    public ImmutableArray<Outcome> Outcomes { get; init; } = [];

    /// <summary>Id of one of the pack's stations (相談, 病院, ...), or null.</summary>
    public string? Station { get; init; }

    /// <summary>Days of the checks of a ReceiverCheck (7/30/90) or the contacts of a Watch.</summary>
    public Rhythm? Rhythm { get; init; }

    /// <summary>Referral: ids of resource categories to choose from; empty means all.</summary>
    public ImmutableArray<string> Categories { get; init; } = [];

    /// <summary>Referral: whether someone goes along (同行).</summary>
    public bool Accompany { get; init; }

    public ConferenceSettings? Conference { get; init; }

    /// <summary>Bond: which of the three bonds, A, B or C.</summary>
    public BondKind? Bond { get; init; }

    public AnytimeSettings? Anytime { get; init; }
    public PeriodicSettings? Periodic { get; init; }
}

/// <summary>結果: one way in which a step can come out (CS-9).</summary>
/// <param name="Name">Stable ASCII port that lines use.</param>
/// <param name="Label">The municipality's word.</param>
/// <param name="Kind">One of <see cref="OutcomeKinds"/> for the step, or <c>other</c>.</param>
/// <param name="NextDue">Due rule of the next step when this outcome leads there ("会えず: 7日後にもう一度"), or null.</param>
public sealed record Outcome(string Name, string Label, string Kind, DueRule? NextDue = null);

/// <param name="Days">Days after the start, ascending.</param>
/// <param name="Repeat">Whether the distance of the last one goes on for ever.</param>
/// <param name="StagnationDays">ReceiverCheck: days after arrival of the check that asks whether the person is stuck there (滞留), or null.</param>
public sealed record Rhythm(ImmutableArray<int> Days, bool Repeat = false, int? StagnationDays = null);

/// <summary>絆: A with the counselor, B with local people, C the person as someone's helper.</summary>
public enum BondKind
{
    A,
    B,
    C,
}

/// <param name="Meeting">Id of a meeting type of the pack.</param>
/// <param name="Purpose">One of <c>share, roles, plan, review, resources, meetUp</c>.</param>
/// <param name="Members">Roles that are called.</param>
/// <param name="Stage">Stage 1-6 whose usual members are called too, or null.</param>
public sealed record ConferenceSettings(string? Meeting, string? Purpose, ImmutableArray<string> Members, int? Stage);

/// <param name="Entry">One of <see cref="AnytimeEntries"/> or a name of the designer's own.</param>
/// <param name="Interrupting">True pauses what runs; false goes beside it (CS-6).</param>
public sealed record AnytimeSettings(string Entry, bool Interrupting);

/// <param name="EachOpenCase">False is work of the municipality, which is no case (CS-7).</param>
/// <param name="Every"><c>week, month, quarter</c> or <c>year</c>.</param>
/// <param name="Month">1-12, for <c>year</c>.</param>
/// <param name="Day">1-31, or the weekday 1-7 (Monday first) for <c>week</c>.</param>
public sealed record PeriodicSettings(bool EachOpenCase, string Every, int? Month, int? Day);
