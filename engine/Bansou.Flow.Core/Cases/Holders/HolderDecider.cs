namespace Bansou.Flow.Core.Cases.Holders;

/// <summary>担当の引継ぎ: both roles are filled at every instant (HR-3, HR-14).</summary>
internal static class HolderDecider
{
    public static Decision HandOver(CaseState.Active state, CaseCommand.HandOver command)
    {
        var holders = new CaseHolders(command.Lead ?? state.Holders.Lead, command.OverviewHolder ?? state.Holders.OverviewHolder);
        if (string.IsNullOrWhiteSpace(holders.Lead.Person.Value) || string.IsNullOrWhiteSpace(holders.OverviewHolder.Person.Value))
        {
            return Decision.Refuse(RefusalCode.HolderMissing);
        }
        if (string.IsNullOrWhiteSpace(command.Reason))
        {
            return Decision.Refuse(RefusalCode.ReasonMissing);
        }
        return holders == state.Holders ? Decision.NothingToDo : Decision.Accept(new CaseEvent.HandedOver(holders, command.Reason));
    }
}
