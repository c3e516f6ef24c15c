using System.Globalization;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Execution.Programs;
using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Core.Execution;

/// <summary>One instance of a workflow: a first-in-first-out queue of activities, and the tree of those that are not done (elsa-format §8).</summary>
internal sealed partial class Instance
{
    /// <summary>Containers within containers and flows within flows, as deep as the machine's own stack surely bears.</summary>
    private const int DeepestNesting = 1_000;

    private readonly Queue<(ActivityContext Context, ResumeInput? Resumed)> _queue = new();
    private readonly FlowRun _run;
    private readonly ActivityContext _root;
    private bool _isFaulted;

    public Instance(FlowRun run, FlowDefinition definition, int depth)
    {
        _run = run;
        Definition = definition;
        Depth = depth;
        Id = run.Ids.Next();
        _root = new ActivityContext(run.Programs.Of(definition).Workflow, null);
    }

    public string Id { get; }
    public FlowDefinition Definition { get; }

    /// <summary>How many instances are above this one.</summary>
    public int Depth { get; }

    public FlowMode Mode => _run.Mode;
    public DateTimeOffset Now => _run.Now;
    public FlowStatus Status { get; private set; }
    public FlowSubStatus SubStatus { get; private set; } = FlowSubStatus.Pending;
    public string? CorrelationId { get; set; }
    public string? Name { get; set; }
    public List<Incident> Incidents { get; } = [];

    /// <summary>Runs from the start until nothing more is queued.</summary>
    public void Run()
    {
        _queue.Enqueue((_root, null));
        Burst();
    }

    public ActivityContext Schedule(ActivityContext owner, Node node, bool viaBackward = false)
    {
        var context = new ActivityContext(node, owner) { ViaBackward = viaBackward };
        context.Link();
        _queue.Enqueue((context, null));
        return context;
    }

    public void ScheduleOrComplete(ActivityContext owner, Node? node)
    {
        if (node is null)
        {
            Complete(owner, Outcomes.Default);
        }
        else
        {
            Schedule(owner, node);
        }
    }

    public void CompleteWhenEmpty(ActivityContext context)
    {
        if (!context.HasChildren)
        {
            Complete(context, Outcomes.Default);
        }
    }

    public void Complete(ActivityContext context, Outcomes outcomes)
    {
        if (context.Status is not (ActivityStatus.Running or ActivityStatus.Pending))
        {
            return;
        }
        context.Status = ActivityStatus.Completed;
        CancelChildren(context);
        Burn(context);
        context.Unlink();
        if (context.Parent is { Status: ActivityStatus.Running } parent)
        {
            parent.Node.Behaviour.ChildCompleted(this, parent, context, outcomes);
        }
    }

    /// <summary>Cancels an activity and all below it; its container is told.</summary>
    public void Cancel(ActivityContext context)
    {
        Drop(context);
        context.Unlink();
        if (context.Parent is { Status: ActivityStatus.Running } parent)
        {
            parent.Node.Behaviour.ChildCanceled(this, parent, context);
        }
    }

    /// <summary>Ends the instance at once.</summary>
    public void Finish()
    {
        _queue.Clear();
        _root.Status = ActivityStatus.Completed;
        CancelChildren(_root);
    }

    public void Fault(ActivityContext context, string message)
    {
        context.Status = ActivityStatus.Faulted;
        var node = context.Node;
        Incidents.Add(new Incident(node.Id, context.NodeId, node.Type, message, Now));
        var goesOn = Definition.Options.IncidentStrategyType?.Contains("ContinueWithIncidents", StringComparison.Ordinal) ?? false;
        _isFaulted |= !goesOn;
    }

    /// <summary>Faults an activity that its container had taken as completed; it stands among the unfinished again.</summary>
    public void FaultCompleted(ActivityContext context, string message)
    {
        context.Link();
        Fault(context, message);
    }

    private void CancelChildren(ActivityContext context)
    {
        for (var child = context.FirstChild; child is not null; child = context.FirstChild)
        {
            Drop(child);
            child.Unlink();
        }
    }

    private void Drop(ActivityContext context)
    {
        context.Status = ActivityStatus.Canceled;
        Burn(context);
        CancelChildren(context);
    }

    private void Burst()
    {
        SubStatus = FlowSubStatus.Executing;
        _outputs.Clear();
        while (_queue.TryDequeue(out var item))
        {
            if (item.Context.Status is ActivityStatus.Canceled or ActivityStatus.Completed)
            {
                continue;
            }
            if (!_run.TakeActivity())
            {
                StopEndlessLoop(item.Context);
                break;
            }
            Step(item.Context, item.Resumed);
        }
        EndBurst();
    }

    private void Step(ActivityContext context, ResumeInput? resumed)
    {
        if (resumed is not null)
        {
            context.Node.Behaviour.Resume(this, context, resumed);
            return;
        }
        context.Status = ActivityStatus.Running;
        if (context.Depth > DeepestNesting)
        {
            Fault(context, $"「{context.Node.Label}」の中の入れ子が深すぎます（{DeepestNesting.ToString(CultureInfo.InvariantCulture)} 段まで）。フローが自分自身を呼んでいないか確かめてください。");
        }
        else if (EvaluateInputs(context) is { } fault)
        {
            Fault(context, fault);
        }
        else
        {
            Declare(context);
            context.Node.Behaviour.Execute(this, context);
        }
    }

    private void StopEndlessLoop(ActivityContext context)
    {
        var loop = context;
        for (var at = context; at is not null; at = at.Parent)
        {
            if (at.Node.Behaviour is Activities.ForActivity or Activities.ForEachActivity or Activities.WhileActivity)
            {
                loop = at;
                break;
            }
        }
        _queue.Clear();
        _isFaulted = true;
        loop.Status = ActivityStatus.Faulted;
        var most = _run.Context.ActivitiesPerBurst.ToString("N0", CultureInfo.InvariantCulture);
        Incidents.Add(new Incident(loop.Node.Id, loop.NodeId, loop.Node.Type,
            $"「{loop.Node.Label}」（{loop.Node.Id}）をめぐるくり返しが待ちも終わりもせず続くため、{most} 回で止めました。", Now));
    }

    private void EndBurst()
    {
        if (_isFaulted)
        {
            (Status, SubStatus) = (FlowStatus.Finished, FlowSubStatus.Faulted);
        }
        else if (_root.Status == ActivityStatus.Completed)
        {
            (Status, SubStatus) = (FlowStatus.Finished, FlowSubStatus.Finished);
        }
        else
        {
            SubStatus = FlowSubStatus.Suspended;
            ForgetTransientInputs();
        }
        if (Status == FlowStatus.Finished)
        {
            _run.Ended(this);
        }
    }
}
