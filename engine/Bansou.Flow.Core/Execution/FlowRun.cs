using System.Collections.Immutable;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Execution.Programs;
using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Core.Execution;

/// <summary>
/// 実行: one run of a flow by Elsa's rules, in memory, with all instances that it starts. Pure: time, ids and everything
/// from outside come in as arguments; the same run gives the same result.
/// </summary>
public sealed class FlowRun
{
    private readonly SortedDictionary<long, Bookmark> _waiting = [];
    private readonly Queue<Signal> _signals = new();
    private readonly List<Stimulus> _unheard = [];
    private readonly List<Instance> _instances = [];
    private readonly List<string> _lines = [];
    private long _bookmarks;
    private int _budget;
    private bool _isSettling;

    private FlowRun(FlowClosure closure, FlowMode mode, RunContext context)
    {
        (Mode, Context, Now) = (mode, context, context.Now);
        Ids = new IdSource(context.Seed);
        Programs = closure.Programs;
        Main = new Instance(this, closure.Main, 0) { TriggerId = context.TriggerActivityId, CorrelationId = context.CorrelationId };
        Add(Main);
    }

    public FlowMode Mode { get; }
    public RunContext Context { get; }

    /// <summary>The virtual clock.</summary>
    public DateTimeOffset Now { get; private set; }

    public FlowStatus Status => Main.Status;
    public FlowSubStatus SubStatus => Main.SubStatus;
    public string? InstanceName => Main.Name;
    public string? CorrelationId => Main.CorrelationId;
    public IReadOnlyList<Incident> Incidents => Main.Incidents;

    /// <summary>What WriteLine wrote, in all instances.</summary>
    public IReadOnlyList<string> Lines => _lines;

    public ImmutableArray<KeyValuePair<string, ScriptValue>> Variables => Main.Variables();
    public IReadOnlyDictionary<string, ScriptValue> Output => Main.Output;
    public long ActivitiesExecuted { get; private set; }

    /// <summary>The correlation ids of all instances, the main one first.</summary>
    public IEnumerable<string?> CorrelationIds => _instances.Select(instance => instance.CorrelationId);

    internal Instance Main { get; }
    internal IdSource Ids { get; }
    internal ProgramSet Programs { get; }

    /// <summary>Starts a flow and runs it until it waits or ends.</summary>
    public static FlowRun Start(FlowClosure closure, FlowMode mode, IEnumerable<KeyValuePair<string, ScriptValue>> inputs, RunContext context)
    {
        if (mode == FlowMode.Case)
        {
            throw new ArgumentException("Case mode runs in cases.", nameof(mode));
        }
        var run = new FlowRun(closure, mode, context) { _budget = context.ActivitiesPerBurst };
        run.Main.Give(inputs);
        run.Main.Run();
        run.Settle();
        return run;
    }

    /// <summary>What waits, oldest first.</summary>
    public ImmutableArray<WaitingActivity> Waiting => [.. _waiting.Values.Where(each => each.Instance.Status == FlowStatus.Running).Select(Describe)];

    /// <summary>What the clock can resume up to an instant, in order of time.</summary>
    public ImmutableArray<WaitingActivity> DueTimers(DateTimeOffset until) => [.. Waiting.Where(each => each.DueAt <= until).OrderBy(each => each.DueAt)];

    /// <summary>Moves the virtual clock; it never goes back.</summary>
    public void AdvanceTo(DateTimeOffset instant) => Now = instant > Now ? instant : Now;

    /// <summary>Resumes what waits. False when nothing waits under that id, or only the end of another flow can resume it.</summary>
    public bool Resume(string bookmarkId, ResumeInput input)
    {
        var bookmark = _waiting.Values.FirstOrDefault(each => each.Id == bookmarkId);
        if (bookmark is null || bookmark.Child is not null || bookmark.Instance.Status == FlowStatus.Finished)
        {
            return false;
        }
        _budget = Context.ActivitiesPerBurst;
        if (bookmark.DueAt is { } due)
        {
            AdvanceTo(due);
        }
        bookmark.Instance.Resume(bookmark, input);
        Settle();
        return true;
    }

