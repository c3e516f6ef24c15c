using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Projections;

namespace Bansou.Flow.Storage.Projections;

/// <summary>時系列の絞りこみ; all that is said must hold.</summary>
public sealed record TimelineFilter
{
    /// <summary>Any of them; all when empty.</summary>
    public ImmutableArray<TimelineArea> Areas { get; init; } = [];

    public StepId? Step { get; init; }
    public ReferralId? Referral { get; init; }

    /// <summary>Id of a need, plan, note, meeting, piece of work, bond or member.</summary>
    public string? Subject { get; init; }

    /// <summary>Who did it.</summary>
    public PersonId? By { get; init; }

    /// <summary>Leaves out what the clock did and what ran by itself.</summary>
    public bool OnlyPeople { get; init; }

    public DateTimeOffset? From { get; init; }

    /// <summary>Not included.</summary>
    public DateTimeOffset? Until { get; init; }
}

/// <summary>時系列のページ, the newest first.</summary>
/// <param name="Before">Version to ask the next page before; null when there is none.</param>
public sealed record TimelinePage(ImmutableArray<TimelineEntry> Entries, int? Before);
