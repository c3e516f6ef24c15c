using System.Collections.Immutable;

namespace Bansou.Flow.Core.Cases.Merging;

/// <summary>合わせたケース: two records of one person that were found to be one. Each stays whole in its own journal; one of them leads (docs/decisions/0017).</summary>
/// <param name="Into">The case that leads; null while this one stands by itself or leads.</param>
/// <param name="Taken">Cases of the same person that this one leads.</param>
public sealed record CaseBundle(JoinedCase? Into, ImmutableArray<JoinedCase> Taken)
{
    public static readonly CaseBundle Alone = new(null, []);

    /// <summary>Another case leads: this one finishes what is open and begins nothing by itself.</summary>
    public bool IsJoined => Into is not null;

    public JoinedCase? Find(CaseId taken) => Taken.FirstOrDefault(each => each.Case == taken);
}

/// <summary>合わせた相手のケース, why, by whom and when.</summary>
public sealed record JoinedCase(CaseId Case, string Why, PersonId By, DateTimeOffset At);
