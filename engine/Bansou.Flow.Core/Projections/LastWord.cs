using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Core.Projections;

/// <summary>最後の音信: when a person last did something in a case. What the clock does is no word (TN-10).</summary>
public static class LastWord
{
    public static bool Counts(Actor by) => by.Role != Actor.EngineRole;

    /// <summary>After a commit: now, when a person brought it about, otherwise what it was.</summary>
    public static DateTimeOffset After(DateTimeOffset? before, DateTimeOffset at, Actor by) => Counts(by) ? at : before ?? at;
}
