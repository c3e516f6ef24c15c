using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Core.Execution;

/// <summary>Waiting, resuming, events, and instances that this one starts.</summary>
internal sealed partial class Instance
{
    private const int DeepestInstances = 32;

    private bool _triggerTaken;

    /// <summary>The trigger that started this instance, or null.</summary>
    public string? TriggerId { get; init; }

    public ScriptValue? TriggerData { get; init; }

    /// <summary>Whether an activity is the trigger that started the instance; true once.</summary>
    public bool TakeTrigger(ActivityContext context)
    {
        if (_triggerTaken || TriggerId is null || context.Node.Id != TriggerId)
        {
            return false;
        }
        return _triggerTaken = true;
    }

    public void Wait(ActivityContext context, string? name = null, DateTimeOffset? due = null, Instance? child = null)
    {
        context.Bookmark = _run.NewBookmark(context, this, name, due, child);
    }

    public void Resume(Bookmark bookmark, ResumeInput input)
    {
        if (Status == FlowStatus.Finished || bookmark.Context.Status != ActivityStatus.Running)
        {
            return;
        }
        Burn(bookmark.Context);
        _queue.Enqueue((bookmark.Context, input));
        Burst();
    }

    public void Publish(Stimulus stimulus) => _run.Enqueue(new Signal.Told(stimulus));

    public void Dispatch(Instance child) => _run.Enqueue(new Signal.Started(child));

    /// <summary>An instance of the flow that the activity's first inputs name, or null when the activity has faulted.</summary>
    public Instance? NewChild(ActivityContext context)
    {
        var id = Values.Conversion.TextOf(context.Inputs[0]);
        if (_run.Programs.Closure.Published(id) is not { } definition)
        {
            Fault(context, $"No published version of workflow definition with ID {id} found.");
            return null;
        }
        if (Depth >= DeepestInstances)
        {
            var message = $"「{context.Node.Label}」から先のフローの呼び出しが深すぎます（{DeepestInstances} 段まで）。フローが自分自身を呼んでいないか確かめてください。";
            Fault(context, message);
            _run.Main.StopFor(context, message);
            return null;
        }
        var child = new Instance(_run, definition, Depth + 1)
        {
            CorrelationId = context.Inputs[1] is ScriptValue.Text { Value.Length: > 0 } correlation ? correlation.Value : null,
        };
        if (context.Inputs[2] is ScriptValue.Fields given)
        {
            child.Give(given.Properties);
        }
        child.Give([new("ParentInstanceId", ScriptValue.Of(Id))]);
        _run.Add(child);
        return child;
    }

    /// <summary>Stops this instance for a fault far below it, which would else be lost with the instance that it happened in.</summary>
    private void StopFor(ActivityContext below, string message)
    {
        if (_isFaulted)
        {
            return;
        }
        _queue.Clear();
        _isFaulted = true;
        (Status, SubStatus) = (FlowStatus.Finished, FlowSubStatus.Faulted);
        Incidents.Add(new Incident(below.Node.Id, below.NodeId, below.Node.Type, message, Now));
    }

    private void Burn(ActivityContext context)
    {
        if (context.Bookmark is { } bookmark)
        {
            _run.Remove(bookmark);
            context.Bookmark = null;
        }
    }
}
