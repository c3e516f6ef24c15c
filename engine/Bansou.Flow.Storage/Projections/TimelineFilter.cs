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

    /// <summary>Stored names of events; all when empty.</summary>
    public ImmutableArray<string> Only { get; init; } = [];

    /// <summary>Stored names of events that are left out.</summary>
    public ImmutableArray<string> Without { get; init; } = [];

    public DateTimeOffset? From { get; init; }

    /// <summary>Not included.</summary>
    public DateTimeOffset? Until { get; init; }
}

/// <summary>時系列のページ.</summary>
/// <param name="Next">Version after which the next page begins, in the order that was asked for; null when there is none.</param>
public sealed record TimelinePage(ImmutableArray<TimelineEntry> Entries, int? Next);
