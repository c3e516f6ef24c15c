using System.Collections.Immutable;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Packs;

namespace Bansou.Flow.Core.Cases;

/// <summary>Everything that a decision may know besides the state: the instant, who acts, the pinned flow, and what other cases say (CS-17).</summary>
/// <param name="Now">UTC.</param>
/// <param name="ReceiverConcerns">Receivers with an open 問題あり check in any case; the runner looks them up (HR-2, CS-12).</param>
public sealed record CaseContext(DateTimeOffset Now, Actor Actor, CaseFlow Flow, ImmutableArray<OrganisationId> ReceiverConcerns)
{
    public CaseContext(DateTimeOffset now, Actor actor, CaseFlow flow)
        : this(now, actor, flow, [])
    {
    }

    /// <summary>The municipality as it is today: people, organisations, roles and meeting types change while a case keeps its drawing.</summary>
    public Pack Today { get; init; } = Flow.Pack;

    /// <summary>The version of the flow that a case is to be migrated to; null for every other command.</summary>
    public CaseFlow? Target { get; init; }
}
