using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Core.Execution;

/// <summary>しおり: where an instance waits, for what, and until when.</summary>
internal sealed class Bookmark(long sequence, string id, ActivityContext context, Instance instance)
{
    public long Sequence { get; } = sequence;
    public string Id { get; } = id;
    public ActivityContext Context { get; } = context;
    public Instance Instance { get; } = instance;

    /// <summary>The event's or task's name, where there is one.</summary>
    public string? Name { get; init; }

    public DateTimeOffset? DueAt { get; init; }

    /// <summary>The instance that is waited for; only its end resumes the bookmark.</summary>
    public Instance? Child { get; init; }
}

/// <summary>What a waiting activity is resumed with.</summary>
/// <param name="Data">The event's payload, or the task's result.</param>
/// <param name="Outcome">The port to leave through, or null for the activity's own.</param>
public sealed record ResumeInput(ScriptValue? Data = null, string? Outcome = null)
{
    public static readonly ResumeInput None = new();
}

/// <summary>待ち: one activity that waits.</summary>
/// <param name="BookmarkId">What to resume it by.</param>
/// <param name="DueAt">When the clock resumes it; null when something else must happen.</param>
/// <param name="WaitsForFlow">True when only the end of another flow resumes it.</param>
public sealed record WaitingActivity(string BookmarkId, string ActivityId, string? ActivityName, string Label, string Type, string? Name, DateTimeOffset? DueAt, bool WaitsForFlow);
