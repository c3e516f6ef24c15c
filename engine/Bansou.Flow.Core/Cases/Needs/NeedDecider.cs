namespace Bansou.Flow.Core.Cases.Needs;

/// <summary>Needs are written down in the person's words and get an outcome; they are never deleted.</summary>
internal static class NeedDecider
{
    public static Decision Record(CaseState.Active state, CaseCommand.RecordNeed command)
    {
        if (string.IsNullOrWhiteSpace(command.What) && string.IsNullOrWhiteSpace(command.Who))
        {
            return Decision.Refuse(RefusalCode.NeedEmpty, command.Need.Value);
        }
        return state.Needs.Find(command.Need) is null
            ? Decision.Accept(new CaseEvent.NeedRecorded(command.Need, command.What ?? "", command.Who ?? ""))
            : Decision.Refuse(RefusalCode.NeedAlreadyRecorded, command.Need.Value);
    }

    public static Decision Reword(CaseState.Active state, CaseCommand.RewordNeed command)
    {
        if (state.Needs.Find(command.Need) is not { } need)
        {
            return Decision.Refuse(RefusalCode.NeedUnknown, command.Need.Value);
        }
        var refusals = new List<Refusal>();
        if (need.Outcome is not null)
        {
            refusals.Add(new Refusal(RefusalCode.NeedClosed, command.Need.Value));
        }
        if (string.IsNullOrWhiteSpace(command.What) && string.IsNullOrWhiteSpace(command.Who))
        {
            refusals.Add(new Refusal(RefusalCode.NeedEmpty, command.Need.Value));
        }
        if (refusals.Count > 0)
        {
            return Decision.Refuse(refusals);
        }
        var (what, who) = (command.What ?? "", command.Who ?? "");
        return need.What == what && need.Who == who ? Decision.NothingToDo : Decision.Accept(new CaseEvent.NeedReworded(command.Need, what, who));
    }

    public static Decision Close(CaseState.Active state, CaseCommand.CloseNeed command) => state.Needs.Find(command.Need) switch
    {
        null => Decision.Refuse(RefusalCode.NeedUnknown, command.Need.Value),
        { Outcome: var outcome } when outcome == command.Outcome => Decision.NothingToDo,
        _ => Decision.Accept(new CaseEvent.NeedClosed(command.Need, command.Outcome, command.Words ?? "")),
    };
}
