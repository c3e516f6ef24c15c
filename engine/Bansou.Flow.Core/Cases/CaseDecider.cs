using System.Diagnostics;
using Bansou.Flow.Core.Cases.Merging;

namespace Bansou.Flow.Core.Cases;

/// <summary>
/// 判断: what a command comes to in a state, and what state an event leads to. Pure: the same context, state and command
/// give the same decision for ever (CS-17). One dispatch here; each area decides in its own folder.
/// </summary>
public static partial class CaseDecider
{
    /// <summary>Events, or all the reasons why not. Never throws for what a user can do.</summary>
    public static Decision Decide(CaseContext context, CaseState state, CaseCommand command) => state switch
    {
        CaseState.NotOpened => command is CaseCommand.OpenCase open ? DecideOpening(context, open) : Decision.Refuse(RefusalCode.CaseNotOpened),
        CaseState.Active active => MergeDecider.Decide(context, active, command) ?? DecideActive(context, active, command),
        CaseState.SeenOff => Decision.Refuse(RefusalCode.CaseSeenOff),
        _ => throw new UnreachableException(state.GetType().Name),
    };

    /// <summary>The state after one event. Never validates, never ignores: an event that cannot follow throws <see cref="CorruptJournalException"/>.</summary>
    public static CaseState Evolve(CaseState state, CaseEvent happened) => (state, happened) switch
    {
        (CaseState.NotOpened, CaseEvent.CaseOpened opened) => Opened(opened),
        (CaseState.Active active, CaseEvent.FarewellTaken farewell) => SeenOff(active, farewell),
        (CaseState.Active active, _) => EvolveActive(active, happened),
        _ => throw new CorruptJournalException($"{happened.GetType().Name} cannot follow {state.GetType().Name}."),
    };

    /// <summary>The state that a whole history leads to.</summary>
    public static CaseState Fold(IEnumerable<CaseEvent> history) => history.Aggregate(CaseState.None, Evolve);
}
