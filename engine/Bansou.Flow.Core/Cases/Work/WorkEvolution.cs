namespace Bansou.Flow.Core.Cases.Work;

internal static class WorkEvolution
{
    public static WorkList? Evolve(WorkList list, CaseEvent happened) => happened switch
    {
        CaseEvent.WorkItemAdded e => new WorkList(list.All.Add(new WorkItem(e.Item, e.What, e.Owner, e.On, e.Referral, e.Meeting, WorkItemStatus.Open) { Since = e.At })),
        CaseEvent.WorkItemMoved e => Changed(list, e.Item, item => item with { Owner = e.Owner, On = e.On }),
        CaseEvent.WorkItemClosed e => Changed(list, e.Item, item => item with { Status = e.Done ? WorkItemStatus.Done : WorkItemStatus.NotNeeded }),
        CaseEvent.WorkItemReopened e => Changed(list, e.Item, item => item with { Status = WorkItemStatus.Open }),
        _ => null,
    };

    private static WorkList Changed(WorkList list, WorkItemId id, Func<WorkItem, WorkItem> change) =>
        new([.. list.All.Select(item => item.Id == id ? change(item) : item)]);
}
