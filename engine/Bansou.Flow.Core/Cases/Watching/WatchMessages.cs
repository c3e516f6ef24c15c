namespace Bansou.Flow.Core.Cases;

public abstract partial record CaseCommand
{
    /// <summary>見守りを始める: needs somebody who catches an SOS, a living bond and a rhythm (HR-6, CS-12).</summary>
    /// <param name="SeenOpen">The worker was shown what is still open and goes on all the same.</param>
    public sealed record StartWatch(StepId Step, string SosReceiver, bool SeenOpen = false) : CaseCommand;

    /// <summary>見守りの便りを書く: somebody looked in; the next date follows from the rhythm.</summary>
    public sealed record RecordWatchContact(StepId Step, string Note) : CaseCommand;
}

public abstract partial record CaseEvent
{
    /// <summary>見守りの準備になった: on arrival, and again by every later arrival or もどし.</summary>
    public sealed record WatchPrepared(string Why) : CaseEvent;

    /// <summary>見守りが始まった</summary>
    public sealed record WatchStarted(string SosReceiver, DateTimeOffset At, DateTimeOffset NextContact) : CaseEvent;

    /// <summary>見守りの便りがあった</summary>
    public sealed record WatchContactRecorded(string Note, DateTimeOffset NextContact) : CaseEvent;

    /// <summary>見守りの便りがまだない</summary>
    public sealed record WatchContactMissed(DateTimeOffset NextContact) : CaseEvent;

    /// <summary>見守りから次へ進んだ</summary>
    public sealed record WatchLeft(string Why) : CaseEvent;
}