    /// <summary>Tells an event: starts what it triggers, resumes all that wait for it, else keeps it for who comes later.</summary>
    public void Publish(string eventName, ScriptValue payload, string? correlationId = null)
    {
        _budget = Context.ActivitiesPerBurst;
        Enqueue(new Signal.Told(new Stimulus(eventName, payload, correlationId, null)));
        Settle();
    }

    internal void Write(string line) => _lines.Add(line);

    internal void Add(Instance instance) => _instances.Add(instance);

    internal void Enqueue(Signal signal) => _signals.Enqueue(signal);

    internal bool TakeActivity()
    {
        if (_budget == 0)
        {
            return false;
        }
        _budget--;
        ActivitiesExecuted++;
        return true;
    }

    internal Bookmark NewBookmark(ActivityContext context, Instance instance, string? name, DateTimeOffset? due, Instance? child)
    {
        var bookmark = new Bookmark(_bookmarks++, Ids.Next(), context, instance) { Name = name, DueAt = due, Child = child };
        _waiting.Add(bookmark.Sequence, bookmark);
        return bookmark;
    }

    internal void Remove(Bookmark bookmark) => _waiting.Remove(bookmark.Sequence);

    internal void Ended(Instance instance) => Enqueue(new Signal.Ended(instance));

    /// <summary>Handles what came up during bursts, until nothing more does.</summary>
    private void Settle()
    {
        if (_isSettling)
        {
            return;
        }
        _isSettling = true;
        while (_budget > 0 && (_signals.Count > 0 || HearKept()))
        {
            if (_signals.TryDequeue(out var signal))
            {
                Handle(signal);
            }
        }
        _signals.Clear();
        _isSettling = false;
    }

    private void Handle(Signal signal)
    {
        switch (signal)
        {
            case Signal.Started started:
                started.Instance.Run();
                break;
            case Signal.Told told:
                Tell(told.Stimulus);
                break;
            case Signal.Ended ended:
                foreach (var bookmark in _waiting.Values.Where(each => each.Child == ended.Instance).ToList())
                {
                    var result = bookmark.Context.Node.Behaviour is Activities.ExecuteWorkflowActivity
                        ? Activities.ExecuteWorkflowActivity.ResultOf(ended.Instance)
                        : ended.Instance.OutputFields();
                    bookmark.Instance.Resume(bookmark, new ResumeInput(result));
                }
                break;
            default:
                throw new System.Diagnostics.UnreachableException(signal.GetType().Name);
        }
    }

    private void Tell(Stimulus stimulus)
    {
        var heard = false;
        if (stimulus.Only is null)
        {
            foreach (var (definition, trigger) in EventTriggers.Of(Programs.Closure, stimulus.EventName))
            {
                heard = true;
                var instance = new Instance(this, definition, 0) { TriggerId = trigger, TriggerData = stimulus.Payload, CorrelationId = stimulus.CorrelationId };
                Add(instance);
                instance.Run();
            }
        }
        foreach (var bookmark in Hearing(stimulus))
        {
            heard = true;
            bookmark.Instance.Resume(bookmark, new ResumeInput(stimulus.Payload));
        }
        if (!heard)
        {
            _unheard.Add(stimulus);
        }
    }

    /// <summary>An event that nobody heard when it was told meets a bookmark that appeared later.</summary>
    private bool HearKept()
    {
        var kept = _unheard.FindIndex(each => Hearing(each).Count > 0);
        if (kept < 0)
        {
            return false;
        }
        var stimulus = _unheard[kept];
        _unheard.RemoveAt(kept);
        foreach (var bookmark in Hearing(stimulus))
        {
            bookmark.Instance.Resume(bookmark, new ResumeInput(stimulus.Payload));
        }
        return true;
    }

    private List<Bookmark> Hearing(Stimulus stimulus) => [.. _waiting.Values.Where(each =>
        each.Context.Node.Behaviour is Activities.EventActivity
        && each.Instance.Status == FlowStatus.Running
        && each.Name == stimulus.EventName
        && (stimulus.Only is null || stimulus.Only == each.Instance)
        && (stimulus.CorrelationId is null || stimulus.CorrelationId == each.Instance.CorrelationId))];

    private static WaitingActivity Describe(Bookmark bookmark)
    {
        var node = bookmark.Context.Node;
        return new WaitingActivity(bookmark.Id, node.Id, node.Name, node.Label, node.Type, bookmark.Name, bookmark.DueAt, bookmark.Child is not null);
    }
}
