namespace Bansou.Flow.Core.Cases.Work;

/// <summary>Every piece of work has a person and a day (IN-6).</summary>
internal static class WorkDecider
{
    public static Decision? Decide(CaseContext context, CaseState.Active state, CaseCommand command) => command switch
    {
        CaseCommand.AddWorkItem c => Add(context, state, c),
        CaseCommand.MoveWorkItem c => Move(state, c),
        CaseCommand.CloseWorkItem c => Close(context, state, c),
        CaseCommand.ReopenWorkItem c => Reopen(state, c),
        _ => null,
    };

    /// <summary>What is missing of a piece of work; an id that is taken counts too.</summary>
    public static IEnumerable<Refusal> Against(CaseState.Active state, WorkItemId item, string what, PersonId owner, DateOnly on)
    {
        if (state.Records.Work.Find(item) is not null)
        {
            yield return new Refusal(RefusalCode.AlreadyWritten, item.Value);
        }
        if (string.IsNullOrWhiteSpace(what) || string.IsNullOrWhiteSpace(owner.Value) || on == default)
        {
            yield return new Refusal(RefusalCode.WorkIncomplete, item.Value);
        }
    }

    private static Decision Add(CaseContext context, CaseState.Active state, CaseCommand.AddWorkItem command)
    {
        var refusals = Against(state, command.Item, command.What, command.Owner, command.On).ToList();
        if (command.Referral is { } referral && state.Referrals.Find(referral) is null)
        {
            refusals.Add(new Refusal(RefusalCode.ReferralUnknown, referral.Value));
        }
        return refusals.Count > 0
            ? Decision.Refuse(refusals)
            : Decision.Accept(new CaseEvent.WorkItemAdded(command.Item, command.What, command.Owner, command.On, command.Referral, null, context.Now));
    }

    private static Decision Move(CaseState.Active state, CaseCommand.MoveWorkItem command)
    {
        if (state.Records.Work.Find(command.Item) is not { IsOpen: true } item)
        {
            return Decision.Refuse(RefusalCode.WorkItemUnknown, command.Item.Value);
        }
        if (string.IsNullOrWhiteSpace(command.Reason))
        {
            return Decision.Refuse(RefusalCode.ReasonMissing, command.Item.Value);
        }
        var (owner, on) = (command.Owner ?? item.Owner, command.On ?? item.On);
        return owner == item.Owner && on == item.On
            ? Decision.NothingToDo
            : Decision.Accept(new CaseEvent.WorkItemMoved(item.Id, owner, on, command.Reason));
    }

    private static Decision Close(CaseContext context, CaseState.Active state, CaseCommand.CloseWorkItem command) => state.Records.Work.Find(command.Item) switch
    {
        null => Decision.Refuse(RefusalCode.WorkItemUnknown, command.Item.Value),
        { IsOpen: false } => Decision.NothingToDo,
        _ => Decision.Accept(new CaseEvent.WorkItemClosed(command.Item, command.Done, command.Words ?? "", context.Actor.Person, context.Now)),
    };

    private static Decision Reopen(CaseState.Active state, CaseCommand.ReopenWorkItem command) => state.Records.Work.Find(command.Item) switch
    {
        null => Decision.Refuse(RefusalCode.WorkItemUnknown, command.Item.Value),
        { IsOpen: true } => Decision.NothingToDo,
        _ when string.IsNullOrWhiteSpace(command.Reason) => Decision.Refuse(RefusalCode.ReasonMissing, command.Item.Value),
        _ => Decision.Accept(new CaseEvent.WorkItemReopened(command.Item, command.Reason)),
    };
}
