using System.Collections.Immutable;

namespace Bansou.Flow.Core.Telling;

/// <summary>しくみの出来事: those that are never more than what runs by itself, so that nobody has to read them to leave them out.</summary>
public static class Machinery
{
    /// <summary>Stored names; <see cref="Told.IsAutomatic"/> says the same of each of them, and of some others by what stands in them.</summary>
    public static readonly ImmutableArray<string> Names =
    [
        "case.step-opened.v1", "case.cause-added.v1", "case.step-paused.v1", "case.step-resumed.v1", "case.activity-passed.v1", "case.variable-set.v1",
        "case.join-reached.v1", "case.join-released.v1", "case.token-absorbed.v1", "case.token-ended.v1", "case.periodic-started.v1", "case.join-escalated.v1",
        "case.referral-consent-asked.v1", "case.check-rhythm-started.v1", "case.watch-prepared.v1", "case.watch-left.v1", "case.support-applied.v1",
    ];
}
