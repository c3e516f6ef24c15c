namespace Bansou.Flow.Core.Cases;

public abstract partial record CaseCommand
{
    /// <summary>やることを書く: what, who, by when. A next action is nothing else (IN-6).</summary>
    public sealed record AddWorkItem(WorkItemId Item, string What, PersonId Owner, DateOnly On, ReferralId? Referral = null) : CaseCommand;

    /// <summary>やることの人や日を変える</summary>
    public sealed record MoveWorkItem(WorkItemId Item, string Reason, PersonId? Owner = null, DateOnly? On = null) : CaseCommand;

    /// <summary>やることを終える</summary>
    /// <param name="Done">False: not needed any more.</param>
    public sealed record CloseWorkItem(WorkItemId Item, bool Done = true, string? Words = null) : CaseCommand;

    /// <summary>終えたやることを、もう一度開く: it was closed too soon, or by a slip of the hand. Both stay in the record.</summary>
    public sealed record ReopenWorkItem(WorkItemId Item, string Reason) : CaseCommand;
}

public abstract partial record CaseEvent
{
    /// <summary>やることが書かれた</summary>
    public sealed record WorkItemAdded(WorkItemId Item, string What, PersonId Owner, DateOnly On, ReferralId? Referral, MeetingId? Meeting, DateTimeOffset At) : CaseEvent;

    /// <summary>やることの人や日が変わった</summary>
    public sealed record WorkItemMoved(WorkItemId Item, PersonId Owner, DateOnly On, string Reason) : CaseEvent;

    /// <summary>やることが終わった</summary>
    public sealed record WorkItemClosed(WorkItemId Item, bool Done, string Words, PersonId By, DateTimeOffset At) : CaseEvent;

    /// <summary>終えたやることが、もう一度開かれた</summary>
    public sealed record WorkItemReopened(WorkItemId Item, string Reason) : CaseEvent;
}
