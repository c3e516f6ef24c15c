namespace Bansou.Flow.Core.Cases;

/// <summary>
/// What happened in a case. The shapes are the file format of the journal: stored names and fields never change
/// (<c>Journal.EventCatalog</c>); a new meaning is a new event or a new version.
/// </summary>
public abstract partial record CaseEvent
{
    private CaseEvent() { }
}
